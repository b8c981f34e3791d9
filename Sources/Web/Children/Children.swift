import Casework
import Registry
import Screening
import Vocabulary

/// Children within reach: the list, the search, the file (学生).
enum Children {
    static func list(_ call: Call) async throws -> Answer {
        let (viewer, page, sources, keys) = (call.reader, call.page, call.site.sources, call.store.keys)
        let unit = unit(call)
        let reach = try await call.site.reaches.reach(of: viewer, within: unit, in: call.store)
        let (lines, total, units) = try await call.store.read { db in
            let found = try ChildLine.list(of: reach, page: page, from: sources, with: keys, in: db)
            return (found.lines, found.total, try Organization.filters(for: viewer, in: db))
        }
        return .page(
            ChildrenPage(
                lines: lines, address: { address(of: $0, call) }, total: total, page: page, isSearch: false,
                units: units.map { Field.Choice($0.name, value: call.text(of: $0.id)) },
                unit: unit.map { call.text(of: $0) }, viewer: viewer),
            section: .children)
    }

    static func file(_ call: Call) async throws -> ListFile {
        let (viewer, sources, keys) = (call.reader.narrowed(to: .exportLists), call.site.sources, call.store.keys)
        let (unit, most) = (unit(call), call.mostNames)
        let reach = try await call.site.reaches.reach(of: viewer, within: unit, in: call.store)
        let name = try await call.store.read { db in try unit.map { try Organization.find($0, in: db).name } }
        return ListFile(
            "children", say("学生列表"), ChildLine.columns(), total: reach.count,
            filter: name.map { say("单位：\($0)") } ?? say("没有筛选"),
            definition: say("您工作范围内、今天有知悉依据的孩子（户籍、就读或列名在本单位及下级）；姓名和号码取最新的名册。"),
            isAboutPeople: true
        ) { db, take in
            try ChildLine.each(of: reach, atMost: most, from: sources, with: keys, in: db, take)
        }
    }

    /// The school or township that the list is narrowed to.
    private static func unit(_ call: Call) -> ID<Organization>? {
        call.query["unit"].flatMap { call.store.publicID.id(of: $0, as: Organization.self) }
    }

    /// What was searched stands in no address and in no log, only that there was a search and how many it found.
    static func search(_ call: Call) async throws -> Answer {
        let (viewer, sources, keys, signature) = (call.reader, call.site.sources, call.store.keys, call.signature)
        let text = call.form.text("q") ?? ""
        let reach = try await call.site.reaches.reach(of: viewer, in: call.store)
        let (lines, total) = try await call.store.read { db in
            try ChildLine.list(text.isEmpty ? nil : text, of: reach, size: 100, from: sources, with: keys, in: db)
        }
        try await call.store.write { db in try Journal.noteSearch(found: total, signed: signature, in: db) }
        if total == 1, let only = lines.first { return .moved(to: address(of: only.id, call)) }
        return .page(
            ChildrenPage(
                lines: lines, address: { address(of: $0, call) }, total: total, page: 1, isSearch: true, units: [],
                unit: nil, viewer: viewer),
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
        // Found to be another child: that one's file has everything.
        if let other = try await call.store.read({ db in try Ruling.successor(of: id, in: db) }) {
            return .moved(to: address(of: other, call))
        }
        let signature = call.signature.carrying(nil)
        let (file, latest, care) = try await call.store.write { db in
            (
                try ChildFile.open(id, seenBy: viewer, signed: signature, from: sources, with: keys, in: db),
                try ChildOutcome.latest(of: id, seenBy: viewer, in: db),
                try viewer.may(.seeCases) ? CaseFile.latest(of: id, seenBy: viewer, in: db) : nil
            )
        }
        return .page(
            ChildPage(
                file: file, care: care.map { ($0, Cases.address(of: $0.id, call)) },
                opening: viewer.may(.workCases) && care?.status.isOpen != true
                    ? "/cases/new?child=" + call.text(of: id) : nil,
                address: address(of: id, call), today: call.day, token: call.formToken,
                mayReveal: viewer.may(.revealNumber), revealed: revealed, sources: sources,
                siblings: file.siblings.map { ($0, address(of: $0.id, call)) },
                namesakes: file.namesakes.map { address(of: $0, call) },
                latest: latest.map { ($0, RunAddresses($0.run.id, call).child(call.text(of: id))) }, faults: faults),
            section: .children, status: faults.isEmpty ? .ok : .unprocessableContent)
    }

    private static func address(of id: ID<Child>, _ call: Call) -> String { "/children/" + call.text(of: id) }
}

struct ChildrenPage: Page {
    let lines: [ChildLine]
    let address: @Sendable (ID<Child>) -> String
    let total: Int
    let page: Int
    let isSearch: Bool
    let units: [Field.Choice]
    let unit: String?
    let viewer: Viewer

    var title: String { isSearch ? say("查找结果") : say("学生") }
    var trail: [Link] { isSearch ? [Link(say("学生"), to: "/children")] : [] }
    var remark: HTML {
        isSearch && total > lines.count
            ? "\(say("找到 \(count: total) 名，先列出 \(count: lines.count) 名；请多写一个字"))"
            : "\(say("共 \(count: total) 名，都在您的工作范围内"))"
    }

    private var query: Query { Query(unit.map { [("unit", $0)] } ?? []) }

    private var filter: HTML {
        if isSearch || units.count < 2 { return .nothing }
        return FilterBar(at: "/children", choosing: [units.first { $0.value == unit }?.label]) {
            Field(
                say("学校或乡镇"), name: "unit",
                .choice([Field.Choice(say("全部"), value: "")] + units, chosen: unit ?? ""), isOptional: true
            ).html
        }.html
    }

    private var ways: HTML {
        if isSearch { return .nothing }
        return """
            \(Paging(page: page, of: 50, total: total, at: "/children", query))\(ListFileLinks("/children", query, for: viewer))
            """
    }

    var body: HTML {
        """
        \(ChildTabs.html(.children, for: viewer))\(filter)\(Card {
            DataTable(
                say("学生列表"), ChildLine.columns(), of: lines,
                drawing: ["name": { .link($0.identity.shownName, to: address($0.id)) }], minor: ["hukou"],
                empty: isSearch
                    ? EmptyState(because: say("没有找到"), next: say("请换一种写法：姓名的任意两个字、拼音首字母，或完整的号码。还没有的话，这个孩子可能不在任何名册上，或不在您的工作范围。"))
                    : EmptyState(because: say("还没有学生"), next: say("名册入库以后，名册上的孩子会出现在这里。"))
            ).html
        })
        \(ways)
        """
    }
}
