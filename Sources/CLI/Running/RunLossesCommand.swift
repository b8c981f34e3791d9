import ArgumentParser
import Casework
import Documents
import Registry
import Screening
import Vocabulary

extension RosterLoad {
    /// Loads as ever, and looks at what that means for the published comparisons.
    static func watching(_ store: Store, _ sources: RosterSources) -> RosterLoad {
        RosterLoad(
            store: store, sources: sources, now: { Program.now() },
            followedBy: { try RunWatch(store: store, sources: sources).look(signed: $0) })
    }
}

extension RunCommand {
    struct Losses: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "losses", abstract: say("比对发布以后，因新名册失去着落的孩子。"))
        @OptionGroup var options: StoreOptions
        @OptionGroup var choice: Choice
        @OptionGroup var list: ListOptions

        func run() async throws {
            let open = try options.open()
            let viewer = try open.viewer(with: .seeRuns)
            let run = try choice.find(open, viewer, amongThose: [.published])
            let (sources, keys) = (try ProgramFolder.sources(), open.store.keys)
            let lines = try open.store.readNow { db in
                var lines: [PlaceLoss] = []
                try PlaceLoss.each(of: run, seenBy: viewer, atMost: 1_000_000, from: sources, with: keys, in: db) {
                    lines.append($0)
                }
                return lines
            }
            try await list.showNames(
                Listing(lines, PlaceLoss.columns()), called: say("失去着落的孩子"), as: "losses", open, needing: .seeRuns)
        }
    }
}
