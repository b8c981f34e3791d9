import Casework
import Foundation
import Registry
import Testing
import Vocabulary

@testable import Web

/// From a child on no school's roster to what holds of it, through the pages.
struct VerifyingStory {
    private static let photo = (
        name: "证明.jpg", bytes: [0xFF, 0xD8, 0xFF, 0xDA, 0, 4, 1, 2, 9, 0xFF, 0xD9] as [UInt8]
    )

    private static func answer(
        _ visitor: Visitor, _ address: String, _ category: String, _ fields: [(String, String)],
        file: (name: String, bytes: [UInt8])? = photo, seen: String? = nil
    ) async throws -> Visitor.Seen {
        let form = try await visitor.get(address + "/answers/new?category=\(category)")
        let known = form.text.firstMatch(of: /name="seen" value="([0-9]+)"/).map { String($0.1) }
        return try await visitor.upload(
            address + "/answers", [("category", category), ("seen", seen ?? known ?? "")] + fields,
            file: file ?? ("", []), token: Visitor.token(in: form.text))
    }

    @Test func `sent out, answered by school and village, returned, accepted, and not asked again`() async throws {
        let office = try await Office.open()
        try await office.visit { client in
            let children = try await ChildrenToFind(in: office)
            let (county, head, cadre) = (Visitor(client), Visitor(client), Visitor(client))
            for (visitor, account) in [(county, "countyoffice"), (head, "othershead"), (cadre, "cadre")] {
                _ = try await visitor.logIn(account)
            }
            #expect(try await county.get("/desk").text.contains("3 名孩子要派人核实"))
            #expect(try await cadre.get("/assignments").text.contains("没有要核实的孩子"))
            let list = try await county.get("/assignments?state=proposed")
            #expect(list.text.contains("田小满") && list.text.contains("石门镇中心校"), "\(list.words)")
            let none = try await county.fill(
                "/assignments?state=proposed", "/assignments/dispatches?state=proposed", [])
            #expect(none.status == .unprocessableContent && none.text.contains("还没有选中"), "\(none.words)")
            let school = try await office.store.read { db in
                office.store.publicID.text(of: try Organization.find(code: "2153990001", in: db).orThrow().id)
            }
            let sent = try await county.fill(
                "/assignments?state=proposed", "/assignments/dispatches?state=proposed",
                [("all", "yes"), ("owner", school)])
            #expect(sent.location?.contains("done=dispatched") == true, "\(sent.words)")
            #expect(try await county.fill("/assignments", "/assignments/dispatches/undoing", []).status == .seeOther)
            #expect(try await county.get("/assignments?state=proposed").text.contains("田小满"), "as if not sent")
            _ = try await county.fill(
                "/assignments?state=proposed", "/assignments/dispatches?state=proposed",
                [("all", "yes"), ("owner", school)])

            let address = try await children.address("田小满")
            let sheet = try await cadre.get(address)
            #expect(sheet.text.contains("孩子现在在哪里") && sheet.text.contains("1380***") == false)
            #expect(!sheet.text.contains("13800001000"), "a phone number is masked")
            let bare = try await Self.answer(head, address, "V04", [("school", "")], file: nil)
            #expect(bare.status == .unprocessableContent && bare.text.contains("请填写学校"), "\(bare.words)")
            let first = try await Self.answer(
                head, address, "V04", [("school", "岳麓区实验小学"), ("number", "G539909201403010000")])
            #expect(first.location?.contains("done=answered") == true, "\(first.words)")
            let late = try await Self.answer(
                cadre, address, "V18", [("since", "2026-03-02"), ("words", "奶奶说在家没有上学")], seen: "0")
            #expect(late.status == .conflict && late.text.contains("也交了一份答复"), "\(late.words)")
            #expect(late.text.contains("奶奶说在家没有上学"), "what was typed is there")
            let second = try await Self.answer(
                cadre, address, "V18", [("since", "2026-03-02"), ("words", "奶奶说在家没有上学")],
                file: ("门口.jpg", Array("a photograph".utf8)))
            #expect(second.location?.contains("done=answered") == true, "\(second.words)")

            let both = try await county.get(address)
            #expect(both.text.contains("学校答复") && both.text.contains("村和乡镇答复") && both.text.contains("说的不一样"))
            #expect(MarkupChecks.faults(inDocument: HTML(verbatim: both.text)) == [])
            var shown = 0
            for proof in Set(both.text.matches(of: /href="(\/assignments\/[^"]*\/papers\/[^"]*)"/).map { String($0.1) })
            {
                let photo = try await county.get(proof)
                if photo.status == .ok {
                    #expect(photo.bytes == Self.photo.bytes && photo.headers[.contentType] == "image/jpeg")
                    shown += 1
                } else {
                    #expect(photo.status == .unprocessableContent && photo.text.contains("地点和时间去不掉"), "\(photo.words)")
                }
            }
            #expect(shown == 1, "a picture whose notes cannot be taken out is not given out")
            #expect(try await head.fill(address, address + "/returns", [("reason", "我自己退回")]).status == .forbidden)
            let back = try await county.fill(address, address + "/returns", [("reason", "两边不一致，请班主任再上门")])
            #expect(back.location?.contains("done=answerReturned") == true)
            #expect(try await head.get(address).text.contains("两边不一致，请班主任再上门"))

            let again = try await Self.answer(
                head, address, "V04", [("school", "岳麓区实验小学"), ("number", "G539909201403010000")])
            #expect(again.status == .seeOther, "\(again.words)")
            let judged = try await county.get(address)
            let answer = try judged.text.matches(of: /name="answer" value="([^"]+)"/).map { String($0.1) }.first
                .orThrow()
            let accepted = try await county.fill(address, address + "/acceptances", [("answer", answer)])
            #expect(accepted.location?.contains("done=answerAccepted") == true, "\(accepted.words)")

            let next = try await ChildrenToFind.compare(in: office)
            try await children.publish(next)
            let outcome = try await county.get("/runs/\(office.store.publicID.text(of: next))/children?layer=verified")
            #expect(outcome.text.contains("田小满") && outcome.text.contains("省外就读"), "\(outcome.words)")
            let rest = try await county.get("/assignments")
            #expect(rest.text.components(separatedBy: "\(address)\"").count == 2)
            #expect(rest.words.contains("共 3 件"), "nobody is asked again: \(rest.words)")
            #expect(try office.store.examine().complaints.map(\.what) == [])
        }
    }

    @Test func `who can't be reached is tried again until found`() async throws {
        let office = try await Office.open()
        try await office.visit { client in
            let children = try await ChildrenToFind(in: office)
            try await children.dispatch()
            let address = try await children.address("罗小川")
            let (county, head, cadre) = (Visitor(client), Visitor(client), Visitor(client))
            for (visitor, account) in [(county, "countyoffice"), (head, "othershead"), (cadre, "cadre")] {
                _ = try await visitor.logIn(account)
            }
            let early = try await Self.answer(head, address, "V16", [("words", "电话打不通")])
            #expect(early.status == .unprocessableContent && early.text.contains("差 1 次入户"), "\(early.words)")
            for (visitor, way, day) in [
                (head, "phone", "2026-03-16"), (cadre, "visit", "2026-03-17"), (head, "phone", "2026-03-18"),
            ] {
                let noted = try await visitor.fill(
                    address, address + "/tries", [("way", way), ("on", day), ("note", "没有人接，邻居也不知道")])
                #expect(noted.location?.contains("done=tryNoted") == true, "\(noted.words)")
            }
            let answered = try await Self.answer(head, address, "V16", [("words", "电话打不通，家里没有人")], file: nil)
            #expect(answered.status == .seeOther, "\(answered.words)")
            func accept(_ place: Int) async throws -> Visitor.Seen {
                let page = try await county.get(address)
                let all = page.text.matches(of: /name="answer" value="([^"]+)"/).map { String($0.1) }
                return try await county.fill(address, address + "/acceptances", [("answer", all[place])])
            }
            #expect(try await accept(0).status == .seeOther)
            let lost = try await county.get(address)
            #expect(lost.text.contains("失联待查") && lost.text.contains("2026-04-01"), "\(lost.words)")
            #expect(try await county.get("/assignments?state=lost").text.contains("罗小川"))

            let found = try await Self.answer(
                head, address, "V01", [("school", "石门镇中心小学"), ("number", "G539909201404010000")], file: nil)
            #expect(found.status == .seeOther, "\(found.words)")
            #expect(try await accept(0).status == .seeOther)
            #expect(try await county.get(address).text.contains("已采纳"))
            #expect(try office.store.examine().complaints.map(\.what) == [])
        }
    }

    @Test func `each number on the list is as long as the list it opens, for whoever looks`() async throws {
        let office = try await Office.open()
        try await office.visit { client in
            try await ChildrenToFind(in: office).dispatch()
            for account in ["countyoffice", "townshipoffice", "othershead", "cadre", "leader"] {
                let reader = Visitor(client)
                _ = try await reader.logIn(account)
                let page = try await reader.get("/assignments")
                #expect(MarkupChecks.faults(inDocument: HTML(verbatim: page.text)) == [])
                var checked = 0
                for link in page.text.matches(
                    of: /<a href="(\/assignments\?[^"]*)"[^>]*>[^<]*<span class="n">([0-9,]+)</)
                {
                    let list = try await reader.get(String(link.1).replacing("&amp;", with: "&"))
                    let told = list.words.firstMatch(of: /共 ([0-9,]+) 件/).map { String($0.1) }
                    #expect(told == String(link.2), "\(account) \(link.1)")
                    checked += 1
                }
                #expect(checked >= 2, "\(account): \(checked) figures were followed: \(page.words)")
            }
        }
    }
}
