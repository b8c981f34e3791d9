import ArgumentParser
import Casework
import Registry
import Vocabulary

extension AssignmentCommand {
    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "import", abstract: say("导回填好的核实表：先列出会变什么，加 --apply 才写入；没有动过的行不变。"))
        @OptionGroup var options: StoreOptions
        @Argument(help: ArgumentHelp(say("填好的 .xlsx 或 .csv。"))) var file: String
        @Flag(help: ArgumentHelp(say("写入；不加则只说明会怎样。"))) var apply = false

        func run() async throws {
            let open = try options.open()
            let viewer = try open.viewer(with: .answerAssignments)
            let filled = try FilledAssignments(reading: file) { open.store.publicID.id(of: $0, as: Assignment.self) }
            let unit = viewer.organizations(with: .answerAssignments).first
            let (rules, sources, keys) = (
                try ProgramFolder.verificationRules(), try ProgramFolder.sources(), open.store.keys
            )
            let signature = Signature(viewer.user.id, name: viewer.user.name, organizationID: unit, at: Program.now())
            var (entered, skipped, same) = (0, 0, 0)
            for line in filled.lines {
                do {
                    let isNew = try open.store.writeNow { db in
                        let sheet = try AssignmentSheet.open(
                            line.assignment, seenBy: viewer, needing: .answerAssignments, by: rules, from: sources,
                            with: keys, in: db)
                        if sheet.says(line.draft, for: unit) { return false }
                        let was = sheet.answers.last { $0.unitID == unit }?.category.label ?? say("没有答复")
                        if apply {
                            try sheet.assignment.answer(line.draft, rules, signed: signature, with: keys, in: db)
                        } else {
                            try sheet.check(line.draft, rules, by: viewer.user.id, on: signature.day)
                        }
                        Terminal.say(
                            say("第 \(line.row) 行 \(sheet.identity.shownName)：\(was) → \(line.draft.category.label)"))
                        return true
                    }
                    if isNew { entered += 1 } else { same += 1 }
                } catch let refusal as any Refusal {
                    skipped += 1
                    Terminal.complain(say("\(file) ▸ 第 \(line.row) 行 \(refusal.message)"))
                }
            }
            Terminal.note(
                say(
                    "填了 \(count: filled.lines.count) 件，\(apply ? say("已写入") : say("可以写入")) \(count: entered) 件，没有变 \(count: same) 件，跳过 \(count: skipped) 件，没填 \(count: filled.blanks) 件。"
                ))
            if !apply, entered > 0 { Terminal.note(say("还没有写入。确认无误后加 --apply。")) }
        }
    }
}
