import ArgumentParser
import Foundation
import Registry
import Screening
import Vocabulary

extension RosterCommand {
    /// `yidan roster letter`: the letter by which a roster goes back.
    struct Letter: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: say("退回函：哪里错、怎么改，写成 Word 文件，盖章后发给来源单位。"),
            usage: say("yidan roster letter 0c3k9q2m7x1vd --to 退回函.docx"))
        @OptionGroup var options: StoreOptions
        @Argument(help: ArgumentHelp(say("名册编号（yidan roster list）。"))) var id: String
        @Option(help: ArgumentHelp(say("写到哪个文件。"))) var to: String
        @Option(help: ArgumentHelp(say("请对方在哪一天前发来，例如 2026-03-31。")), transform: Entered.day) var by: Day?

        func run() async throws {
            let open = try options.open()
            let viewer = try open.viewer(with: .importRosters)
            let key = try RosterCommand.key(id, open)
            let signature = viewer.sign(at: Program.now())
            let sources = try ProgramFolder.sources()
            let (roster, report) = try await open.store.write { db in
                let roster = try Roster.find(key, seenBy: viewer, with: .importRosters, in: db)
                try Journal.noteExport(of: "letter", signed: signature, in: db)
                return (roster, try roster.report(with: open.store.keys, in: db))
            }
            guard let report, let source = sources[roster.source] else {
                throw RosterRefusal.notNow(roster.progress.state)
            }
            try ReturnLetter(
                to: roster.supplier, from: viewer.homeName, about: source.name, fileName: roster.fileName,
                asOf: roster.asOf, writtenOn: signature.day, dueOn: by, report: report
            ).letter.write(to: to)
            Terminal.note(say("退回函已写入 \(to)。"))
        }
    }
}
