import ArgumentParser
import Casework
import Documents
import Vocabulary

extension RunCommand {
    struct Diff: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "diff", abstract: say("两次比对逐人相比：谁落实了、谁是新发现、谁反复。"))
        @OptionGroup var options: StoreOptions
        @OptionGroup var choice: Choice
        @Option(help: ArgumentHelp(say("和第几次比；不写则为它之前最近发布的一次。"))) var since: Int?
        @Option(help: ArgumentHelp(say("只列一种变化，如 found。"))) var kind: String?
        @OptionGroup var list: ListOptions

        func run() async throws {
            let open = try options.open()
            let viewer = try open.viewer(with: .seeRuns)
            let run = try choice.find(open, viewer)
            let named = try since.map { try Choice.find($0, open, viewer) }
            let wanted = try kind.map { word in
                guard let kind = OutcomeChange.Kind(rawValue: word) else { throw UnknownChange(word: word) }
                return kind
            }
            let (sources, keys) = (try ProgramFolder.sources(), open.store.keys)
            let found = try open.store.readNow { db in
                guard let difference = try RunDifference(of: run, since: named, seenBy: viewer, in: db) else {
                    throw NothingToCompareWith()
                }
                var lines: [OutcomeChange] = []
                try difference.each(wanted, atMost: 1_000_000, from: sources, with: keys, in: db) { lines.append($0) }
                return (difference, lines, try difference.counts(in: db))
            }
            Terminal.note(say("\(found.0.earlier.name) → \(run.name)"))
            for kind in OutcomeChange.Kind.allCases {
                if let count = found.2[kind] { Terminal.note(say("\(kind.label) \(count: count)")) }
            }
            try await list.showNames(
                Listing(found.1, OutcomeChange.columns()), called: say("逐人变化"), as: "changes", open,
                needing: .seeRuns)
        }
    }
}

private struct UnknownChange: Refusal {
    let word: String
    var message: String {
        say("没有“\(word)”这种变化。可以写：\(OutcomeChange.Kind.allCases.map(\.rawValue).joined(separator: "、"))。")
    }
}

private struct NothingToCompareWith: Refusal {
    var message: String { say("这之前还没有发布过的比对。请用 --since 指明和第几次比（见 run status）。") }
}
