import ArgumentParser
import Casework
import Documents
import Foundation
import Registry
import Vocabulary

/// `yidan run`: comparisons from a terminal.
struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: say("比对：登记名册和就读名册对一遍，看每个孩子在哪里。"),
        discussion: say(
            "例：\n  yidan run start --as-of 2026-03-18 --apply\n  yidan run show 1 --format csv\n  yidan run publish 1 --apply"
        ),
        subcommands: [Start.self, Status.self, Show.self, Diff.self, Publish.self, Proof.self, Losses.self])

    /// Which run is meant: its place in the list, or the newest.
    struct Choice: ParsableArguments {
        @Argument(help: ArgumentHelp(say("第几次（run status 第一列）；不写则为最近一次。"))) var number: Int?

        func find(
            _ open: OpenStore, _ viewer: Viewer, amongThose states: Set<MatchRun.State> = [.ready, .published]
        ) throws -> MatchRun {
            try Choice.find(number, open, viewer, amongThose: states)
        }

        static func find(
            _ number: Int?, _ open: OpenStore, _ viewer: Viewer,
            amongThose states: Set<MatchRun.State> = [.ready, .published]
        ) throws -> MatchRun {
            let runs = try open.store.readNow { db in try MatchRun.list(seenBy: viewer, size: 10_000, in: db).runs }
            guard let number else {
                // The newest that has something to show.
                guard let newest = runs.first(where: { states.contains($0.state) }) else {
                    throw MatchRunRefusal.absent
                }
                return newest
            }
            guard number >= 1, number <= runs.count else { throw MatchRunRefusal.absent }
            return runs[runs.count - number]
        }
    }

    struct Start: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "start", abstract: say("开始一次比对；不加 --apply 只列出会用到的名册。"))
        @OptionGroup var options: StoreOptions
        @Option(name: .customLong("as-of"), help: ArgumentHelp(say("比对到哪一天；不写则为今天。")), transform: Entered.day)
        var asOf: Day?
        @Option(help: ArgumentHelp(say("在哪个单位比对；不写则为本单位。"))) var unit: String?
        @Flag(help: ArgumentHelp(say("试跑：结果不能发布。"))) var trial = false
        @Flag(help: ArgumentHelp(say("写入；不加则只说明会怎样。"))) var apply = false

        func run() async throws {
            let open = try options.open()
            let viewer = try open.viewer(with: .startRuns)
            let (sources, models) = (try ProgramFolder.sources(), try LinkModels.choices(nil))
            let model = try MatchRun.model(among: models)
            let now = Program.now()
            let organization = try open.store.readNow { db in
                try unit.map { try Organization.find(called: $0, seenBy: viewer, with: .startRuns, in: db).id }
                    ?? viewer.organizations(with: .startRuns).first
            }
            guard let organization else { throw RightRefusal.lacking(.startRuns) }
            let day = asOf ?? now.day
            let inputs = try open.store.readNow { db in
                try RunInputs.today(for: organization, on: day, from: sources, in: db)
            }
            for roster in inputs.all {
                Terminal.note(
                    say(
                        "\(sources[roster.source]?.name ?? roster.source) · \(roster.coverageName) · 数据截至 \(roster.asOf)"
                    ))
            }
            for roster in inputs.tooOld {
                Terminal.note(
                    say("没有用：\(sources[roster.source]?.name ?? roster.source) 数据截至 \(roster.asOf)，早于比对日期一年以上"))
            }
            guard apply else { return Terminal.note(say("还没有写入。确认无误后加 --apply。")) }
            let started = try open.store.writeNow { db in
                try MatchRun.start(
                    at: organization, asOf: day, isTrial: trial, model: model, from: sources,
                    signed: viewer.sign(at: now), in: db)
            }
            try MatchRunJob.run(
                started.job, store: open.store, sources: sources, models: models, now: { Program.now() })
            let (job, run) = try open.store.readNow { db in
                (try Job.find(started.job, in: db), try MatchRun.find(started.run, seenBy: viewer, in: db))
            }
            guard job.state == .done else { throw JobOutcome(message: job.message ?? job.state.label) }
            try RunWords.listing(of: run, viewer, open).show(as: .table)
        }
    }

    struct Status: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "status", abstract: say("列出各次比对，最近的在前；比对从下往上编号。"))
        @OptionGroup var options: StoreOptions
        @OptionGroup var list: ListOptions

        func run() async throws {
            let open = try options.open()
            let viewer = try open.viewer(with: .seeRuns)
            let runs = try open.store.readNow { db in try RunLine.list(seenBy: viewer, size: 10_000, in: db).lines }
            try list.show(Listing(runs, RunLine.columns()), called: say("比对列表"), by: viewer.user.name)
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: say("看一次比对的结果，和其中的名单。"))
        @OptionGroup var options: StoreOptions
        @OptionGroup var choice: Choice
        @Option(help: ArgumentHelp(say("只列这一去向的孩子，如 unverified；open 为未落实，settled 为已落实。"))) var state: String?
        @OptionGroup var list: ListOptions

        func run() async throws {
            let open = try options.open()
            let viewer = try open.viewer(with: .seeRuns)
            let run = try choice.find(open, viewer)
            guard let state else {
                return try list.show(RunWords.listing(of: run, viewer, open), called: run.name, by: viewer.user.name)
            }
            var filter = OutcomeFilter()
            filter.side = OutcomeFilter.Side(rawValue: state)
            filter.state = Outcome.State(rawValue: state)
            guard filter.side ?? filter.state.map({ _ in .open }) != nil else { throw UnknownState(word: state) }
            let (sources, keys, wanted) = (try ProgramFolder.sources(), open.store.keys, filter)
            let lines = try open.store.readNow { db in
                try OutcomeLine.list(
                    of: run, wanted, seenBy: viewer, size: 1_000_000, from: sources, with: keys, in: db
                ).lines
            }
            try await list.showNames(
                Listing(lines, OutcomeLine.columns()), called: run.name, as: "outcomes", open, needing: .seeRuns)
        }
    }
}

extension RunCommand {
    struct Publish: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "publish", abstract: say("发布一次比对；要由发起人以外的同事办理。"))
        @OptionGroup var options: StoreOptions
        @OptionGroup var choice: Choice
        @Option(help: ArgumentHelp(say("未落实的人数变化超过 20% 时，写明原因。"))) var reason = ""
        @Flag(help: ArgumentHelp(say("写入；不加则只说明会怎样。"))) var apply = false

        func run() async throws {
            let open = try options.open()
            let viewer = try open.viewer(with: .publishRuns)
            let run = try choice.find(open, viewer, amongThose: [.ready])
            try RunWords.listing(of: run, viewer, open).show(as: .table)
            guard apply else { return Terminal.note(say("还没有写入。确认无误后加 --apply。")) }
            let (reason, signature) = (reason, viewer.sign(at: Program.now()))
            try await open.store.write { db in
                let run = try MatchRun.find(run.id, seenBy: viewer, with: .publishRuns, in: db)
                try run.publish(because: reason, signed: signature, by: viewer, in: db)
            }
            Terminal.note(say("\(run.name)已发布。"))
        }
    }
}

/// What a run came to, in figures.
enum RunWords {
    static func listing(of run: MatchRun, _ viewer: Viewer, _ open: OpenStore) throws -> Listing {
        let figures = try open.store.readNow { db in try RunFigures(of: run, seenBy: viewer, in: db) }
        var rows: [[String]] = [
            [say("登记"), "\(figures.total)"], [say("已落实"), "\(figures.settled)"],
            [say("未落实"), "\(figures.open)"],
        ]
        for state in Outcome.State.allCases where figures[state] > 0 {
            rows.append([state.label, "\(figures[state])"])
        }
        for reason in Outcome.Reason.allCases {
            if let count = figures.reasons[reason] { rows.append([say("其中：\(reason.label)"), "\(count)"]) }
        }
        for layer in MatchLayer.allCases {
            if let count = figures.layers[layer] { rows.append([say("层次：\(layer.label)"), "\(count)"]) }
        }
        for doubt in EnrolmentDoubt.allCases {
            if let count = figures.doubts[doubt] { rows.append([say("学籍疑点：\(doubt.label)"), "\(count)"]) }
        }
        return Listing(["what": say("项目"), "count": say("人数")], rows: rows)
    }
}

struct UnknownState: Refusal {
    let word: String
    var message: String {
        say("没有“\(word)”这种去向。可以写：open、settled、\(Outcome.State.allCases.map(\.rawValue).joined(separator: "、"))。")
    }
}
