import ArgumentParser
import Documents
import Foundation
import Registry
import Screening
import Vocabulary

/// `yidan roster`: files in, checked, kept, and out again.
struct RosterCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "roster", abstract: say("名册：体检、入库、列表、差异、撤销。"),
        subcommands: [
            Check.self, Load.self, Import.self, List.self, Diff.self, Undo.self, Letter.self, QuarantineCommand.self,
        ])

    /// Which file, from whom, for which day.
    struct FileArguments: ParsableArguments {
        @Argument(help: ArgumentHelp(say("xlsx 或 csv 文件。"))) var file: String
        @Option(help: ArgumentHelp(say("名册来源，例如 student-register；不写则按表头判断。"))) var source: String?
        @Option(name: .customLong("as-of"), help: ArgumentHelp(say("数据截止日，例如 2026-03-16；不写则取表内写明的日子或今天。")))
        var asOf: String?

        func read(_ sources: RosterSources) throws -> (
            file: Spreadsheet, source: RosterSource, mapping: ColumnMapping, asOf: Day
        ) {
            let sheet = try Spreadsheet.open(file)
            let heads = try SheetHead.all(of: sheet)
            let name = URL(fileURLWithPath: file).lastPathComponent
            let chosen: RosterSource
            if let source {
                chosen = try sources.source(source)
            } else if let best = sources.guesses(for: heads, called: name).first {
                chosen = best.source
                Terminal.note(say("看表头像是：\(best.source.name)（\(best.source.code)）"))
            } else {
                throw ScreeningRefusal.unlikeAll(known: sources.all.map(\.code))
            }
            let mapping = try chosen.mapping(for: heads, called: name)
            for head in mapping.unread(among: heads) where head.looksLikeList {
                Terminal.note(say("没认出表头，整张表不会读：\(head.name)"))
            }
            for head in heads where head.unsolvedFormulas > 0 {
                let count = head.unsolvedFormulas
                Terminal.note(say("有 \(count: count) 个公式没有算出的值，会读成空格：\(head.name)。请在 Excel 或 WPS 里打开、保存一次。"))
            }
            let day = try asOf.map { text in
                guard let day = Day(text) else { throw ValidationError(say("日期写成 2026-03-16 这样。")) }
                return day
            }
            return (sheet, chosen, mapping, day ?? chosen.statedDay(in: mapping) ?? Program.now().day)
        }
    }

    struct Check: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: say("体检一份名册，不需要数据库，什么都不写入。"),
            usage: say("yidan roster check 学籍.xlsx --source student-register --workbook 纠错表.xlsx"))
        @OptionGroup var arguments: FileArguments
        @Option(help: ArgumentHelp(say("另写一份标出问题的 xlsx。"))) var workbook: String?
        @OptionGroup var list: ListOptions
        @Flag(help: ArgumentHelp(say("有待更正的行时以 4 退出。"))) var strict = false

        func run() async throws {
            let sources = try ProgramFolder.sources()
            let (file, source, mapping, asOf) = try arguments.read(sources)
            let problems = source.problems(of: mapping)
            guard problems.isEmpty else { throw ScreeningRefusal.missingColumns(problems) }
            let context = ScreeningContext(asOf: asOf, today: Program.now().day)
            var faults: [[String]] = []
            let report = try source.screen(file, as: mapping, in: context) { row in
                if list.wanted != nil { faults += row.faults.map(FaultList.values) }
            }
            if list.wanted != nil {
                let listing = Listing(
                    [
                        "cell": say("位置"), "severity": say("轻重"), "what": say("问题"), "remedy": say("怎么改"),
                        "written": say("原来写的"), "check": say("规则"),
                    ], rows: report.alarms.map(FaultList.values) + faults)
                try list.show(listing, called: say("问题清单"))
            } else {
                RosterCommand.show(report, of: source, arguments.file)
            }
            if let workbook {
                try ErrorWorkbook.write(file, of: source, as: mapping, in: context, report: report, to: workbook)
                Terminal.note(say("纠错表已写入 \(workbook)。"))
            }
            if report.rows.usable == 0 { throw ExitCode(ExitStatus.unfit.rawValue) }
            if strict, report.rows.fix + report.rows.unusable > 0 { throw ExitCode(ExitStatus.peopleNeeded.rawValue) }
        }
    }

    struct Load: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: say("体检并入库。默认只体检并显示与上一版的差异，加 --apply 才入库。"),
            usage: say("yidan roster load 学籍.csv --source student-register --for 539909 --apply"))
        @OptionGroup var options: StoreOptions
        @OptionGroup var arguments: FileArguments
        @Option(name: .customLong("for"), help: ArgumentHelp(say("覆盖单位的代码或行政区划代码；不写则为本单位。")))
        var coverage: String?
        @Option(help: ArgumentHelp(say("来源单位；不写则与上一次同类名册相同。"))) var supplier: String?
        @Flag(help: ArgumentHelp(say("确认入库。"))) var apply = false
        @Flag(help: ArgumentHelp(say("有待更正的行时以 4 退出。"))) var strict = false

        func run() async throws {
            let open = try options.open()
            let viewer = try open.viewer(with: .importRosters)
            let sources = try ProgramFolder.sources()
            let (_, source, _, asOf) = try arguments.read(sources)
            let unit = try open.store.readNow { db in
                let unit =
                    try coverage.map { try Organization.find(codeOrRegion: $0, in: db) }
                    ?? Organization.find(viewer.organizations(with: .importRosters)[0], in: db)
                try viewer.require(.importRosters, at: unit.id, in: db)
                return unit
            }
            let last = try open.store.readNow { db in
                try RosterUpload.lastSupplier(of: source.code, covering: unit.id, in: db)
            }
            let signature = viewer.sign(at: Program.now())
            let load = RosterLoad.watching(open.store, sources)
            let roster = try load.examine(
                arguments.file, from: source, covering: unit.id, asOf: asOf,
                supplier: supplier ?? last ?? source.supplier,
                signed: signature)
            let (report, overlaps) = try open.store.readNow { db in
                (try roster.report(with: open.store.keys, in: db), try RosterOverlap.all(of: roster, in: db))
            }
            for overlap in overlaps { Terminal.note(overlap.sentence) }
            if let report { RosterCommand.show(report, of: source, arguments.file) }
            let progress = roster.progress
            Terminal.note(progress.sentence)
            if roster.progress.state == .imported {
                Terminal.note(say("这份文件已经入库（第 \(progress.version ?? 0) 版），没有重复登记。"))
            } else if apply {
                try load.run(.import, about: roster.id, signed: signature)
                let done = try open.store.readNow { db in try Roster.find(roster.id, seenBy: viewer, in: db) }
                Terminal.note(say("已入库，第 \(done.progress.version ?? 0) 版。"))
            } else {
                Terminal.note(say("还没有入库。确认无误后加 --apply。"))
            }
            if strict, progress.waiting + progress.unusable > 0 { throw ExitCode(ExitStatus.peopleNeeded.rawValue) }
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: say("列出名册。"))
        @OptionGroup var options: StoreOptions
        @OptionGroup var list: ListOptions

        func run() async throws {
            let open = try options.open()
            let viewer = try open.viewer(with: .seeRosters)
            let rosters = try open.store.readNow { db in
                try Roster.list(seenBy: viewer, page: 1, size: 100_000, in: db).rosters
            }
            let (sources, names) = (try ProgramFolder.sources(), open.store.publicID)
            try list.show(
                Listing(rosters, Roster.columns(from: sources, named: { names.text(of: $0) })), called: say("名册列表"),
                by: viewer.user.name)
        }
    }

    struct Diff: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: say("显示一份待入库名册与上一版的差异。"), usage: "yidan roster diff 0c3k9q2m7x1vd")
        @OptionGroup var options: StoreOptions
        @Argument(help: ArgumentHelp(say("名册编号（yidan roster list）。"))) var id: String
        @OptionGroup var list: ListOptions

        func run() async throws {
            let open = try options.open()
            let viewer = try open.viewer(with: .importRosters)
            let sources = try ProgramFolder.sources()
            let key = try RosterCommand.key(id, open)
            let difference = try open.store.readNow { db in
                let roster = try Roster.find(key, seenBy: viewer, with: .importRosters, in: db)
                return try RosterDifference.of(
                    roster, seenBy: viewer, from: sources, with: open.store.keys, atMost: 1_000_000, in: db)
            }
            try await list.showNames(
                Listing(difference.lines, DifferenceLine.columns()), called: say("差异确认"), as: "difference", open)
        }
    }

    struct Undo: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: say("撤销最新入库的一版，登记库回到上一版。"), usage: "yidan roster undo 0c3k9q2m7x1vd --apply")
        @OptionGroup var options: StoreOptions
        @Argument(help: ArgumentHelp(say("名册编号。"))) var id: String
        @Flag(help: ArgumentHelp(say("确认撤销。"))) var apply = false

        func run() async throws {
            let open = try options.open()
            let viewer = try open.viewer(with: .importRosters)
            let key = try RosterCommand.key(id, open)
            let roster = try open.store.readNow { db in
                try Roster.find(key, seenBy: viewer, with: .importRosters, in: db)
            }
            guard roster.progress.state != .undone else {
                Terminal.note(say("这一版先前已经撤销，没有重复办理。"))
                return
            }
            guard apply else {
                Terminal.note(say("将撤销 \(roster.fileName)（第 \(roster.progress.version ?? 0) 版）。确认后加 --apply。"))
                return
            }
            try RosterLoad.watching(open.store, try ProgramFolder.sources())
                .run(.undo, about: roster.id, signed: viewer.sign(at: Program.now()))
            Terminal.note(say("已撤销，登记库回到上一版。"))
        }
    }

    static func key(_ text: String, _ open: OpenStore) throws -> ID<Roster> {
        guard let id = open.store.publicID.id(of: text, as: Roster.self) else { throw RosterRefusal.absent }
        return id
    }

    /// What the examination came to, in the order of how bad it is.
    static func show(_ report: ScreeningReport, of source: RosterSource, _ file: String) {
        let (rows, name) = (report.rows, URL(fileURLWithPath: file).lastPathComponent)
        Terminal.say(
            say(
                "\(source.name)：读到 \(count: rows.seen) 行，能入库 \(count: rows.usable)，待更正 \(count: rows.fix)，不能用 \(count: rows.unusable)；合计行 \(rows.totals)"
            ))
        for alarm in report.alarms { Terminal.say("\(name) ▸ \(alarm.cell.map { "\($0) " } ?? "")\(alarm.message)") }
        for check in report.problems {
            let cells = check.cells.prefix(3).places(namingSheets: report.sheets.count > 1)
            Terminal.say("\(name) ▸ \(cells) \(check.label) ×\(check.count) → \(check.remedy)")
        }
    }
}
