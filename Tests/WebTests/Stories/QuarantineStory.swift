import Foundation
import Registry
import Testing
import Vocabulary

@testable import Web

/// A row that could not go in is put right by a person, before the import or after it, and nothing of the file changes.
struct QuarantineStory {
    static let head = "学校标识码,学校名称,年级,班级,姓名,性别,出生日期,民族,身份证件类型,身份证件号,全国学籍号,入学年月,就读方式,学生当前状态"

    static func number(_ seventeen: String) throws -> String {
        seventeen + String(try IDNumber.checkCharacter(for: seventeen).orThrow())
    }

    static func line(_ name: String, _ id: String, student: String? = nil) -> String {
        let sex = (Int(id.dropFirst(16).prefix(1)) ?? 0) % 2 == 0 ? "女" : "男"
        let birth = id.dropFirst(6).prefix(8)
        return
            "2153990001,石门镇中心小学,三年级,三（1）班,\(name),\(sex),\(birth),土家族,居民身份证,\(id),\(student ?? "G\(id)"),202309,走读,在读"
    }

    /// 田小禾 is in order; of 杨小雨's number a digit is missing.
    private func text() throws -> String {
        let right = try Self.number("53990920160101992")
        let bad = Self.line("杨小雨", right).replacing(",\(right),", with: ",53990920160101992,")
        return [Self.head, Self.line("田小禾", try Self.number("53990920130506992")), bad].joined(separator: "\r\n")
    }

    private func find(_ officer: Visitor, _ name: String) async throws -> String? {
        try await officer.fill("/children", "/children/search", [("q", name)]).location
    }

    private func importing(_ officer: Visitor, _ roster: String) async throws {
        let seen = try await officer.fill(roster + "/difference", roster + "/import", [("reason", "已电话核对")])
        #expect(seen.status == .seeOther, "\(seen.words)")
    }

    @Test func `before the import the corrected row goes in with its version, and is undone with it`() async throws {
        let office = try await Office.open()
        try await office.visit { client in
            let roster = try await office.bring(try text(), named: "一.csv", asOf: "2026-03-01", apply: false)
            let officer = Visitor(client)
            _ = try await officer.logIn("countyoffice")
            let list = try await officer.get(roster + "/quarantine")
            #expect(
                list.text.contains("一!3") && list.text.contains("杨*雨") || list.text.contains("杨**"), "\(list.words)")
            #expect(MarkupChecks.faults(inDocument: HTML(verbatim: list.text)) == [])
            let row = roster + "/quarantine/2"
            let page = try await officer.get(row)
            #expect(
                page.status == .ok && MarkupChecks.faults(inDocument: HTML(verbatim: page.text)) == [], "\(page.words)")
            #expect(!page.text.contains("53990920160101992"), "numbers stay covered")

            let right = try Self.number("53990920160101992")
            let none = try await officer.fill(row, row + "/corrections", [("to-idNumber", right), ("reason", "")])
            #expect(none.status == .unprocessableContent && none.text.contains("请写明依据"), "\(none.words)")
            let wrong = try await officer.fill(
                row, row + "/corrections", [("to-idNumber", "539909201601019921"), ("reason", "已核对户口簿")])
            #expect(wrong.status == .unprocessableContent, "checked once more: \(wrong.words)")
            let done = try await officer.fill(
                row, row + "/corrections", [("to-idNumber", right), ("reason", "已核对户口簿")])
            #expect(done.location?.hasPrefix(roster + "/quarantine") == true, "\(done.words)")
            #expect(try await officer.get(roster + "/quarantine").text.contains("没有等待更正的行"))
            let again = try await officer.fill(
                roster + "/quarantine", row + "/corrections", [("to-idNumber", right), ("reason", "已核对户口簿")])
            #expect(again.status == .conflict, "\(again.words)")

            try await importing(officer, roster)
            #expect(try await find(officer, "杨小雨")?.hasPrefix("/children/") == true)
            #expect(try office.store.examine().complaints.map(\.what) == [])
            let auditor = Visitor(client)
            _ = try await auditor.logIn("auditadmin")
            let journal = try await auditor.get("/audit?verb=correctedRow")
            #expect(journal.text.contains("更正了一行") && journal.text.contains("已核对户口簿"))

            _ = try await officer.fill(roster, roster + "/undoing", [])
            #expect(try await find(officer, "杨小雨") == nil)
            #expect(try office.store.examine().complaints.map(\.what) == [])
        }
    }

    @Test func `after the import it goes into a small version of its own, and waits again when that is undone`()
        async throws
    {
        let office = try await Office.open()
        try await office.visit { client in
            let roster = try await office.bring(try text(), named: "一.csv", asOf: "2026-03-01", apply: true)
            let officer = Visitor(client)
            _ = try await officer.logIn("countyoffice")
            let row = roster + "/quarantine/2"
            let right = try Self.number("53990920160101992")
            let done = try await officer.fill(
                row, row + "/corrections", [("to-idNumber", right), ("reason", "已核对户口簿")])
            #expect(done.status == .seeOther, "\(done.words)")
            #expect(try await find(officer, "杨小雨") == nil, "nothing counts before it is confirmed")
            let list = try await officer.get(roster + "/quarantine").text
            let supplement = try (list.firstMatch(of: /(\/rosters\/[^\/"]+)\/difference/)?.output.1).orThrow()
                .description
            #expect(supplement != roster)
            let difference = try await officer.get(supplement + "/difference")
            #expect(difference.text.contains("退回，重新更正"))
            #expect(difference.text.contains("杨小雨") && !difference.text.contains("田小禾"), "\(difference.words)")
            try await importing(officer, supplement)
            #expect(try await find(officer, "杨小雨")?.hasPrefix("/children/") == true)
            #expect(try await find(officer, "田小禾")?.hasPrefix("/children/") == true)
            #expect(try await officer.get(supplement).text.contains("补充更正"))
            #expect(try office.store.examine().complaints.map(\.what) == [])

            _ = try await officer.fill(supplement, supplement + "/undoing", [])
            #expect(try await find(officer, "杨小雨") == nil)
            #expect(try await officer.get(roster + "/quarantine").text.contains("一!3"), "it waits again")
            #expect(try office.store.examine().complaints.map(\.what) == [])
        }
    }

    @Test func `a row is handed on, shown in full for a reason, and given back`() async throws {
        let office = try await Office.open()
        try await office.visit { client in
            let roster = try await office.bring(try text(), named: "一.csv", asOf: "2026-03-01", apply: false)
            let officer = Visitor(client)
            _ = try await officer.logIn("countyoffice")
            let row = roster + "/quarantine/2"
            let moment = try Office.moment()
            let (township, city) = try await office.store.write { db in
                let city = try User.find(logIn: "cityoffice", in: db).orThrow()
                let sealed = try User.find(logIn: "provinceoffice", in: db).orThrow()
                try Credential.setSealed(true, sealed.id, signed: .system(at: moment), in: db)
                let school = try Organization.find(code: "2153990001", in: db).orThrow().id
                try User.appoint(city.id, as: .headteacher, at: school, signed: .system(at: moment), in: db)
                return (try User.find(logIn: "townshipoffice", in: db).orThrow(), city)
            }
            let page = try await officer.get(row).text
            #expect(page.contains(">市教育局<") && !page.contains(">中心校<") && !page.contains(">省教育厅<"))
            let closed = try await officer.fill(
                row, row + "/assignments", [("owner", office.store.publicID.text(of: township.id))])
            #expect(closed.status != .seeOther, "could not open the row")
            _ = try await officer.fill(row, row + "/assignments", [("owner", office.store.publicID.text(of: city.id))])
            #expect(try await officer.get(row).text.contains("经办人 市教育局"))
            let elsewhere = Visitor(client)
            _ = try await elsewhere.logIn("cityoffice")
            let desk = try await elsewhere.get("/desk").text
            #expect(desk.contains("转交给您 1 行") && desk.contains("最近一次由县控辍保学办转交"), "\(desk)")
            #expect(desk.contains("\(roster)/quarantine?owner=me"))
            let own = try await elsewhere.get(roster + "/quarantine?owner=me").text
            #expect(own.contains("一!3") && own.contains("转交给我的"))
            #expect(MarkupChecks.faults(inDocument: HTML(verbatim: own)) == [])
            #expect(try await !officer.get("/desk").text.contains("转交给您"), "her own rows nobody handed on")
            let shown = try await elsewhere.fill(row, row + "/reveals", [("reason", "核对户口簿")])
            #expect(shown.status == .notFound, "may see numbers at a school only")
            let shut = try await officer.fill(row, row + "/reveals", [("reason", "看")])
            #expect(shut.status == .unprocessableContent && !shut.text.contains("53990920160101992"))
            let open = try await officer.fill(row, row + "/reveals", [("reason", "核对户口簿")])
            #expect(open.text.contains("53990920160101992"))
            let given = try await officer.fill(row, row + "/returns", [("why", "")])
            #expect(given.status == .unprocessableContent)
            _ = try await officer.fill(row, row + "/returns", [("why", "派出所还没有补录")])
            #expect(try await officer.get(roster + "/quarantine?state=givenUp").text.contains("已退回来源"))
            #expect(try await officer.get(roster + "/quarantine.csv?state=givenUp").text.contains("一!3"))
            #expect(try office.store.examine().complaints.map(\.what) == [])
            let neighbour = Visitor(client)
            _ = try await neighbour.logIn("neighbour")
            #expect(try await neighbour.get(row).status == .notFound)
        }
    }

    @Test func `a new examination of the same file keeps what was put right`() async throws {
        let office = try await Office.open()
        try await office.visit { client in
            let roster = try await office.bring(try text(), named: "一.csv", asOf: "2026-03-01", apply: false)
            let officer = Visitor(client)
            _ = try await officer.logIn("countyoffice")
            let row = roster + "/quarantine/2"
            _ = try await officer.fill(
                row, row + "/corrections",
                [("to-idNumber", try Self.number("53990920160101992")), ("reason", "已核对户口簿")])
            let again = try await officer.fill(roster + "/mapping", nil, [("sheet-0", "yes")])
            #expect(again.status == .seeOther, "\(again.words)")
            #expect(try await officer.get(roster + "/quarantine").text.contains("没有等待更正的行"))
            try await importing(officer, roster)
            #expect(try await find(officer, "杨小雨")?.hasPrefix("/children/") == true)
            #expect(try office.store.examine().complaints.map(\.what) == [])
        }
    }

    @Test func `two rows with one number both wait, and neither takes the other's place`() async throws {
        let office = try await Office.open()
        try await office.visit { client in
            let number = try Self.number("53990920130506992")
            let text = [
                "户号,姓名,性别,民族,出生日期,公民身份号码,户籍地址", "H1,田小禾,女,土家族,2013-05-06,\(number),河湾县石门镇杨家坪村",
                "H9,彭小禾,女,土家族,2013-05-06,\(number),河湾县石门镇马鞍村",
                "H2,罗小川,男,土家族,2014-09-12,\(try Self.number("53990920140912991")),河湾县石门镇杨家坪村",
            ].joined(separator: "\r\n")
            let roster = try await office.bring(
                text, named: "一.csv", asOf: "2026-03-01", apply: false, from: "household-register")
            let officer = Visitor(client)
            _ = try await officer.logIn("countyoffice")
            let list = try await officer.get(roster + "/quarantine")
            #expect(list.text.contains("一!3 行相同") && list.text.contains("一!2 行相同"), "\(list.words)")
            // 田小禾 is right as she stands: her row goes in, and then the number is taken.
            let (hers, other) = (roster + "/quarantine/1", roster + "/quarantine/2")
            let first = try await officer.fill(hers, hers + "/corrections", [("reason", "已核对户口簿")])
            #expect(first.status == .seeOther, "\(first.words)")
            let second = try await officer.fill(other, other + "/corrections", [("reason", "已核对户口簿")])
            #expect(second.status == .unprocessableContent && second.text.contains("已经是这个号码"), "\(second.words)")
        }
    }
}
