import ArgumentParser
import Documents
import Registry
import Screening
import Vocabulary

/// `yidan roster quarantine`: the rows that wait, one by one.
struct QuarantineCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "quarantine", abstract: say("待更正的行：列出、更正、转交、退回来源。"),
        subcommands: [List.self, Correct.self, Assign.self, GiveUp.self])

    /// Which row of which roster.
    struct RowArguments: ParsableArguments {
        @Argument(help: ArgumentHelp(say("名册编号（yidan roster list）。"))) var id: String
        @Argument(help: ArgumentHelp(say("行的序号（yidan roster quarantine list）。"))) var row: Int
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: say("列出待更正的行；姓名遮盖，号码不列。"),
            usage: "yidan roster quarantine list 0c3k9q2m7x1vd --problem number-length")
        @OptionGroup var options: StoreOptions
        @Argument(help: ArgumentHelp(say("名册编号（yidan roster list）。"))) var id: String
        @Option(help: ArgumentHelp(say("只看这条规则查出的，例如 number-length。"))) var problem: String?
        @Flag(help: ArgumentHelp(say("连已更正、已退回的一起列。"))) var all = false
        @Flag(help: ArgumentHelp(say("只列转交给自己的。"))) var mine = false
        @OptionGroup var list: ListOptions

        func run() async throws {
            let open = try options.open()
            let viewer = try open.viewer(with: .seeRosters)
            let key = try RosterCommand.key(id, open)
            let filter = WaitingFilter(
                state: all ? nil : .waiting, problem: problem, handedTo: mine ? viewer.user.id : nil)
            let keys = open.store.keys
            let (rows, total) = try open.store.readNow { db in
                let roster = try Roster.find(key, seenBy: viewer, in: db)
                return try WaitingRow.list(of: roster, filter, size: 100_000, with: keys, in: db)
            }
            try await list.showNames(
                Listing(rows, WaitingRow.columns()), called: say("待更正的行"), as: "quarantine", open)
            Terminal.note(say("共 \(count: total) 行。"))
        }
    }

    struct Correct: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: say("更正一行，按同样的规则再查一遍。默认只检查，加 --apply 才写入。"),
            usage: say("yidan roster quarantine correct 0c3k9q2m7x1vd 37 --set sex=女 --reason 已核对户口簿 --apply"))
        @OptionGroup var options: StoreOptions
        @OptionGroup var place: RowArguments
        @Option(name: .customLong("set"), help: ArgumentHelp(say("字段=新值，可以写几次；字段名见名册来源文件。"))) var changes: [String] = []
        @Option(help: ArgumentHelp(say("依据，会记入日志。"))) var reason: String
        @Flag(help: ArgumentHelp(say("写入；不加则只检查。"))) var apply = false

        func run() async throws {
            let open = try options.open()
            let viewer = try open.viewer(with: .importRosters)
            let (key, number, keys) = (try RosterCommand.key(place.id, open), place.row, open.store.keys)
            let (signature, sources) = (viewer.sign(at: Program.now()), try ProgramFolder.sources())
            let correction = RowCorrection(try parsed(), because: reason)
            let isApplied = apply
            let (faults, supplement) = try await open.store.write { db in
                let roster = try Roster.find(key, seenBy: viewer, with: .importRosters, in: db)
                let source = try sources.source(roster.source)
                guard isApplied else {
                    let row = try WaitingRow.find(number, of: roster, with: keys, in: db)
                    let screened = try correction.examined(
                        row, of: roster, source, on: signature.day, with: keys, in: db)
                    return (screened.faults.filter { $0.severity > .notice }, nil as ID<Roster>?)
                }
                switch try correction.enter(number, of: roster, source, signed: signature, with: keys, in: db) {
                case .wrong(let faults): return (faults.filter { $0.severity > .notice }, nil)
                case .entered(let version): return ([], version == roster.id ? nil : version)
                }
            }
            for fault in faults { Terminal.complain(fault.message) }
            guard faults.isEmpty else { throw ExitCode(ExitStatus.unfit.rawValue) }
            guard isApplied else { return Terminal.note(say("改完可以入库，没有写入。确认无误后加 --apply。")) }
            Terminal.note(say("这一行已更正，入库时一并写入。"))
            if let supplement {
                let id = open.store.publicID.text(of: supplement)
                Terminal.note(
                    say("这一版已经入库，更正进了补充版 \(id)。看差异：yidan roster diff \(id)；确认入库：yidan roster import \(id) --apply"))
            }
        }

        private func parsed() throws -> [String: String] {
            try changes.reduce(into: [:]) { changes, text in
                guard let mark = text.firstIndex(of: "=") else {
                    throw ValidationError(say("--set 写成 字段=新值，例如 sex=女。"))
                }
                changes[String(text[..<mark])] = String(text[text.index(after: mark)...])
            }
        }
    }

    struct Assign: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: say("把一行转交给另一位经办人。"), usage: "yidan roster quarantine assign 0c3k9q2m7x1vd 37 --to limin")
        @OptionGroup var options: StoreOptions
        @OptionGroup var place: RowArguments
        @Option(help: ArgumentHelp(say("登录名。"))) var to: String

        func run() async throws {
            let open = try options.open()
            let viewer = try open.viewer(with: .importRosters)
            let (key, number, keys, to) = (try RosterCommand.key(place.id, open), place.row, open.store.keys, to)
            let signature = viewer.sign(at: Program.now())
            try await open.store.write { db in
                let roster = try Roster.find(key, seenBy: viewer, with: .importRosters, in: db)
                guard let owner = try User.find(logIn: to, in: db) else { throw UserRefusal.absent }
                try WaitingRow.find(number, of: roster, with: keys, in: db)
                    .assign(to: owner.id, of: roster, signed: signature, seenBy: viewer, in: db)
            }
            Terminal.note(say("这一行已转交。"))
        }
    }

    struct GiveUp: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "give-up", abstract: say("把一行退回来源，不再等待更正。"),
            usage: say("yidan roster quarantine give-up 0c3k9q2m7x1vd 37 --reason 派出所还没有补录"))
        @OptionGroup var options: StoreOptions
        @OptionGroup var place: RowArguments
        @Option(help: ArgumentHelp(say("为什么不能更正，会记入日志。"))) var reason: String

        func run() async throws {
            let open = try options.open()
            let viewer = try open.viewer(with: .importRosters)
            let (key, number, keys, reason) = (
                try RosterCommand.key(place.id, open), place.row, open.store.keys, reason
            )
            let signature = viewer.sign(at: Program.now())
            try await open.store.write { db in
                let roster = try Roster.find(key, seenBy: viewer, with: .importRosters, in: db)
                try WaitingRow.find(number, of: roster, with: keys, in: db)
                    .giveUp(of: roster, because: reason, signed: signature, in: db)
            }
            Terminal.note(say("这一行已退回来源，不再等待更正。"))
        }
    }
}
