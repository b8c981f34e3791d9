import Casework
import DemoCity
import Foundation
import GRDB
import Registry
import Vocabulary

@testable import Web

/// Two rounds of files of Hewan County, small enough to count by hand, and what was compared from them.
struct Comparison {
    let office: Office
    /// The address of the run.
    let run: String
    let runID: ID<MatchRun>

    private static let head = (
        households: "户号,户主姓名,姓名,性别,民族,出生日期,公民身份号码,户籍地行政区划代码,县,乡镇,村,监护人姓名,联系电话,变动情况",
        pupils: "学校标识码,学校名称,年级,班级,姓名,性别,出生日期,民族,身份证件类型,身份证件号,全国学籍号,入学年月,就读方式,学生当前状态,户口所在地行政区划码,现住址,成员1姓名,成员1联系电话",
        present: "学校标识码,学校,年级,班级,姓名,性别,出生日期,身份证号,学籍号,家长姓名"
    )

    struct Child {
        let place: Int
        var township = "石门镇"
        var name: String
        var birth: Day
        var number: String

        init(_ place: Int, _ name: String? = nil, born birth: Day? = nil) {
            self.place = place
            let (surnames, given) = (Array("田李王张刘陈杨赵黄周"), Array("禾满文静宇轩浩涵怡欣梓雨晨思琪佳"))
            self.name = name ?? "\(surnames[place % 10])\(given[place % 16])\(given[(place / 3 + 5) % 16])"
            self.birth = birth ?? Day(number: 15_000 + Int32(place * 37))
            let days = self.birth.description.split(separator: "-").joined()
            let digits = "539909\(days)\(100 + place)"
            number = digits + (IDNumber.checkCharacter(for: digits).map { String($0) } ?? "")
        }

        var sex: String { place % 2 == 0 ? "女" : "男" }
        var guardian: String { "\(name.prefix(1))大\(Array("河山林川海江石云")[place % 8])" }
        var phone: String { "138\(10_000_000 + place * 137)" }

        var household: String {
            "H\(place),\(guardian),\(name),\(sex),土家族,\(birth),\(number),\(township == "石门镇" ? "539909101" : "539909"),河湾县,\(township),第\(place)村,\(guardian),\(phone),正常"
        }
        func pupil(named other: String? = nil, numbered: Bool = true) -> String {
            let days = birth.description.replacing("-", with: "")
            return
                "2153990001,石门镇中心小学,三年级,三（1）班,\(other ?? name),\(sex),\(days),土家族,\(numbered ? "居民身份证" : ""),\(numbered ? number : ""),\(numbered ? "G" + number : ""),202309,走读,在读,539909,河湾县\(township)第\(place)村,\(guardian),\(phone)"
        }
        var present: String { "2153990001,石门镇中心小学,三年级,三（1）班,\(name),\(sex),\(birth),\(number),,\(guardian)" }
    }

    /// Of 46 children on the list one is too old; two are on no school's list, some in the register and not in class,
    /// and of some the number is missing, so that people have to look.
    static func open(rounds: Int = 2) async throws -> Comparison {
        try await make(in: try await Office.open(), rounds: rounds)
    }

    static func make(in office: Office, rounds: Int = 2) async throws -> Comparison {
        var children = (0..<44).map { Child($0) }
        for place in children.indices where place % 5 == 0 { children[place].township = "白河乡" }
        let old = Child(90, "石成年", born: Day("2005-05-06"))
        let lost = Child(91, "田小满", born: Day("2017-02-11"))
        let households = [head.households] + (children + [old, lost]).map(\.household)
        // In autumn four are missing, of whom two come back; one who was there is missing in spring.
        func pupils(without missing: Set<Int>) -> [String] {
            [head.pupils]
                + children.filter { !missing.contains($0.place) }
                .map { $0.place % 17 == 3 ? $0.pupil(numbered: false) : $0.pupil() }
        }
        func present(without missing: Set<Int>) -> [String] {
            [head.present] + children.filter { !missing.contains($0.place) }.map(\.present)
        }
        if rounds > 1 {
            try await bring(households, "户籍秋.csv", "household-register", "2025-10-10", office)
            try await bring(pupils(without: [1, 5, 10, 12]), "学籍秋.csv", "student-register", "2025-10-10", office)
            try await bring(present(without: [1, 5, 10, 12, 20]), "在校秋.csv", "class-list", "2025-10-10", office)
            let autumn = try await compare("2025-10-18", office)
            try await publish(autumn, office)
        }
        try await bring(households, "户籍.csv", "household-register", "2026-03-10", office)
        try await bring(pupils(without: [1, 12]), "学籍.csv", "student-register", "2026-03-10", office)
        try await bring(
            present(without: [1, 12, 20, 21, 25, 26, 27, 29, 30, 31]), "在校.csv", "class-list", "2026-03-10", office)
        let run = try await compare("2026-03-18", office)
        return Comparison(office: office, run: "/runs/" + office.store.publicID.text(of: run), runID: run)
    }

    /// Of a child on no school's list.
    func lost() async throws -> String {
        let id = try await office.store.read { db in
            try ID<Registry.Child>.fetchOne(
                db, sql: "SELECT childID FROM outcome WHERE runID = ? AND reason = 'noTrace' ORDER BY id LIMIT 1",
                arguments: [runID]
            ).orThrow()
        }
        return office.store.publicID.text(of: id)
    }

    private static func bring(
        _ rows: [String], _ name: String, _ source: String, _ asOf: String, _ office: Office
    ) async throws {
        _ = try await office.bring(rows.joined(separator: "\r\n"), named: name, asOf: asOf, apply: true, from: source)
    }

    private static func signature(_ account: String, _ office: Office) async throws -> Signature {
        let user = try await office.store.read { db in try User.find(logIn: account, in: db).orThrow() }
        return Signature(user.id, name: user.name, organizationID: office.county, at: try Office.moment())
    }

    private static func compare(_ asOf: String, _ office: Office) async throws -> ID<MatchRun> {
        let (sources, models) = (office.app.site.sources, office.app.site.models)
        let (signature, day) = (try await signature("countyoffice", office), try Day(asOf).orThrow())
        let model = try MatchRun.model(among: models)
        let started = try await office.store.write { db in
            try MatchRun.start(
                at: office.county, asOf: day, model: model, from: sources, signed: signature, in: db)
        }
        try MatchRunJob.run(
            started.job, store: office.store, sources: sources, models: models, now: { signature.at })
        return started.run
    }

    static func publish(_ id: ID<MatchRun>, _ office: Office) async throws {
        let signature = try await signature("secondoffice", office)
        try await office.store.write { db in
            let user = try User.find(logIn: "secondoffice", in: db).orThrow()
            let viewer = try Viewer.find(user.id, on: signature.day, in: db)
            try MatchRun.find(id, seenBy: viewer, in: db)
                .publish(because: "在校名册已补齐", signed: signature, by: viewer, in: db)
        }
    }
}
