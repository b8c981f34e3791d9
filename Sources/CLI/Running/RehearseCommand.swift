import ArgumentParser
import Casework
import Documents
import Foundation
import Registry
import Vocabulary

/// `yidan rehearse`: what would have been found, had Yidan been in use last term.
struct RehearseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rehearse",
        abstract: say("预演：用上学期的名册文件比对一次，看会查出谁；在副本里做，正式数据不变。"),
        usage: say("yidan rehearse 上学期名册/ --as-of 2026-03-18"))

    @OptionGroup var options: StoreOptions
    @Argument(help: ArgumentHelp(say("放着各部门名册文件的文件夹。"))) var folder: String
    @Option(name: .customLong("as-of"), help: ArgumentHelp(say("比对到哪一天；也用作没写日期的文件的数据截止日。")), transform: Entered.day)
    var asOf: Day?
    @OptionGroup var list: ListOptions

    func run() async throws {
        let open = try options.open()
        let viewer = try open.viewer(with: .startRuns)
        guard viewer.may(.importRosters) else { throw RightRefusal.lacking(.importRosters) }
        guard let unit = viewer.organizations(with: .startRuns).first else { throw RightRefusal.lacking(.startRuns) }
        let files = try Rehearsal.files(in: folder)
        let (sources, models) = (try ProgramFolder.sources(), try LinkModels.choices(nil))
        let place = FileManager.default.temporaryDirectory.appendingPathComponent(
            "yidan-rehearsal-\(UUID().uuidString)"
        ).path
        defer { try? FileManager.default.removeItem(atPath: place) }
        let copy = try open.store.copied(to: StoreFolder(place))
        defer { try? copy.close() }
        let rehearsal = Rehearsal(in: copy, sources: sources, as: viewer, now: { Program.now() })
        var day: Day?
        for file in files {
            let piece = rehearsal.load(file, for: unit, otherwise: asOf)
            let name = String(file.dropFirst(folder.count).drop { $0 == "/" })
            if let refusal = piece.refusal {
                Terminal.note(say("没有用：\(name)。\(refusal)"))
            } else {
                day = [day, piece.asOf].compactMap(\.self).max()
                Terminal.note(
                    say(
                        "\(name)：\(piece.source ?? "")，数据截至 \(piece.asOf.map(\.description) ?? "")，\(count: piece.usable) 行"
                    ))
            }
        }
        guard let day = asOf ?? day else { throw RehearsalRefusal.empty(folder) }
        let run = try rehearsal.compare(at: unit, asOf: day, model: try MatchRun.model(among: models))
        try await tell(run, rehearsal: copy, viewer, open)
    }

    /// The figures, and by name who would have been found.
    private func tell(_ run: MatchRun, rehearsal copy: Store, _ viewer: Viewer, _ open: OpenStore) async throws {
        let (figures, keys, sources) = (
            try copy.readNow { db in try RunFigures(of: run, seenBy: viewer, in: db) }, copy.keys,
            try ProgramFolder.sources()
        )
        Terminal.note(
            say(
                "登记 \(count: figures.total)，已落实 \(count: figures.settled)，未落实 \(count: figures.open)（其中待复核 \(count: figures[.inReview])）。"
            ))
        var filter = OutcomeFilter()
        filter.side = .open
        let wanted = filter
        let lines = try copy.readNow { db in
            try OutcomeLine.list(of: run, wanted, seenBy: viewer, size: 1_000_000, from: sources, with: keys, in: db)
                .lines
        }
        try await list.showNames(
            Listing(lines, OutcomeLine.columns()), called: say("预演：会查出的孩子"), as: "rehearsal", open,
            needing: .seeRuns)
    }
}
