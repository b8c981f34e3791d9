import ArgumentParser
import Casework
import Registry
import Vocabulary

/// `yidan dispatch`: sends out what the last published comparison proposed.
struct DispatchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dispatch", abstract: say("派单：把待核实的孩子派给责任单位；不加 --apply 只说明会怎样。"),
        usage: say("yidan dispatch --township 石门镇 --apply\n  yidan dispatch --undo --apply"))
    @OptionGroup var options: StoreOptions
    @Option(help: ArgumentHelp(say("只派这个单位的（代码或全名）。"))) var unit: String?
    @Option(help: ArgumentHelp(say("只派这个乡镇的孩子。"))) var township: String?
    @Option(help: ArgumentHelp(say("改派给这个单位；不写则派给各自的建议单位。"))) var to: String?
    @Option(help: ArgumentHelp(say("到期日；不写则按规则的工作日算。")), transform: Entered.day) var due: Day?
    @Flag(help: ArgumentHelp(say("撤销自己最近一次派单。"))) var undo = false
    @Flag(help: ArgumentHelp(say("写入；不加则只说明会怎样。"))) var apply = false

    func run() async throws {
        let open = try options.open()
        let viewer = try open.viewer(with: .dispatchAssignments)
        let signature = viewer.sign(at: Program.now())
        if undo { return try takeBack(open, viewer, signature) }
        let (rules, dispatch) = (
            try ProgramFolder.verificationRules(),
            Dispatch(
                by: try ProgramFolder.verificationRules(), from: try ProgramFolder.sources(), with: open.store.keys)
        )
        func find(_ text: String?) throws -> ID<Organization>? {
            try open.store.readNow { db in
                try text.map {
                    try Organization.find(called: $0, seenBy: viewer, with: .dispatchAssignments, in: db).id
                }
            }
        }
        var filter = AssignmentFilter()
        (filter.state, filter.unit, filter.township) = (.proposed, try find(unit), township)
        let (owner, wanted) = (try find(to), filter)
        let count = try open.store.readNow { db in try wanted.count(seenBy: viewer, rules, in: db) }
        guard apply else {
            Terminal.note(say("会派出 \(count: count) 件。"))
            return Terminal.note(say("还没有写入。确认无误后加 --apply。"))
        }
        let sent = try open.store.writeNow { db in
            try dispatch.sendAll(wanted, to: owner, dueOn: due, signed: signature, by: viewer, in: db)
        }
        Terminal.note(say("已派出 \(count: sent) 件。派错了：yidan dispatch --undo --apply"))
    }

    private func takeBack(_ open: OpenStore, _ viewer: Viewer, _ signature: Signature) throws {
        let last = try open.store.readNow { db in try Dispatch.last(of: viewer.user.id, in: db) }
        guard let last else { throw AssignmentRefusal.nothingToUndo }
        guard apply else {
            Terminal.note(say("会撤销 \(last.at) 派出的 \(count: last.count) 件。"))
            return Terminal.note(say("还没有写入。确认无误后加 --apply。"))
        }
        let count = try open.store.writeNow { db in try Dispatch.undoLast(signed: signature, in: db) }
        Terminal.note(say("已撤销 \(count: count) 件。"))
    }
}
