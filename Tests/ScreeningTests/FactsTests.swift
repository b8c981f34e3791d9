import Foundation
import Testing
import Vocabulary

@testable import Screening

struct FactsTests {
    private func facts(_ code: String, _ header: String, _ line: String) throws -> RowFacts {
        let source = try Shelf.source(code)
        let row = try #require(try MadeFile(MadeSheet("名册", header, line)).screen(as: source).rows.first)
        return source.facts(from: row, asOf: try #require(Day("2026-03-01")))
    }

    @Test func `facts survive being sealed and opened`() throws {
        let facts = try facts(
            "student-register", "姓名|身份证件号|学籍号|民族|出生日期|学校名称|年级|入学年月|就读方式|成员1姓名|成员1关系|成员1身份证件号|成员1联系电话|户口所在地行政区划码",
            "田小满|539921201604029984|G539921201604029984|土家族|20160402|一小|小学三年级|202209|住校|田大河|父亲|539921198507129989|13800138000|539921000000"
        )
        let opened = try JSONDecoder().decode(RowFacts.self, from: try JSONEncoder().encode(facts))
        #expect(opened == facts)
        #expect(opened.person.idNumber?.birth == Day("2016-04-02"))
        #expect(opened.guardians.first?.idNumber?.sex == .female)
        #expect(opened.person.hukou?.code == RegionCode("539921"))
        #expect(opened.enrolment?.stage == .primary)
    }

    @Test func `facts are not printed`() throws {
        let facts = try facts("student-register", "姓名|身份证件号|学籍号", "田小满|539921201604029984|G539921201604029984")
        var dumped = ""
        dump(facts, to: &dumped)
        for text in ["\(facts)", "\(facts.person)", dumped, String(reflecting: facts)] {
            #expect(!text.contains("田小满") && !text.contains("539921"))
        }
    }

    @Test(arguments: [("G539921201604029984", true), ("L539921201604029984", false), ("J539921201604029984", false)])
    func `only a G number hints at a citizen number, and it stays a hint`(number: String, isHinting: Bool) throws {
        let person = try facts("student-register", "姓名|身份证件号|学籍号", "田小满||\(number)").person
        #expect(person.idNumber == nil)
        #expect((person.hintedIDNumber != nil) == isHinting)
        #expect(person.studentNumber == number)
    }

    @Test func `a disability certificate carries the citizen number`() throws {
        let person = try facts("disability-register", "姓名|残疾人证号", "田小满|53992120160402998453B1").person
        #expect(person.idNumber?.masked == "539***********9984")
        #expect(person.certificate?.number == "53992120160402998453B1")
        #expect(person.certificate?.kind == .intellect)
        #expect(person.certificate?.grade == .third)
    }

    @Test func `what could not be read feeds nothing`() throws {
        let facts = try facts(
            "household-register", "户号|姓名|公民身份号码|出生日期|性别|民族|户主姓名|变动情况", "|田小满|53992120160402998|去年|难|湖南||飞升")
        #expect(facts.person.idNumber == nil && facts.person.birth == nil && facts.person.sex == nil)
        #expect(facts.person.ethnicGroup == nil && facts.person.change == nil && facts.household == nil)
    }

    @Test func `three vocabularies of poverty stand side by side`() throws {
        let header = "户编号|人编号|姓名|证件号码|户类型|监测对象类别|识别监测时间|风险消除时间|识别时间|脱贫年度"
        func groups(_ line: String) throws -> [String] {
            try facts("poverty-register", header, line).memberships.map {
                "\($0.group.scheme.rawValue)/\($0.group.code) \($0.from?.description ?? "") \($0.until?.description ?? "")"
            }
        }
        #expect(try groups("H|1|田小满|539921201604029984|建档立卡贫困户||||20140501|") == ["JDLK/registered 2014-05-01 "])
        #expect(
            try groups("H|1|田小满|539921201604029984|脱贫户|脱贫不稳定户|20220601|20251120|20140501|2019") == [
                "JDLK/lifted 2014-05-01 ", "FPJC-2021/unstable 2022-06-01 2025-11-20",
            ])
        #expect(try groups("H|1|田小满|539921201604029984|一般农户|突发严重困难户|20230301|||") == ["FPJC-2021/sudden 2023-03-01 "])
        #expect(try groups("H|1|田小满|539921201604029984|防止返贫致贫对象||20260210|||") == ["FPZF-2026/risk 2026-02-10 "])
        #expect(try groups("H|1|田小满|539921201604029984|一般农户|||||").isEmpty)
    }
}
