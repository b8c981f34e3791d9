import ArgumentParser
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
            try RosterJob.run(
                ID(rawValue: id), store: open.store, sources: try ProgramFolder.sources(), now: { Program.now() })
        }
    }
}
