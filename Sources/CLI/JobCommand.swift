import ArgumentParser
import Casework
import Foundation
import Registry
import Vocabulary

/// `yidan job`: long work; `run` is how the server's child processes begin.
struct JobCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "job", abstract: say("任务：接着做一项中断的任务。"), shouldDisplay: false,
        subcommands: [Run.self])

    struct Run: AsyncParsableCommand {
        @OptionGroup var options: StoreOptions
        @Argument var id: Int64

        func run() async throws {
            let open = try options.open()
            let (id, sources) = (ID<Job>(rawValue: id), try ProgramFolder.sources())
            switch try open.store.readNow({ db in try Job.find(id, in: db).kind }) {
            case .check, .import, .undo:
                try RosterJob.run(id, store: open.store, sources: sources, now: { Program.now() })
                try RunWatch(store: open.store, sources: sources).look(
                    signed: try open.store.readNow { db in try Job.find(id, in: db) }.signature(at: Program.now()))
            case .compare:
                try MatchRunJob.run(
                    id, store: open.store, sources: sources, models: try LinkModels.choices(nil),
                    now: { Program.now() })
            }
        }
    }
}
