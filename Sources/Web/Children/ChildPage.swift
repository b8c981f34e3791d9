import Casework
import Registry
import Screening
import Vocabulary

/// A child's file: who, where, in which groups, by which roster of which day (学生档案).
struct ChildPage: Page {
    let file: ChildFile
    /// The child's case, and where one may be opened.
    let care: (file: CaseFile, address: String)?
    let opening: String?
    let address: String
    let today: Day
    let token: FormToken
    let mayReveal: Bool
    let revealed: String?
    let sources: RosterSources
    let siblings: [(line: ChildLine, address: String)]
    let namesakes: [String]
    /// Where the latest comparison found the child, and the page that says why.
    let latest: (outcome: ChildOutcome, address: String)?
    let faults: [FieldFault]

    var title: String { file.identity.shownName }
    var trail: [Link] { [Link(say("学生"), to: "/children")] }
    var heading: HTML { .nothing }

    private var identity: ChildIdentity { file.identity }

    var body: HTML {
        """
        <section class="card hero"><div><h1>\(title) <small>\(summary)</small></h1>\
        <div class="chips">\(chips)</div></div>
        \(Facts([
            .init(say("身份证号"), number), .init(say("全国学籍号"), identity.maskedStudentNumber),
            .init(say("户籍地"), identity.hukou), .init(say("民族"), identity.ethnicGroup?.label),
            .init(say("监护人"), identity.guardians.map { [$0.name.spelled, $0.relation.isEmpty ? nil : "（\($0.relation)）", $0.maskedPhone].compactMap(\.self).joined() }.joined(separator: "；")),
        ]))</section>
        \(namesakes.isEmpty ? .nothing : Notice(.bad, say("同一个身份证号还在另一个名字下"), "\(namesakes.html { "<a href=\"\($0)\">\(say("打开那一份"))</a> " })\(say("请核对户口簿，确定是写错还是两个人。"))").html)
        \(latest.map(compared))\(caring)<div class="columns"><div>
        \(Card(say("就读"), remark: "\(say("每一条都注明出自哪份名册"))") { enrolments })
        \(Card(say("身份类别")) { memberships })
        \(Card(say("名册上的记录"), remark: "\(say("同一个孩子在各份名册里的写法"))") { records })
        </div><div>
        \(Card(say("同户孩子")) { household })
        <div class="screen">\(Card(say("谁看过这份档案")) { looks })</div>
        </div></div>
        """
    }

    private func compared(_ latest: (outcome: ChildOutcome, address: String)) -> HTML {
        let (outcome, run) = (latest.outcome.outcome, latest.outcome.run)
        return Card(
            say("最近一次比对"), remark: "\(run.name) · \(say("比对到 \(run.asOf)")) · \(run.state.label)",
            more: Link(outcome.state.isSettled ? say("看依据") : say("看为什么没对上"), to: latest.address)
        ) {
            Facts([
                .init(say("去向"), outcome.state.chip.html), .init(say("归类"), outcome.category?.label),
                .init(say("待核实原因"), outcome.reason?.label), .init(say("怎样对上的"), latest.outcome.layer.label),
            ]).html
        }.html
    }

    private var caring: HTML {
        if care == nil, opening == nil { return .nothing }
        return Card(say("劝返案件")) {
            """
            \(care.map { "<p>\($0.file.status.chip) \(Link(say("案件 \($0.file.name)"), to: $0.address))</p>" as HTML } ?? "<p class=\"sub\">\(say("没有案件。孩子不在校的，立案后由责任人劝返。"))</p>")\
            \(opening.map { "<p>\(LinkButton(say("立案"), to: $0, .small))</p>" as HTML } ?? .nothing)
            """
        }.html
    }

    private var summary: String {
        let current = file.enrolments.first { $0.until == nil && $0.kind != .graduated }
        return [
            identity.sex?.label, identity.birth.map { say("\($0.age(on: today)) 岁") },
            current.map { [$0.schoolName, $0.className].compactMap(\.self).joined(separator: " ") },
            current?.boarding == "boarding" ? say("寄宿") : nil,
        ].compactMap(\.self).joined(separator: " · ")
    }

    private var chips: HTML {
        let now = file.enrolments.filter { $0.until == nil }
        var chips: [Chip] = []
        let (registered, attending) = (now.contains { $0.kind == .registered }, now.contains { $0.kind == .attending })
        if registered && attending { chips.append(Chip("✓", say("学籍、到校都有"), .good)) }
        if registered && !attending { chips.append(Chip("?", say("有学籍，在校名册没有"), .waiting)) }
        if !registered && attending { chips.append(Chip("?", say("在校，没有学籍"), .waiting)) }
        if now.contains(where: { $0.kind == .special }) { chips.append(Chip("⌂", say("特教或送教"), .home)) }
        if now.contains(where: { $0.kind == .outside }) { chips.append(Chip("↗", say("省外就读"), .moving)) }
        if now.contains(where: { $0.kind == .vocational }) { chips.append(Chip("◇", say("中职或技工"), .moving)) }
        if now.isEmpty { chips.append(Chip("!", say("不在任何学校名册"), .bad)) }
        var groups: [String] = []
        for line in file.memberships where line.until == nil && !groups.contains(label(of: line)) {
            groups.append(label(of: line))
        }
        chips += groups.map { Chip("▲", $0, .waiting) }
        return chips.html { $0.html }
    }

    private func label(of line: MembershipLine) -> String {
        guard let group = line.group else { return "" }
        return sources[line.source]?.feeds.memberships.first { $0.group == group }?.label ?? group.scheme.label
    }

    private var number: HTML {
        if let revealed {
            return
                "<span class=\"mono\">\(revealed.prefix(6)) \(revealed.dropFirst(6).prefix(8)) \(revealed.suffix(4))</span>"
        }
        guard let masked = identity.idNumber else { return DataTable.Cell.missing.content }
        return """
            \(MaskedNumber(masked, say("身份证号"), revealedAt: mayReveal ? address + "/reveals" : nil, token: token))\
            \(faults.html { "<p class=\"fault\">\($0.message)</p>" })
            """
    }

    private var enrolments: HTML {
        DataTable(
            say("就读"),
            [
                .init(say("学校"), isHead: true), .init(say("类别")), .init(say("班级")), .init(say("从")), .init(say("到")),
                .init(say("出自"), isMinor: true),
            ],
            lines: file.enrolments.map { line in
                .init([
                    .text(
                        line.isKnownSchool || line.kind != .registered
                            ? line.schoolName : say("\(line.schoolName)（单位表里没有）")),
                    .text(line.kind?.label), .text(line.className ?? line.grade), .value(line.from),
                    line.kind == .graduated ? .value(line.until) : .until(line.until),
                    .text(origin(line.source, line.asOf)),
                ])
            },
            empty: EmptyState(because: say("没有一份学校名册上有这个孩子"), next: say("请先查中职、特教和省外反馈；都没有，就要去找这个孩子。"))
        ).html
    }

    private var memberships: HTML {
        DataTable(
            say("身份类别"),
            [.init(say("类别"), isHead: true), .init(say("从")), .init(say("到")), .init(say("出自"), isMinor: true)],
            lines: file.memberships.map { line in
                .init([
                    .text(label(of: line)), .value(line.from), .until(line.until),
                    .text(origin(line.source, line.asOf)),
                ])
            },
            empty: EmptyState(because: say("不在任何帮扶名册"), next: say("新的名册入库后会自动更新。"))
        ).html
    }

    private var records: HTML {
        DataTable(
            say("名册上的记录"),
            [
                .init(say("名册"), isHead: true), .init(say("行"), .number), .init(say("姓名写法")), .init(say("身份证号")),
                .init(say("数据截止日")),
            ],
            lines: file.records.map { record in
                .init([
                    .text(record.sourceName), .count(record.rowNumber), .text(record.facts.person.name.spelled),
                    .value(record.facts.person.idNumber), .value(record.asOf),
                ])
            },
            empty: EmptyState(because: say("没有记录"), next: say("名册入库后会出现在这里。"))
        ).html
    }

    private var household: HTML {
        if file.hiddenSiblings > 0 {
            let hidden = Notice(.waiting, say("同户还有 \(file.hiddenSiblings) 名孩子，不在您的工作范围，请问县控辍保学办。")).html
            return siblings.isEmpty ? hidden : list + hidden
        }
        return siblings.isEmpty
            ? EmptyState(because: say("名册上没有同户的孩子"), next: say("以户籍和防返贫名册的户编号为准。")).html
            : list
    }

    private var list: HTML {
        "<ul class=\"plain\">\(siblings.html { "<li><a href=\"\($0.address)\">\($0.line.identity.shownName)</a> \($0.line.identity.sex?.label ?? "") \($0.line.identity.birth.map(\.description) ?? "")</li>" })</ul>"
    }

    /// Person by person; a number that was shown stands by itself, with its reason.
    private var looks: HTML {
        var names: [String] = []
        var opened: [String: [AuditLine]] = [:]
        for line in file.looks where line.verb == .openedChild {
            if opened[line.userName] == nil { names.append(line.userName) }
            opened[line.userName, default: []].append(line)
        }
        let visits = names.compactMap { name in
            opened[name].flatMap { lines in
                lines.first.map {
                    LogLines.Line(at: $0.at.description, "\(say("\(name) 看过 \(count: lines.count) 次，这是最近一次"))")
                }
            }
        }
        return LogLines(visits + file.looks.filter { $0.verb != .openedChild }.map(\.drawn)).html
    }

    private func origin(_ source: String, _ day: Day) -> String { "\(sources[source]?.name ?? source) \(day)" }
}

extension DataTable.Cell {
    /// What has no end yet goes on.
    fileprivate static func until(_ day: Day?) -> DataTable.Cell { .text(day?.description ?? say("至今")) }
}
