import Registry
import Screening
import Vocabulary

struct WaitingRowPage: Page {
    let roster: Roster
    let row: WaitingRow
    let source: RosterSource
    /// The names of the fields that something is wrong with.
    let wrong: [String]
    let steps: [WaitingStep]
    let owners: [Field.Choice]
    let list: String
    let token: FormToken
    let form: Submission
    let isRevealed: Bool
    let mayReveal: Bool
    let faults: [FieldFault]

    private var address: String { "\(list)/\(row.number)" }
    private var isOpen: Bool { row.state == .waiting && roster.progress.takesCorrections }

    var title: String { [row.place.sheet, say("第 \(row.place.row) 行")].filter { !$0.isEmpty }.joined(separator: " ") }
    var trail: [Link] {
        [
            Link(say("名册"), to: "/rosters"), Link(source.name, to: list.replacing("/quarantine", with: "")),
            Link(say("待更正的行"), to: list),
        ]
    }
    var remark: HTML {
        "\(row.chip) \(row.name.spelled) · \(say("经办人 \(row.ownerName ?? "—")")) · \(roster.fileName)"
    }

    /// By the checks of today, and by what only the whole file could tell.
    static func wrong(_ row: WaitingRow, _ now: ScreenedRow?, _ source: RosterSource) -> [String] {
        let faults = (now?.faults ?? []).filter { $0.severity > .notice }
        let names = Set(
            faults.compactMap { source.field(markedBy: $0)?.name }
                + row.faults.filter { $0.severity > .notice }.compactMap { source.field(of: $0)?.name })
        return source.fields.map(\.name).filter(names.contains)
    }

    var body: HTML {
        """
        <div class="columns"><div>
        \(Card(say("哪里错、怎么改")) { problems })
        <div class="correction">\(isOpen ? correction : closed)</div>
        </div><div>
        \(Card(say("文件里写的")) { "\(written)" })
        \("<div class=\"handing\">\(handing)</div>", when: row.state == .waiting)
        \(Card(say("办理经过")) { history })
        </div></div>
        """
    }

    private var problems: HTML {
        """
        <ul class="plain">\(row.faults.html { fault in
            "<li><b>\(fault.located)</b> <span class=\"sub\">\(fault.remedy.text)\(fault.written.map { "（\(say("写的是 \($0)"))）" as HTML })</span></li>"
        })</ul>
        """
    }

    private var closed: HTML {
        switch row.state {
        case .corrected: Notice(.good, say("这一行已经更正，文件里的原样仍然保留")).html
        case .givenUp: Notice(.mute, say("这一行已退回来源，等新的一版")).html
        case .waiting: Notice(.waiting, say("这份名册现在是“\(roster.progress.state.label)”，不能更正它的行")).html
        }
    }

    // MARK: - What can be done

    private var correction: HTML {
        Card(say("更正这一行"), remark: "\(say("改完会按同样的规则再查一遍，查出问题不会写入"))", isForm: true) {
            Form(to: address + "/corrections", token: token) {
                """
                \(fields(wrong))
                \(others.isEmpty ? .nothing : rest)
                \(Field(say("依据"), name: "reason", .line(form["reason"] ?? ""), hint: say("例如：已核对户口簿。会记入日志。"), faults: faults))
                <div class="buttons">\(Button(say("更正这一行"), .main))</div>
                """
            }.html
        }.html
    }

    /// Every other field that the row has; open when one of them was turned down.
    private var rest: HTML {
        let isOpen = wrong.isEmpty || faults.contains { fault in others.contains { fault.field == "to-\($0)" } }
        return """
            <details class="more"\(attribute: "open", when: isOpen)><summary>\(say("这一行的其他各项"))</summary>\
            \(fields(others))</details>
            """
    }

    private var others: [String] {
        source.fields.map(\.name).filter { !wrong.contains($0) && row.cells[$0] != nil }
    }

    private func fields(_ names: [String]) -> HTML {
        names.html { name in
            source.field(name).map { field in
                CorrectionField(
                    field: field, source: source, value: row.cells[name] ?? "", typed: form["to-\(name)"],
                    faults: faults
                ).html
            } ?? .nothing
        }
    }

    private var handing: HTML {
        """
        \(Card(say("转交"), isForm: true) {
            Form(to: address + "/assignments", token: token) {
                """
                \(Field(say("交给谁"), name: "owner", .choice(owners), faults: faults))
                <div class="buttons">\(Button(say("转交这一行")))</div>
                """
            }.html
        })
        \(Card(say("退回来源"), isForm: true) {
            Form(to: address + "/returns", token: token) {
                """
                \(Field(say("为什么不能更正"), name: "why", .line(form["why"] ?? ""), hint: say("写明后这一行不再等待，随新的一版入库。"), faults: faults))
                <div class="buttons">\(Button(say("退回这一行")))</div>
                """
            }.html
        })
        """
    }

    // MARK: - What stands there

    private var written: HTML {
        """
        \(Facts(source.fields.compactMap { field in
            guard let value = row.cells[field.name] else { return nil }
            let shown = isRevealed || field.kind == .personName ? source.words(for: value, of: field) : source.masked(value, of: field)
            return Facts.Fact(field.label, shown)
        }))\(mayReveal && !isRevealed ? reveal : .nothing)
        """
    }

    private var reveal: HTML {
        let own = faults.filter { $0.field == "reveal" }
        return """
            <details class="more"\(attribute: "open", when: !own.isEmpty)><summary>\(say("看完整号码"))</summary>\
            \(Form(to: address + "/reveals", token: token) { "\(why(own))" })</details>
            """
    }

    private func why(_ own: [FieldFault]) -> HTML {
        """
        \(Field(say("为什么要看，会记入日志"), name: "reason", .line(), faults: own.map { FieldFault("reason", $0.message) }, id: "field-reveal"))
        <div class="buttons">\(Button(say("显示完整号码"), .small))</div>
        """
    }

    private var history: HTML {
        if steps.isEmpty { return EmptyState(because: say("还没有人办过"), next: say("更正、转交、退回都会记在这里。")).html }
        return LogLines(
            steps.map { step in
                let words = [step.by, step.verb?.label, step.ownerName, step.reason.isEmpty ? nil : step.reason]
                return .init(at: step.at, "\(words.compactMap(\.self).joined(separator: " · "))")
            }
        ).html
    }
}

extension Roster.Progress {
    /// Before the import rows go in with the version, afterwards with a supplement.
    var takesCorrections: Bool { state == .checked || state == .imported }
}
