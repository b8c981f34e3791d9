import Casework
import Foundation
import Linkage
import Registry
import Vocabulary

@testable import Web

/// A published run in which three children are on no school's list; a village with a cadre, beside the school with its head.
struct ChildrenToFind {
    let office: Office
    let run: ID<MatchRun>

    init(in office: Office) async throws {
        self.office = office
        let (moment, since) = (try Office.moment(), try Day("1990-01-01").orThrow())
        let password = try Password.fresh(Office.password, for: "", cost: 4)
        try await office.store.write { db in
            let signature = Signature.system(at: moment)
            let township = try Organization.find(code: "539909101", in: db).orThrow().id
            let village = try Organization.add(
                .init(.village, "石门镇甲村村民委员会", code: "539909101201", under: township, since: since),
                signed: signature, in: db)
            let cadre = try User.add("cadre", name: "田永福", signed: signature, in: db)
            try Credential.setPassword(password, for: cadre, signed: signature, in: db)
            try User.appoint(cadre, as: .villageOfficial, at: village, signed: signature, in: db)
        }
        var households = ["户号,户主姓名,姓名,性别,民族,出生日期,公民身份号码,县,乡镇,村,监护人姓名,联系电话,变动情况"]
        var pupils = [
            "学校标识码,学校名称,年级,班级,姓名,性别,出生日期,民族,身份证件类型,身份证件号,全国学籍号,入学年月,就读方式,学生当前状态,户口所在地行政区划码,现住址,成员1姓名,成员1联系电话"
        ]
        let names = ["田小满", "罗小川", "石晓燕"] + Array("甲乙丙丁戊己庚辛壬").map { "向小\($0)" }
        for (place, name) in names.enumerated() {
            let birth = try (Day("2014-03-01").map { $0 + place * 31 }).orThrow().description
            let digits = "539909" + birth.split(separator: "-").joined() + "99\(place % 10)"
            let number = digits + String(try IDNumber.checkCharacter(for: digits).orThrow())
            let sex = place % 2 == 0 ? "女" : "男"
            households.append(
                "H\(place),向桂英,\(name),\(sex),土家族,\(birth),\(number),河湾县,石门镇,甲村,向桂英,1380000\(1000 + place),正常")
            guard place >= 3 else { continue }
            pupils.append(
                "2153990001,石门镇中心小学,三年级,三（1）班,\(name),\(sex),\(birth),土家族,居民身份证,\(number),G\(number),202309,走读,在读,539909,河湾县石门镇甲村,向桂英,1380000\(1000 + place)"
            )
        }
        _ = try await office.bring(
            households.joined(separator: "\r\n"), named: "户籍甲.csv", asOf: "2026-03-01", apply: true,
            from: "household-register")
        _ = try await office.bring(pupils.joined(separator: "\r\n"), named: "学籍甲.csv", asOf: "2026-03-02", apply: true)
        run = try await ChildrenToFind.compare(in: office)
        try await publish(run)
    }

    /// Compares once more with what counts now.
    static func compare(in office: Office) async throws -> ID<MatchRun> {
        let path = Office.root + "/models/chinese-pupils.yaml"
        let model = try LinkageModel(parsing: try String(contentsOfFile: path, encoding: .utf8), from: path)
        let (sources, moment, county) = (office.app.site.sources, try Office.moment(), office.county)
        let started = try await office.store.write { db in
            let user = try User.find(logIn: "cityoffice", in: db).orThrow()
            return try MatchRun.start(
                at: county, asOf: moment.day, model: model, from: sources,
                signed: Signature(user.id, name: user.name, organizationID: county, at: moment), in: db)
        }
        try MatchRunJob.run(
            started.job, store: office.store, sources: sources, models: [model], readTwice: 0, now: { moment })
        let job = try await office.store.read { db in try Job.find(started.job, in: db) }
        guard job.state == .done else { throw JobOutcome(message: job.message ?? job.state.label) }
        return started.run
    }

    func publish(_ run: ID<MatchRun>) async throws {
        let moment = try Office.moment()
        try await office.store.write { db in
            let viewer = try Viewer.find(
                try User.find(logIn: "countyoffice", in: db).orThrow().id, on: moment.day, in: db)
            try MatchRun.find(run, seenBy: viewer, with: .publishRuns, in: db).publish(
                because: "名单已核对", signed: viewer.sign(at: moment), by: viewer, in: db)
        }
    }

    /// Where the page of a child's assignment stands, as the county sees it.
    func address(_ name: String) async throws -> String {
        let (office, moment) = (office, try Office.moment())
        let line = try await office.store.read { db in
            let viewer = try Viewer.find(
                try User.find(logIn: "countyoffice", in: db).orThrow().id, on: moment.day, in: db)
            return try AssignmentLine.list(
                seenBy: viewer, by: office.app.site.verifying, from: office.app.site.sources, with: office.store.keys,
                in: db
            ).lines.first { $0.identity.name.spelled == name }.orThrow()
        }
        return "/assignments/" + office.store.publicID.text(of: line.assignment.id)
    }

    private func key(of address: String) throws -> ID<Assignment> {
        try office.store.publicID.id(of: try address.split(separator: "/").last.orThrow(), as: Assignment.self)
            .orThrow()
    }

    /// Somebody answers and notes a try, past the pages.
    func answer(_ address: String, as account: String, _ category: ClosingCategory = .V02) async throws {
        let (office, moment) = (office, try Office.moment())
        let (rules, keys, id) = (
            office.app.site.verifying, office.store.keys,
            try key(of: address)
        )
        try await office.store.write { db in
            let viewer = try Viewer.find(try User.find(logIn: account, in: db).orThrow().id, on: moment.day, in: db)
            let signature = viewer.sign(at: moment)
            let assignment = try Assignment.find(id, seenBy: viewer, in: db)
            try assignment.note(.phone, on: moment.day, "奶奶说在镇上读书", signed: signature, with: keys, in: db)
            try assignment.answer(
                DraftAnswer(category, .init(school: "石门镇中心小学", words: "奶奶说在镇上读书"), seen: 0), rules,
                signed: signature, with: keys, in: db)
        }
    }

    /// Sends them to the school, past the pages.
    func dispatch(_ names: [String] = ["田小满", "罗小川", "石晓燕"]) async throws {
        var ids: [ID<Assignment>] = []
        for name in names { ids.append(try key(of: try await address(name))) }
        let assignments = ids
        let (office, moment) = (office, try Office.moment())
        let dispatch = Dispatch(
            by: office.app.site.verifying, from: office.app.site.sources, with: office.store.keys)
        try await office.store.write { db in
            let viewer = try Viewer.find(
                try User.find(logIn: "countyoffice", in: db).orThrow().id, on: moment.day, in: db)
            let school = try Organization.find(code: "2153990001", in: db).orThrow().id
            try dispatch.send(assignments, to: school, signed: viewer.sign(at: moment), by: viewer, in: db)
        }
    }
}
