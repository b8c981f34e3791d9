import Registry
import Screening
import Vocabulary

/// What the new version changes, before anything counts (差异确认).
enum Difference {
    static func show(_ call: Call) async throws -> Answer { try await show(call, faults: []) }

    /// A list that raised an alarm goes in only for a reason, which is kept.
    static func confirm(_ call: Call) async throws -> Answer {
        let ((roster, _), keys) = (try await Rosters.find(call, with: .importRosters), call.store.keys)
        let (reason, signature) = (call.form.text("reason"), call.signature)
        do {
            let job = try await call.store.write { db in
                try roster.askImport(because: reason, signed: signature, with: keys, in: db)
            }
            return await Rosters.follow(job, call)
        } catch RosterRefusal.alarmed {
            return try await show(call, faults: [FieldFault("reason", RosterRefusal.alarmed.message)])
        }
    }

    static func file(_ call: Call) async throws -> ListFile {
        let (roster, source) = try await Rosters.find(call, with: .exportLists)
        guard roster.progress.state == .checked, let source else { throw RosterRefusal.notNow(roster.progress.state) }
        let (viewer, sources, keys, most) = (call.reader, call.site.sources, call.store.keys, call.mostNames)
        let difference = try await call.store.read { db in
            try RosterDifference.of(
                roster, seenBy: viewer, from: sources, with: keys, atMost: most, in: db)
        }
        return ListFile(
            "difference", say("差异确认"), Array(difference.lines.prefix(most)), DifferenceLine.columns(),
            total: roster.progress.added + roster.progress.changed + roster.progress.removed,
            filter: say("\(source.name)，\(roster.fileName)，数据截至 \(roster.asOf)"),
            definition: say("与上一版按同一个孩子比较：不再列名、内容变化、新增；私密内容只说有变化。"), isAboutPeople: true)
    }

    private static func show(_ call: Call, faults: [FieldFault]) async throws -> Answer {
        let (roster, source) = try await Rosters.find(call, with: .importRosters)
        guard roster.progress.state == .checked, let source else { throw RosterRefusal.notNow(roster.progress.state) }
        let (viewer, sources, keys) = (call.reader, call.site.sources, call.store.keys)
        let (difference, overlaps, base) = try await call.store.read { db in
            (
                try RosterDifference.of(roster, seenBy: viewer, from: sources, with: keys, in: db),
                try RosterOverlap.all(of: roster, in: db), try Supplement.base(of: roster.id, in: db)
            )
        }
        return .page(
            DifferencePage(
                roster: roster, sourceName: source.name, difference: difference, overlaps: overlaps,
                isSupplement: base != roster.id,
                address: Rosters.address(of: roster.id, call), token: call.formToken,
                viewer: viewer,
                childAddress: { "/children/" + call.text(of: $0) }, faults: faults),
            section: .comparison, status: faults.isEmpty ? .ok : .unprocessableContent)
    }
}

struct DifferencePage: Page {
    let roster: Roster
    let sourceName: String
    let difference: RosterDifference
    let overlaps: [RosterOverlap]
    /// Whether it carries only rows that were put right.
    let isSupplement: Bool
    let address: String
    let token: FormToken
    let viewer: Viewer
    let childAddress: @Sendable (ID<Child>) -> String
    let faults: [FieldFault]

    var title: String { say("差异确认") }
    var trail: [Link] { [Link(say("名册"), to: "/rosters"), Link(sourceName, to: address)] }
    var remark: HTML {
        difference.baseAsOf.map { "\(say("与 \($0) 的上一版相比"))" } ?? "\(say("这是第一版，没有可比的"))"
    }

    var body: HTML {
        """
        \(isSupplement ? .nothing : Steps.rosterImport(current: 3).html)
        \(OverlapNotice(overlaps))
        \(KeyFigures([
            .init(say("新增"), roster.progress.added), .init(say("内容变化"), roster.progress.changed),
            .init(say("不再列名"), roster.progress.removed), .init(say("待更正，暂不入库"), roster.progress.waiting + roster.progress.unusable),
        ]))
        \(roster.progress.removed > 0 ? Notice(.waiting, say("不再列名的 \(count: roster.progress.removed) 行：从 \(roster.asOf) 起不再有效，以前的记录保留。")).html : .nothing)
        \(list(say("不再列名"), difference.removed))
        \(list(say("内容变化"), difference.changed))
        \(list(say("新增"), difference.added))
        \(ListFileLinks(address + "/difference", for: viewer))
        \(alarms)
        \(Form(to: address + "/import", token: token) {
            """
            \(Field(say("为什么仍然可用"), name: "reason", .line(), hint: say("会记入日志。"), faults: faults).html, when: !difference.alarms.isEmpty)\
            <div class="buttons">\(Button(say("确认入库"), .main))</div>
            """
        })
        \(PostButton(isSupplement ? say("退回，重新更正") : say("退回来源单位"), to: address + "/return", token: token))
        """
    }

    private var alarms: HTML {
        let others = difference.otherSuppliers.filter { _ in difference.baseAsOf == nil }
        return """
            \(others.isEmpty ? .nothing : Notice(.bad, say("这个单位已有来源单位为“\(others.joined(separator: "、"))”的同类名册。若这是它的新一版，请退回后重新上传，来源单位照填。")).html)
            \(difference.alarms.isEmpty ? .nothing : Notice(.bad, say("整份名册要先问清楚"), "<ul>\(difference.alarms.html { "<li>\($0.message)</li>" })</ul>").html)
            """
    }

    private func list(_ title: String, _ lines: [RosterDifference.Line]) -> HTML {
        if lines.isEmpty { return .nothing }
        return Card(title, remark: "\(say("先列 \(lines.count) 行"))") {
            DataTable(
                title, [.init(say("姓名"), isHead: true), .init(say("行"), .number), .init(say("变化"))],
                lines: lines.map { line in
                    .init([
                        line.childID.map { .link(line.name, to: childAddress($0)) } ?? .text(line.name),
                        .count(line.rowNumber), .text(line.changes.joined(separator: "；")),
                    ])
                },
                empty: EmptyState(because: say("没有"), next: say("没有需要看的。")), density: .compact
            ).html
        }.html
    }
}
