import Casework
import Documents
import Registry
import Vocabulary

struct AssignmentsPage: Page {
    let lines: [AssignmentLine]
    let total: Int
    let page: Int
    let figures: AssignmentFigures
    let filter: AssignmentFilter
    let query: Query
    let viewer: Viewer
    let last: Dispatch.Last?
    let townships: [String]
    /// To whom assignments may be given.
    let units: [Field.Choice]
    let text: @Sendable (ID<Organization>) -> String
    let address: @Sendable (ID<Assignment>) -> String
    let token: FormToken
    let faults: [FieldFault]

    private var path: String { Assignments.path }
    private var mayDispatch: Bool { viewer.may(.dispatchAssignments) }
    private var unitName: String? { figures.units.first { $0.id == filter.unit }?.name }

    var title: String { mayDispatch ? say("派单核实") : say("我的核实") }
    var remark: HTML {
        "\(([say("共 \(count: total) 件"), unitName].compactMap(\.self) + filter.words).joined(separator: " · "))"
    }
    var actions: HTML { LinkButton(say("学籍事项"), to: RegistrationItems.path).html }

    var body: HTML {
        """
        \(undoing)\(next)\(states)\(late)\(places)\(isWhole && figures.units.count > 1 ? byUnit : .nothing)\
        \(lines.isEmpty ? .nothing : bulk?.html ?? .nothing)\(Card(unitName) { table })
        \(Paging(page: page, of: 50, total: total, at: path, query))\(ListFileLinks(path, query, for: viewer))
        """
    }

    // MARK: - What is next

    private var undoing: HTML {
        guard let last else { return .nothing }
        return Notice(
            .good, say("您最近一次派出了 \(count: last.count) 件（\(last.at)）"),
            PostButton(say("撤销这次派单"), to: path + "/dispatches/undoing", token: token).html
        ).html
    }

    private var next: HTML {
        // Who has chosen what to do has one thing to do.
        if filter.state != nil { return .nothing }
        let (proposed, answered) = (figures.states[.proposed] ?? 0, figures.states[.answered] ?? 0)
        if mayDispatch, proposed > 0 {
            return NextStep(
                say("先派出 \(count: proposed) 件"), say("每个孩子都有建议的责任单位。核对后派出，到期日按工作日算，派出后可以撤销。"),
                actions: LinkButton(say("去派单"), to: path + "?state=proposed", .main).html
            ).html
        }
        if viewer.may(.acceptAnswers), answered > 0 {
            return NextStep(
                say("\(count: answered) 件已答复，等您审核"), say("对照学校和村里的答复，采纳或退回。"),
                actions: LinkButton(say("去审核"), to: path + "?state=answered", .main).html
            ).html
        }
        return .nothing
    }

    private var states: HTML {
        let open = figures.states.filter { $0.key.isOpen }.values.reduce(0, +)
        let all = [
            Tab(say("全部"), to: here("state", nil), isCurrent: filter.state == nil && !filter.isOpen),
            Tab(
                say("没有办结"), to: here("state", "open"), count: isWhole ? open : nil,
                isCurrent: filter.isOpen),
        ]
        return Tabs(
            say("进展"),
            all
                + Assignment.State.allCases.filter { (figures.states[$0] ?? 0) > 0 || filter.state == $0 }.map {
                    state in
                    Tab(
                        state.label, to: here("state", state.rawValue),
                        count: isWhole ? figures.states[state] ?? 0 : nil, isCurrent: filter.state == state)
                }
        ).html
    }

    private var late: HTML {
        if figures.late.isEmpty && filter.late == nil && !filter.isOverdue { return .nothing }
        return Segments(
            say("催办"),
            [
                Tab(say("不限"), to: here("late", nil), isCurrent: filter.late == nil && !filter.isOverdue),
                Tab(
                    say("已超期"), to: here("late", "overdue"), count: isWhole ? figures.overdue : nil,
                    isCurrent: filter.isOverdue),
            ]
                + Escalation.allCases.filter { figures.late[$0] != nil || filter.late == $0 }.map { level in
                    Tab(
                        level.label, to: here("late", level.rawValue),
                        count: isWhole ? figures.late[level] ?? 0 : nil, isCurrent: filter.late == level)
                }
        ).html
    }

    /// Counts stand beside the views only where nothing else narrows the list.
    private var isWhole: Bool { filter.unit == nil && filter.township == nil }

    private var places: HTML {
        if townships.count < 2 { return .nothing }
        let all = Field.Choice(say("全部"), value: "")
        return FilterBar(at: path, choosing: filter.words) {
            """
            \(Field(say("乡镇"), name: "township", .choice([all] + townships.map { Field.Choice($0, value: $0) }, chosen: filter.township ?? ""), isOptional: true))\
            \(["state", "unit", "late"].html { name in
                query[name].map { "<input type=\"hidden\" name=\"\(name)\" value=\"\($0)\">" } ?? .nothing
            })
            """
        }.html
    }

    private func here(_ name: String, _ value: String?) -> String { query.with(name, value).address(at: path) }

    // MARK: - By unit

    private var byUnit: HTML {
        let shown = figures.units.prefix(40)
        return Card(say("各单位")) {
            DataTable(
                say("各单位"),
                [.init(say("责任单位"), isHead: true), .init(say("已超期"), .number)]
                    + Assignment.State.allCases.map {
                        .init($0.label, .number, isMinor: $0 == .withdrawn || $0 == .ageOut)
                    },
                lines: shown.map { unit in
                    func link(_ name: String, _ value: String) -> String {
                        Query([("unit", text(unit.id)), (name, value)]).address(at: path)
                    }
                    return .init(
                        [
                            .link(unit.name, to: Query([("unit", text(unit.id))]).address(at: path)),
                            .alarm(unit.overdue, to: link("late", "overdue")),
                        ]
                            + Assignment.State.allCases.map {
                                .count(unit.states[$0] ?? 0, to: link("state", $0.rawValue))
                            })
                },
                empty: EmptyState(because: say("还没有核查任务"), next: say("发布一次比对后，没有落实的孩子会出现在这里。"))
            ).html
                + (figures.units.count > shown.count
                    ? "<p class=\"sub\">\(say("先列超期和件数最多的 40 个单位，共 \(count: figures.units.count) 个"))</p>" : .nothing)
        }.html
    }

    // MARK: - The list

    private var bulk: BulkBar? {
        guard mayDispatch, filter.state == .proposed else { return nil }
        let own = Field.Choice(say("各自的建议单位"), value: "")
        var bar = BulkBar(
            "dispatch", to: query.address(at: path + "/dispatches"), token: token,
            say("派出选中的任务：责任单位和村里会在“我的核实”里看到；派错了可以撤销。"), matching: total,
            buttons: [Button(say("派出"), .main)])
        bar.fields = """
            \(Field(say("派给"), name: "owner", .choice([own] + units, chosen: ""), faults: faults, isOptional: true))\
            \(Field(say("到期日"), name: "due", .date(), hint: say("不填则按规则的工作日算"), faults: faults, isOptional: true))
            """
        return bar
    }

    private var table: HTML {
        let columns = AssignmentLine.columns().filter { $0.key != "owner" || filter.unit == nil }
        let drawing: [String: (AssignmentLine) -> DataTable.Cell] = [
            "name": { .link($0.identity.shownName, to: address($0.assignment.id)) },
            "state": { .init($0.assignment.state.chip) },
            "due": { line in
                line.assignment.state.isOwners && line.assignment.dueOn.map { $0 < viewer.day } == true
                    ? .init("<b class=\"late\">\(line.assignment.dueOn?.description ?? "")</b>")
                    : .text(line.assignment.dueOn?.description)
            },
        ]
        return DataTable(
            say("核查任务"),
            columns.enumerated().map { place, column in
                .init(
                    column.label, isHead: place == 0,
                    isMinor: ["birth", "also", "township", "late"].contains(column.key))
            },
            lines: lines.map { line in
                .init(
                    columns.map { drawing[$0.key]?(line) ?? .text($0.cell(line).text) },
                    key: String(address(line.assignment.id).dropFirst(path.count + 1)), named: line.identity.shownName)
            },
            empty: EmptyState(
                because: say("没有要核实的孩子"), next: mayDispatch ? say("发布一次比对后，没有落实的孩子会出现在这里。") : say("派给您的任务会出现在这里。")),
            picks: lines.isEmpty ? nil : bulk
        ).html
    }
}

extension Assignment.State {
    var chip: Chip {
        switch self {
        case .proposed: Chip("○", label, .mute)
        case .dispatched: Chip("→", label, .waiting)
        case .answered: Chip("≈", label, .moving)
        case .returned: Chip("↩", label, .bad)
        case .accepted: Chip("✓", label, .good)
        case .lost: Chip("✕", label, .bad)
        case .withdrawn, .ageOut: Chip("–", label, .mute)
        }
    }
}
