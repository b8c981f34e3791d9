import Documents
import Foundation
import Testing
import Vocabulary

@testable import Screening

struct ScreenerTests {
    private static let header = "户号|姓名|性别|民族|出生日期|公民身份号码|户籍地址|监护人姓名|监护人身份证号|变动情况"
    private static let good = "H1|田小满|女|土家族|2016-04-02|539921201604029984|河湾县石门镇杨家坪村|田大河|539921198507129989|"

    /// The row as it is with some cells written otherwise.
    private static func line(_ changes: [String: String]) -> String {
        zip(header.split(separator: "|"), good.split(separator: "|", omittingEmptySubsequences: false)).map {
            heading, cell in
            changes[String(heading)] ?? String(cell)
        }.joined(separator: "|")
    }

    @Test(
        arguments: [
            ("a good row", [:], [], Verdict.usable),
            ("E1 number blank", ["公民身份号码": ""], ["number-blank"], .usable),
            ("E1 number said to be none", ["公民身份号码": "无"], ["number-blank"], .usable),
            ("E2 a digit wrong", ["公民身份号码": "539921201604029983"], ["number-check-digit"], .fix),
            ("E2 neighbours swapped", ["公民身份号码": "539921201604092984"], ["number-check-digit"], .fix),
            ("E2 a digit lost", ["公民身份号码": "53992120160402984"], ["number-length"], .fix),
            ("E2 no such day", ["公民身份号码": "539921201602309984"], ["number-birth"], .fix),
            ("E3 cut", ["公民身份号码": "539921201604029000"], ["number-cut"], .fix),
            ("E3 in powers of ten", ["公民身份号码": "5.39921E+17"], ["number-cut"], .fix),
            (
                "E3 perhaps cut", ["公民身份号码": "539921201604017000", "出生日期": "2016-04-01"], ["number-perhaps-cut"],
                .usable
            ),
            ("E6 invented", ["公民身份号码": "123456789012345678"], ["number-invented"], .fix),
            (
                "E6 no such place", ["公民身份号码": "430199201402039994", "出生日期": "2014-02-03", "性别": "男"],
                ["number-division"], .usable
            ),
            (
                "E6 a place gone before the birth", ["公民身份号码": "110103201501019975", "出生日期": "2015-01-01", "性别": "男"],
                ["number-division"], .usable
            ),
            ("E10 a year off", ["出生日期": "2015-04-02"], ["birth-agrees"], .usable),
            ("E10 day and month swapped", ["出生日期": "2016-02-04"], ["birth-agrees"], .usable),
            ("sex", ["性别": "男"], ["sex-agrees"], .usable),
            ("E11 full-width blank", ["姓名": "田　禾"], ["name-blanks"], .usable),
            ("E11 other dot", ["姓名": "阿依古丽•买买提"], ["name-dot"], .usable),
            ("E11 code page loss", ["姓名": "田?禾"], ["name-placeholder"], .usable),
            ("E11 private use", ["姓名": "田\u{E863}"], ["name-private-use"], .usable),
            ("E12 cut behind the dot", ["姓名": "阿依古丽·"], ["name-dot"], .usable),
            ("E13 temporary 学籍号", ["公民身份号码": "L539921201604021234"], ["number-is-student-number"], .fix),
            ("E17 too young", ["公民身份号码": "", "出生日期": "2019-09-01"], ["age-window", "number-blank"], .usable),
            ("E17 too old", ["公民身份号码": "", "出生日期": "2010-08-31"], ["age-window", "number-blank"], .usable),
            ("E18 dead", ["变动情况": "死亡注销"], ["no-longer-registered"], .usable),
            ("E18 moved away", ["变动情况": "迁出"], ["no-longer-registered"], .usable),
            ("15 digits", ["公民身份号码": "539921850712998"], ["number-fifteen"], .fix),
            ("guardian's number", ["监护人身份证号": "539921198507129980"], ["guardian-number"], .usable),
            ("no name", ["姓名": ""], ["name-blank"], .fix),
            ("nobody", ["姓名": "", "公民身份号码": ""], ["name-blank", "nobody", "number-blank"], .unusable),
            ("not a name", ["姓名": "未取名"], ["name-nobody"], .fix),
            ("300 characters", ["姓名": String(repeating: "田", count: 300)], ["name-length"], .usable),
            ("a sign behind the name", ["姓名": "田小满（女）"], ["name-characters"], .usable),
            (
                "born tomorrow", ["公民身份号码": "", "出生日期": "2026-03-02"], ["age-window", "birth-future", "number-blank"],
                .fix
            ),
            (
                "everything at once", ["姓名": "田?禾", "性别": "难", "民族": "湖南", "出生日期": "去年", "公民身份号码": "1", "变动情况": "飞升"],
                [
                    "choice-unreadable", "day-unreadable", "ethnic-unreadable", "name-placeholder", "number-length",
                    "sex-unreadable",
                ], .fix
            ),
        ] as [(String, [String: String], [String], Verdict)])
    func `each slip is found, and nothing else`(
        slip: String, changes: [String: String], checks: [String], verdict: Verdict
    ) throws {
        let file = MadeFile(MadeSheet("名册", Self.header, Self.line(changes)))
        let row = try #require(try file.screen(as: try Shelf.source("household-register")).rows.first)
        #expect(row.faults.map(\.check).sorted() == checks, "\(slip)")
        #expect(row.verdict == verdict, "\(slip)")
    }

    @Test func `a fault says where, what and how to fix, and hides whose it is`() throws {
        let file = MadeFile(
            MadeSheet("名册", "河湾县名册", Self.header, Self.line(["公民身份号码": "53992120160402984", "姓名": "田?满"])))
        let faults = try #require(try file.screen(as: try Shelf.source("household-register")).rows.first).faults
        #expect(faults.map { $0.cell?.description } == ["名册!B3", "名册!F3"])
        #expect(faults.last?.message == "公民身份号码有 17 位，应为 18 位。请按户口簿在原表补全。")
        #expect(faults.map(\.written) == ["田**", "539**********2984"])
        let english = Catalogue(
            language: "en",
            phrases: ["{}有 {} 位，应为 18 位": "{} has {} digits, not 18", "请按户口簿在原表补全": "Complete it", "{}。{}。": "{}. {}."])
        Catalogue.$current.withValue(english) {
            #expect(faults.last?.message == "公民身份号码 has 17 digits, not 18. Complete it.")
        }
    }

    @Test func `E7 and E9: rows with the same number name one another, twins are left alone`() throws {
        let file = MadeFile(
            MadeSheet("石门镇", Self.header, Self.good, Self.line(["姓名": "田小禾", "户号": "H2"])),
            MadeSheet(
                "城关镇", "", Self.header,
                Self.line(["姓名": "甲", "户号": "H3", "公民身份号码": "539921201305069994", "出生日期": "2013-05-06", "性别": "男"]),
                Self.line(["姓名": "乙", "户号": "H3", "公民身份号码": "539921201305069978", "出生日期": "2013-05-06", "性别": "男"]),
                Self.line(["姓名": "丙", "户号": "H4"])))
        let rows = try file.screen(as: try Shelf.source("household-register")).rows
        #expect(rows.map { $0.faults.map(\.check) } == [["number-twice"], ["number-twice"], [], [], ["number-twice"]])
        #expect(rows[0].faults.first?.message.hasPrefix("公民身份号码与 石门镇!3 行相同") == true)
        #expect(rows[1].faults.first?.message == "公民身份号码与 石门镇!2 行相同。请核对是不是同一个人，只留正确的一行。")
        #expect(rows[4].faults.first?.message.hasPrefix("公民身份号码与 石门镇!2 行相同") == true)
        #expect(rows[4].key?.occurrence == 3)
    }

    @Test func `E8: one person under two numbers is noticed within a household`() throws {
        let file = MadeFile(
            MadeSheet(
                "名册", Self.header, Self.good,
                Self.line(["公民身份号码": "539921201305069994", "性别": "男", "出生日期": "2016.4.2"])))
        let rows = try file.screen(as: try Shelf.source("household-register")).rows
        #expect(rows[1].faults.map(\.check).sorted() == ["birth-agrees", "person-twice"])
    }

    @Test func `E5, E14, E15, E16 and E20 are seen where a column says so`() throws {
        let students = MadeFile(
            MadeSheet(
                "学籍", "姓名|身份证件号|学籍号|学校名称|学籍状态", "田小满|539921201604029984|G539921201604029984|一小|学籍接转中",
                "田小禾|539921201406109967|G539921201406109967|一小|人籍分离"))
        let found = try students.screen(as: try Shelf.source("student-register")).rows.map { $0.faults.map(\.check) }
        #expect(found == [["enrolment-underway"], ["enrolled-not-present"]])
        let outside = MadeFile(
            MadeSheet("反馈", "姓名|身份证号|就读省份|就读学校|是否有学籍|学籍号|证明材料", "田小满|539921201604029984|广东省|新苑小学|是||"))
        #expect(
            try outside.screen(as: try Shelf.source("out-of-province")).rows.first?.faults.map(\.check).sorted()
                == ["enrolled-without-number", "no-proof"])
    }

    @Test func `E19: an old roster is told`() throws {
        let source = try Shelf.source("household-register")
        let file = MadeFile(MadeSheet("名册", Self.header, Self.good))
        let asOf = try #require(Day("2026-01-01"))
        let context = ScreeningContext(
            asOf: asOf, today: asOf + 61, extraDivisions: Set([RegionCode("539921")].compactMap(\.self)))
        let report = try file.screen(as: source, mapping: try source.mapping(for: file.heads), in: context).report
        #expect(report.alarms.map(\.message) == ["数据截止日到今天已有 61 天。请向来源单位要新的一版；要继续用的请写明原因。"])
    }

    @Test func `what the source doesn't know is kept, and 序号 is not`() throws {
        let source = try Shelf.source("household-register")
        let one = MadeFile(MadeSheet("名册", "序号|姓名|公民身份号码|微信|", "1|田小满|539921201604029984|abc|旁注"))
        let row = try #require(try one.screen(as: source).rows.first)
        #expect(row.unknown.map(\.header) == ["微信", "E"])
        #expect(row.unknown.map(\.text) == ["abc", "旁注"])
        let other = MadeFile(MadeSheet("名册", "微信|公民身份号码|序号|姓名||", "abc|539921201604029984|77|田小满|旁注|"))
        let moved = try #require(try other.screen(as: source).rows.first)
        #expect(source.canonicalBytes(of: row) == source.canonicalBytes(of: moved))
        let changed = MadeFile(MadeSheet("名册", "姓名|公民身份号码|微信|", "田小满|539921201604029984|abd|旁注"))
        #expect(
            source.canonicalBytes(of: row)
                != source.canonicalBytes(of: try #require(try changed.screen(as: source).rows.first)))
    }

    @Test func `a row is recognised by the first key that is whole`() throws {
        let source = try Shelf.source("household-register")
        let lines = [
            Self.good, Self.line(["公民身份号码": "539921201604029000"]), Self.line(["公民身份号码": "", "户号": ""]),
            Self.line(["公民身份号码": "", "户号": "", "出生日期": ""]),
        ]
        let rows = try MadeFile(MadeSheet("名册", lines: [Self.header] + lines)).screen(as: source).rows
        #expect(
            rows.map { $0.key?.fields } == [
                ["idNumber"], ["name", "birth", "householdNumber"], ["name", "birth"], ["name", "birth"],
            ])
        #expect(Set(rows.compactMap { $0.key?.canonicalBytes }).count == 4)
        #expect(rows[0].key.map { "\($0)" } == "RowKey")
        #expect("\(rows[0])" == "ScreenedRow")
    }

    @Test func `another member of the household may stand further down`() throws {
        let file = MadeFile(
            MadeSheet(
                "名册", "户编号|人编号|姓名|证件号码|出生日期|在校生状况|户类型|监测对象类别|是否义务教育阶段适龄儿童少年失学辍学|义务教育保障",
                "H1|1|田大河|539921198507129989|1985-07-12||一般农户|边缘易致贫户|是|劝返",
                "H2|3|田大海|539921198507129989|1985-07-12||一般农户|边缘易致贫户|是|劝返",
                "H1|2|田小满|539921201305069994|2013-05-06||一般农户|边缘易致贫户|是|劝返"))
        let rows = try file.screen(as: try Shelf.source("poverty-register")).rows
        #expect(rows.map { $0.faults.contains { $0.check == "4_11_008" } } == [false, true, false])
    }

    @Test func `checks that need a missing column are told, not passed over`() throws {
        let file = MadeFile(MadeSheet("名册", "姓名|出生日期", "田小满|2016-04-02"))
        let report = try file.screen(as: try Shelf.source("household-register")).report
        let missing = try #require(report.notRun.first { $0.missing == ["公民身份号码"] })
        #expect(missing.checks.contains("身份证号校验码不对"))
    }

    @Test func `a row that was put right is screened once more`() throws {
        let source = try Shelf.source("household-register")
        let context = ScreeningContext(
            asOf: try #require(Day("2026-03-01")), extraDivisions: Set([RegionCode("539921")].compactMap(\.self)))
        let place = CellReference(sheet: "名册", row: 37, column: nil)
        let cells = ["name": "田小满", "sex": "女", "birth": "2016-04-02", "idNumber": "53992120160402984"]
        let before = try #require(try source.screenAgain(cells, from: place, in: context))
        #expect(before.faults.map { "\($0.cell?.row ?? 0) \($0.check)" } == ["37 number-length"])
        let right = cells.merging(["idNumber": "539921201604029984"]) { $1 }
        let after = try #require(try source.screenAgain(right, from: place, in: context))
        #expect(after.verdict == .usable && after.number == 37)
        let kept = try JSONDecoder().decode(ScreenedRow.self, from: try JSONEncoder().encode(after))
        #expect(kept == after)
        #expect(source.facts(from: kept, asOf: context.asOf).person.idNumber?.birth == Day("2016-04-02"))
    }
}
