import Registry
import Testing
import Vocabulary

@testable import Web

/// What is wrong with an upload is said at once, and what was filled in stays.
struct UploadFormTests {
    private static let head = QuarantineStory.head

    @Test func `all that is missing is said at once, and what was chosen is still chosen`() async throws {
        let office = try await Office.open()
        try await office.visit { client in
            let officer = Visitor(client)
            _ = try await officer.logIn("countyoffice")
            let token = Visitor.token(in: try await officer.get("/rosters/new").text)
            let fields = [("source", "class-list"), ("coverage", ""), ("asOf", "2026-03-16"), ("supplier", "石门镇中心校")]
            let none = try await officer.upload("/rosters", fields, file: ("", []), token: token)
            #expect(none.status == .unprocessableContent)
            for kept in ["value=\"class-list\" selected", "value=\"2026-03-16\"", "value=\"石门镇中心校\""] {
                #expect(none.text.contains(kept), "\(kept)")
            }
            #expect(none.words.contains("有 2 处要改") && none.words.contains("请选择名册覆盖的单位"))

            let file = try await officer.upload(
                "/rosters", [("source", ""), ("coverage", ""), ("asOf", "2027-01-01")],
                file: ("一.csv", Array(Self.head.utf8)), token: token)
            #expect(file.words.contains("有 4 处要改") && file.words.contains("请再选一次"), "\(file.words)")
        }
    }

    @Test func `the next version of a list needs only its day and file`() async throws {
        let office = try await Office.open()
        try await office.visit { client in
            let number = try QuarantineStory.number("53990920130506992")
            let text = [Self.head, QuarantineStory.line("田小禾", number)].joined(separator: "\r\n")
            let roster = try await office.bring(text, named: "一.csv", asOf: "2026-03-01", apply: true)
            let officer = Visitor(client)
            _ = try await officer.logIn("countyoffice")
            let again = try #require(
                try await officer.get(roster).text.firstMatch(of: /href="(\/rosters\/new\?[^"]*)"/))
            let form = try await officer.get(String(again.1).replacing("&amp;", with: "&"))
            for kept in ["value=\"student-register\" selected", "value=\"河湾县教育局\""] {
                #expect(form.text.contains(kept), "\(kept)")
            }
            #expect(form.words.contains("接着上一版") && form.words.contains("第 1 版"))
        }
    }

    @Test func `a file of another kind goes back and is uploaded as what it is`() async throws {
        let office = try await Office.open()
        try await office.visit { client in
            let officer = Visitor(client)
            _ = try await officer.logIn("countyoffice")
            let number = try QuarantineStory.number("53990920130506992")
            let text = """
                序号,户号,户主姓名,与户主关系,姓名,曾用名,性别,民族,出生日期,公民身份号码,户籍地址,监护人姓名,变动情况
                1,53990900001,向桂英,外孙女,田小禾,,女,土家族,20130506,\(number),河湾县石门镇杨家坪村3组,向桂英,
                """
            let page = try await officer.get("/rosters/new")
            let unit = try #require(page.text.firstMatch(of: /value="([^"]+)">河湾县教育局</))
            let sent = try await officer.upload(
                "/rosters",
                [
                    ("source", "class-list"), ("coverage", String(unit.1)), ("asOf", "2026-03-01"),
                    ("supplier", "河湾县公安局"),
                ],
                file: ("一.csv", Array(text.utf8)), token: Visitor.token(in: page.text))
            let mapping = try #require(sent.location)
            let shown = try await officer.get(mapping)
            #expect(shown.words.contains("按“户籍学龄人口”重新上传"), "\(shown.words)")
            let back = try await officer.fill(
                mapping, mapping.replacing("/mapping", with: "/return"), [("again", "household-register")])
            #expect(back.location?.contains("/rosters/new?source=household-register") == true, "\(back.words)")
        }
    }
}
