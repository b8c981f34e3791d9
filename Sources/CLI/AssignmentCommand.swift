import ArgumentParser
import Casework
import Documents
import Foundation
import Registry
import Vocabulary

/// `yidan assignment`: children to be looked for, listed, and answered away from the screen, in Excel.
struct AssignmentCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "assignment", abstract: say("核查任务：列出，导出到表格，填好后导回。"),
        discussion: say(
            "例：\n  yidan assignment list --state answered\n  yidan assignment export --out 核实表.xlsx\n  yidan assignment import 核实表.xlsx --apply"
        ),
        subcommands: [List.self, Export.self, Import.self])

    /// Which of them.
    struct Choice: ParsableArguments {
        @Option(
            help: ArgumentHelp(say("进展：proposed、dispatched、answered、returned、accepted、lost、withdrawn；open 为没有办结的。")))
        var state: String?
        @Option(help: ArgumentHelp(say("只列这个乡镇的孩子。"))) var township: String?
        @Flag(help: ArgumentHelp(say("只列已超期的。"))) var overdue = false

        func filter() throws -> AssignmentFilter {
            var filter = AssignmentFilter()
            (filter.township, filter.isOverdue) = (township, overdue)
            if state == "open" { filter.isOpen = true } else { filter.state = try state.map(known) }
            return filter
        }

        private func known(_ word: String) throws -> Assignment.State {
            guard let state = Assignment.State(rawValue: word) else {
                throw ValidationError(
                    say(
                        "没有“\(word)”这种进展。请写 open，或 \(Assignment.State.allCases.map(\.rawValue).joined(separator: say("、")))。"
                    ))
            }
            return state
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: say("列出核查任务，先到期的在前。"))
        @OptionGroup var options: StoreOptions
        @OptionGroup var choice: Choice
        @OptionGroup var list: ListOptions

        func run() async throws {
            let open = try options.open()
            let viewer = try open.viewer(with: .seeAssignments)
            let (filter, rules, sources) = (
                try choice.filter(), try ProgramFolder.verificationRules(), try ProgramFolder.sources()
            )
            let lines = try open.store.readNow { db in
                try AssignmentLine.list(
                    filter, seenBy: viewer, size: 1_000_000, by: rules, from: sources, with: open.store.keys, in: db
                ).lines
            }
            let key = ListColumn<AssignmentLine>("key", say("编号"), width: 18) {
                open.store.publicID.text(of: $0.assignment.id)
            }
            try await list.showNames(
                Listing(lines, [key] + AssignmentLine.columns()), called: say("核查任务"), as: "assignments", open,
                needing: .seeAssignments)
        }
    }

    struct Export: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "export", abstract: say("导出核实表：编号列锁定，归类从下拉列表里选；不写 --state 则为没有办结的。"))
        @OptionGroup var options: StoreOptions
        @OptionGroup var choice: Choice
        @Option(help: ArgumentHelp(say("写到哪个 .xlsx 文件。"))) var out: String

        func run() async throws {
            let open = try options.open()
            let viewer = try open.viewer(with: .exportLists)
            var filter = try choice.filter()
            if choice.state == nil { filter.isOpen = true }
            let (wanted, rules, sources, keys) = (
                filter, try ProgramFolder.verificationRules(), try ProgramFolder.sources(), open.store.keys
            )
            let sheets = try open.store.readNow { db in
                try AssignmentLine.list(
                    wanted, seenBy: viewer, size: ExportRequest.mostNames + 1, by: rules, from: sources, with: keys,
                    in: db
                ).lines.map {
                    try AssignmentSheet.open(
                        $0.assignment.id, seenBy: viewer, by: rules, from: sources, with: keys, in: db)
                }
            }
            guard sheets.count <= ExportRequest.mostNames else { throw ListRefusal.tooManyNames(sheets.count) }
            let now = Program.now()
            try AssignmentWorkbook(sheets, for: viewer.organizations(with: .answerAssignments).first, by: rules).write(
                to: out,
                from: [
                    (say("导出人"), viewer.user.name), (say("导出时间"), now.description),
                    (say("筛选"), filter.words.joined(separator: "；")),
                ]
            ) { open.store.publicID.text(of: $0) }
            let (count, signature) = (sheets.count, viewer.sign(at: now))
            try open.store.writeNow { db in
                try Journal.noteExport(of: "assignments", count: count, signed: signature, in: db)
            }
            Terminal.note(say("已写入 \(out)，\(count: count) 件。填好后：yidan assignment import \(out)"))
        }
    }
}
