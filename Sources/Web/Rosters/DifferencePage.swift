import Registry
import Vocabulary

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
    /// Why the list is good enough, as it was typed.
    let reason: String
    let faults: [FieldFault]

    var title: String { say("差异确认") }
    var trail: [Link] { [Link(say("名册"), to: "/rosters"), Link(sourceName, to: address)] }
    var remark: HTML {
        difference.baseAsOf.map { "\(say("与 \($0) 的上一版相比"))" } ?? "\(say("这是第一版，没有可比的"))"
    }

    var actions: HTML {
        PostButton(
            isSupplement ? say("退回，重新更正") : say("退回来源单位"), to: address + "/return", token: token
        ).html
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
        \(alarms)
        \(Card(isForm: true) { confirmation })
        \(list(say("不再列名"), difference.removed, of: roster.progress.removed))
        \(list(say("内容变化"), difference.changed, of: roster.progress.changed, showsChanges: true))
        \(list(say("新增"), difference.added, of: roster.progress.added))
        \(ListFileLinks(address + "/difference", for: viewer))
        """
    }

    private var confirmation: HTML {
        Form(to: address + "/import", token: token) {
            """
            \(Field(say("为什么仍然可用"), name: "reason", .line(reason), hint: say("会记入日志。"), faults: faults).html, when: !difference.alarms.isEmpty)\
            <div class="buttons">\(Button(say("确认入库"), .main))</div>
            """
        }.html
    }

    private var alarms: HTML {
        let others = difference.otherSuppliers.filter { _ in difference.baseAsOf == nil }
        return """
            \(others.isEmpty ? .nothing : Notice(.bad, say("这个单位已有来源单位为“\(others.joined(separator: "、"))”的同类名册。若这是它的新一版，请退回后重新上传，来源单位照填。")).html)
            \(difference.alarms.isEmpty ? .nothing : Notice(.bad, say("整份名册要先问清楚"), "<ul>\(difference.alarms.html { "<li>\($0.message)</li>" })</ul>").html)
            """
    }

    private func list(
        _ title: String, _ lines: [RosterDifference.Line], of total: Int, showsChanges: Bool = false
    ) -> HTML {
        if lines.isEmpty { return .nothing }
        let remark =
            lines.count < total ? say("先列 \(lines.count) 行，共 \(count: total) 行") : say("共 \(count: total) 行")
        let headings: [DataTable.Heading] = [.init(say("姓名"), isHead: true), .init(say("行"))]
        return Card(title, remark: "\(remark)") {
            DataTable(
                title, headings + (showsChanges ? [.init(say("变化"), isBroad: true)] : []),
                lines: lines.map { line in
                    .init(
                        [
                            line.childID.map { .link(line.name, to: childAddress($0)) } ?? .text(line.name),
                            .count(line.rowNumber),
                        ] + (showsChanges ? [.text(line.changes.joined(separator: "；"))] : []))
                },
                empty: EmptyState(because: say("没有"), next: say("没有需要看的。")), density: .compact
            ).html
        }.html
    }
}
