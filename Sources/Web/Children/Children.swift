import Registry
import Screening
import Vocabulary

/// Children within reach: the list, the search, the file (学生).
enum Children {
    static func list(_ call: Call) async throws -> Answer {
        let (viewer, page, sources, keys) = (call.reader, call.page, call.site.sources, call.store.keys)
        let reach = try await call.site.reaches.reach(of: viewer, in: call.store)
        let (lines, total) = try await call.store.read { db in
            try ChildLine.list(seenBy: viewer, within: reach, page: page, from: sources, with: keys, in: db)
        }
        return .page(
            ChildrenPage(
                lines: lines.map { ($0, address(of: $0.id, call)) }, total: total, page: page, isSearch: false,
                token: call.formToken),
            section: .children)
    }

    /// What was searched stands in no address and in no log, only that there was a search and how many it found.
    static func search(_ call: Call) async throws -> Answer {
        let (viewer, sources, keys, signature) = (call.reader, call.site.sources, call.store.keys, call.signature)
        let text = call.form.text("q") ?? ""
        let reach = try await call.site.reaches.reach(of: viewer, in: call.store)
        let (lines, total) = try await call.store.read { db in
            try ChildLine.list(
                text.isEmpty ? nil : text, seenBy: viewer, within: reach, size: 100, from: sources, with: keys, in: db)
        }
        try await call.store.write { db in try Journal.noteSearch(found: total, signed: signature, in: db) }
        if total == 1, let only = lines.first { return .moved(to: address(of: only.id, call)) }
        return .page(
            ChildrenPage(
                lines: lines.map { ($0, address(of: $0.id, call)) }, total: total, page: 1, isSearch: true,
                token: call.formToken),
            section: .children)
    }

    static func show(_ call: Call) async throws -> Answer { try await show(call, revealed: nil, faults: []) }

    static func reveal(_ call: Call) async throws -> Answer {
        let (id, viewer, sources, keys, signature) = (
            try call.id(as: Child.self), call.reader, call.site.sources, call.store.keys, call.signature
        )
        let reason = call.form["reason"] ?? ""
        do {
            let number = try await call.store.write { db in
                try ChildFile.reveal(
                    id, because: reason, seenBy: viewer, signed: signature, from: sources, with: keys, in: db)
            }
            return try await show(call, revealed: number, faults: [])
        } catch ChildRefusal.reason {
            return try await show(call, revealed: nil, faults: [FieldFault("reason", ChildRefusal.reason.message)])
        }
    }

    private static func show(_ call: Call, revealed: String?, faults: [FieldFault]) async throws -> Answer {
        let (id, viewer, sources, keys) = (
            try call.id(as: Child.self), call.reader, call.site.sources, call.store.keys
        )
        let signature = call.signature.carrying(nil)
        let file = try await call.store.write { db in
            try ChildFile.open(id, seenBy: viewer, signed: signature, from: sources, with: keys, in: db)
        }
        return .page(
            ChildPage(
                file: file, address: address(of: id, call), today: call.day, token: call.formToken,
                mayReveal: viewer.may(.revealNumber), revealed: revealed, sources: sources,
                siblings: file.siblings.map { ($0, address(of: $0.id, call)) },
                namesakes: file.namesakes.map { address(of: $0, call) }, faults: faults),
            section: .children, status: faults.isEmpty ? .ok : .unprocessableContent)
    }

    private static func address(of id: ID<Child>, _ call: Call) -> String { "/children/" + call.text(of: id) }
}

struct ChildrenPage: Page {
    let lines: [(line: ChildLine, address: String)]
    let total: Int
    let page: Int
    let isSearch: Bool
    let token: FormToken

    var title: String { isSearch ? say("查找结果") : say("学生") }
    var trail: [Link] { isSearch ? [Link(say("学生"), to: "/children")] : [] }
    var remark: HTML {
        isSearch && total > lines.count
            ? "\(say("找到 \(count: total) 名，先列出 \(count: lines.count) 名；请多写一个字"))"
            : "\(say("共 \(count: total) 名，都在您的工作范围内"))"
    }

    var body: HTML {
        """
        \(Card {
            DataTable(
                say("学生列表"),
                [
                    .init(say("姓名"), isHead: true), .init(say("性别")), .init(say("出生日期")), .init(say("身份证号")),
                    .init(say("就读")), .init(say("户籍地"), isMinor: true),
                ],
                lines: lines.map { line, address in
                    .init([
                        .link(line.identity.shownName, to: address), .text(line.identity.sex?.label),
                        .value(line.identity.birth), .value(line.identity.idNumber),
                        .text(line.schools.joined(separator: "；")), .text(line.identity.hukou),
                    ])
                },
                empty: isSearch
                    ? EmptyState(because: say("没有找到"), next: say("请换一种写法：姓名的任意两个字、拼音首字母，或完整的号码。"))
                    : EmptyState(because: say("还没有学生"), next: say("名册入库以后，名册上的孩子会出现在这里。"))
            ).html
        })
        \(isSearch ? .nothing : Paging(page: page, of: 50, total: total, at: "/children").html)
        """
    }
}

extension ChildIdentity {
    /// A name to click on, even when no roster has one.
    var shownName: String { name.spelled.isEmpty ? say("（名册上没有姓名）") : name.spelled }
}
