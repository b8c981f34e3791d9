import Casework
import Foundation
import Linkage
import Registry
import Vocabulary

@testable import Web

/// A run with many pairs that a machine must not settle: same name and birth, two valid numbers, other guardians.
struct PairsToReview {
    let run: ID<MatchRun>

    init(_ count: Int, in office: Office) async throws {
        var households = ["户号,户主姓名,姓名,性别,民族,出生日期,公民身份号码,县,乡镇,村,监护人姓名,联系电话,变动情况"]
        var pupils = [
            "学校标识码,学校名称,年级,班级,姓名,性别,出生日期,民族,身份证件类型,身份证件号,全国学籍号,入学年月,就读方式,学生当前状态,户口所在地行政区划码,现住址,成员1姓名,成员1联系电话"
        ]
        let surnames = Array("田李王张刘陈杨赵黄周吴徐孙马朱胡郭何林罗")
        let given = Array("满文静宇轩浩涵怡欣梓雨晨思琪佳乐俊杰明辉")
        for place in 0..<(count * 5) {
            let isClear = place >= count
            let name = "\(surnames[place % 20])\(given[place / 20 % 20])\(given[(place * 7 + 3) % 20])"
            let birth = try (Day("2012-01-01").map { $0 + (place * 37 % 2800) }).orThrow().description
            let digits = "539909" + birth.split(separator: "-").joined() + String(1100 + place % 890).suffix(3)
            let number = digits + String(try IDNumber.checkCharacter(for: digits).orThrow())
            let sex = digits.last.flatMap(\.wholeNumberValue).map { $0 % 2 == 0 ? "女" : "男" } ?? ""
            households.append(
                "H\(place),彭建国,\(name),\(sex),土家族,\(birth),\(number),河湾县,石门镇,甲村,彭建国,1380000\(1000 + place),正常"
            )
            let elsewhere =
                "430124" + birth.split(separator: "-").joined() + String(1700 + place % 290).suffix(2)
                + String(digits.suffix(1))
            let other = elsewhere + String(try IDNumber.checkCharacter(for: elsewhere).orThrow())
            pupils.append(
                isClear
                    ? "2153990001,石门镇中心小学,三年级,三（1）班,\(name),\(sex),\(birth),土家族,居民身份证,\(number),G\(number),202309,走读,在读,539909,河湾县石门镇甲村,彭建国,1380000\(1000 + place)"
                    : "2153990001,石门镇中心小学,三年级,三（1）班,\(name),\(sex),\(birth),土家族,居民身份证,\(other),G\(other),202309,走读,在读,539909,河湾县石门镇乙村,刘芳芳,157\(88_765_432 - place * 1117)"
            )
        }
        _ = try await office.bring(
            households.joined(separator: "\r\n"), named: "户籍.csv", asOf: "2026-03-01", apply: true,
            from: "household-register")
        _ = try await office.bring(pupils.joined(separator: "\r\n"), named: "学籍.csv", asOf: "2026-03-02", apply: true)
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
            started.job, store: office.store, sources: sources, models: [model], readTwice: 50, now: { moment })
        let job = try await office.store.read { db in try Job.find(started.job, in: db) }
        guard job.state == .done else { throw JobOutcome(message: job.message ?? job.state.label) }
        run = started.run
    }
}
