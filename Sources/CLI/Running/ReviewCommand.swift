import ArgumentParser
import Casework
import Documents
import Foundation
import Registry
import Vocabulary

/// `yidan review`: pairs of a run read away from the screen, in Excel.
struct ReviewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review", abstract: say("复核：把待判的成对记录导出到表格，填好后导回。"),
        discussion: say("例：\n  yidan review export --out 待判.xlsx\n  yidan review import 待判.csv --apply"),
        subcommands: [Export.self, Import.self])

    struct Export: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "export", abstract: say("导出等自己判的各对；号码遮盖，最后一列填 same、different 或 unsure。"))
        @OptionGroup var options: StoreOptions
        @OptionGroup var choice: RunCommand.Choice
        @OptionGroup var list: ListOptions

        func run() async throws {
            let open = try options.open()
            let viewer = try open.viewer(with: .reviewPairs)
            let run = try choice.find(open, viewer)
            let (sources, keys) = (try ProgramFolder.sources(), open.store.keys)
            let lines = try open.store.readNow { db in
                try ReviewLine.all(of: run, for: viewer.user.id, from: sources, with: keys, in: db)
            }
            try await list.showNames(
                Listing(lines, ReviewLine.columns(named: { open.store.publicID.text(of: $0) })), called: say("待判的成对记录"),
                as: "review", open, needing: .reviewPairs)
        }
    }

    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "import", abstract: say("导回填好的表；没填的跳过，已有结论的说明后跳过，不加 --apply 只预览。"))
        @OptionGroup var options: StoreOptions
        @Argument(help: ArgumentHelp(say("填好的 .xlsx 或 .csv。"))) var file: String
        @Flag(help: ArgumentHelp(say("写入；不加则只说明会怎样。"))) var apply = false

        func run() async throws {
            let open = try options.open()
            let viewer = try open.viewer(with: .reviewPairs)
            let sheet = try FilledReview.read(file) { open.store.publicID.id(of: $0, as: ReviewPair.self) }
            let (sources, keys, signature) = (
                try ProgramFolder.sources(), open.store.keys, viewer.sign(at: Program.now())
            )
            var (entered, skipped) = (0, 0)
            for answer in sheet.answers {
                do {
                    try open.store.writeNow { db in
                        let run = try MatchRun.find(
                            try ReviewPair.run(of: answer.pair, in: db), seenBy: viewer, with: .reviewPairs, in: db)
                        let reviewing = Reviewing(run, from: sources, with: keys)
                        if apply {
                            try reviewing.read(answer.pair, answer.verdict, answer.note, signed: signature, in: db)
                        } else {
                            try reviewing.check(answer.pair, by: viewer.user.id, in: db)
                        }
                    }
                    entered += 1
                } catch let refusal as any Refusal {
                    skipped += 1
                    Terminal.note("\(file) ▸ \(answer.place) \(refusal.message)")
                }
            }
            Terminal.note(
                say(
                    "填了 \(count: sheet.answers.count) 对，\(apply ? say("已写入") : say("可以写入")) \(count: entered) 对，跳过 \(count: skipped) 对，没填 \(count: sheet.blanks) 对。"
                ))
            if !apply { Terminal.note(say("还没有写入。确认无误后加 --apply。")) }
        }
    }
}

/// A review list as it comes back: by its key column, whatever else was changed.
struct FilledReview {
    struct Answer {
        let pair: ID<ReviewPair>
        let verdict: Casework.Reading.Verdict
        let note: String
        let place: String
    }

    private(set) var answers: [Answer] = []
    private(set) var blanks = 0

    static func read(_ path: String, _ key: (String) -> ID<ReviewPair>?) throws -> FilledReview {
        var filled = FilledReview()
        let sheet = try Spreadsheet.open(path)
        var columns: [String: Int] = [:]
        if !sheet.sheets.isEmpty {
            _ = try sheet.read(0) { row in
                let texts = row.cells.map(\.text)
                if columns.isEmpty {
                    for (place, text) in texts.enumerated() {
                        columns[text.trimmingCharacters(in: .whitespaces)] = place
                    }
                    guard columns[say("编号")] ?? columns["key"] != nil else { throw ReviewFileRefusal.noKey(path) }
                    return true
                }
                func text(_ labels: String...) -> String {
                    let place = labels.lazy.compactMap { columns[$0] }.first
                    return place.flatMap { texts.indices.contains($0) ? texts[$0] : nil } ?? ""
                }
                let (number, word) = (text(say("编号"), "key"), text(say("结论"), "verdict"))
                if number.isEmpty { return true }
                guard let pair = key(number) else { throw ReviewFileRefusal.strangeKey(path, row.number, number) }
                guard !word.isEmpty else {
                    filled.blanks += 1
                    return true
                }
                guard
                    let verdict = Casework.Reading.Verdict.allCases.first(where: {
                        [$0.rawValue, $0.label].contains(word)
                    })
                else { throw ReviewFileRefusal.strangeWord(path, row.number, word) }
                filled.answers.append(
                    Answer(
                        pair: pair, verdict: verdict, note: text(say("备注"), "note"), place: say("第 \(row.number) 行")))
                return true
            }
        }
        return filled
    }
}

enum ReviewFileRefusal: Refusal {
    case noKey(String)
    case strangeKey(String, Int, String)
    case strangeWord(String, Int, String)

    var message: String {
        switch self {
        case .noKey(let path): say("\(path) 里没有“编号”列。请用 yidan review export 导出的表填写，不要删去这一列。")
        case .strangeKey(let path, let row, let text): say("\(path) 第 \(row) 行的编号“\(text)”认不出。请从导出的表重新复制这一行。")
        case .strangeWord(let path, let row, let text):
            say("\(path) 第 \(row) 行的结论写了“\(text)”。请写 same、different 或 unsure，或“是同一人”“不是”“说不准”。")
        }
    }
}
