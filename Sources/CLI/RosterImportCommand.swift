import ArgumentParser
import Registry
import Vocabulary

extension RosterCommand {
    /// `yidan roster import`: an examined roster is confirmed, also one that carries only rows put right later.
    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: say("确认入库：已体检的名册，或补充更正。默认只说会改什么，加 --apply 才写入。"),
            usage: "yidan roster import 0c3k9q2m7x1vd --apply")
        @OptionGroup var options: StoreOptions
        @Argument(help: ArgumentHelp(say("名册编号（yidan roster list）。"))) var id: String
        @Option(help: ArgumentHelp(say("整份名册有要先问清楚的事时，为什么仍然可用；会记入日志。"))) var reason: String?
        @Flag(help: ArgumentHelp(say("确认入库。"))) var apply = false

        func run() async throws {
            let open = try options.open()
            let viewer = try open.viewer(with: .importRosters)
            let (key, keys) = (try RosterCommand.key(id, open), open.store.keys)
            let (roster, alarms) = try open.store.readNow { db in
                let roster = try Roster.find(key, seenBy: viewer, with: .importRosters, in: db)
                return (roster, try roster.report(with: keys, in: db)?.alarms ?? [])
            }
            guard roster.progress.state != .imported else {
                return Terminal.note(say("这份文件已经入库（第 \(roster.progress.version ?? 0) 版），没有重复登记。"))
            }
            guard [.checked, .importing].contains(roster.progress.state) else {
                throw RosterRefusal.notNow(roster.progress.state)
            }
            for alarm in alarms { Terminal.say("\(roster.fileName) ▸ \(alarm.message)") }
            Terminal.note(roster.progress.sentence)
            guard apply else { return Terminal.note(say("还没有入库。确认无误后加 --apply。")) }
            try RosterLoad.watching(open.store, try ProgramFolder.sources())
                .confirm(roster, because: reason, signed: viewer.sign(at: Program.now()))
            let done = try open.store.readNow { db in try Roster.find(roster.id, seenBy: viewer, in: db) }
            Terminal.note(say("已入库，第 \(done.progress.version ?? 0) 版。"))
        }
    }
}

extension Roster.Progress {
    /// What it changes against the last version.
    var sentence: String {
        say("与上一版相比：新增 \(count: added) 行，变化 \(count: changed) 行，减少 \(count: removed) 行。")
    }
}
