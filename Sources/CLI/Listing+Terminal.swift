import ArgumentParser
import Documents
import Foundation
import Vocabulary

extension Listing.Format: ExpressibleByArgument {}

/// In which form a command gives its list out, and where to.
struct ListOptions: ParsableArguments {
    @Option(help: ArgumentHelp(say("table、csv、json、jsonl 或 xlsx。"))) var format: Listing.Format?
    @Option(help: ArgumentHelp(say("写到文件；不写则打印。xlsx 不打印到终端。"))) var out: String?

    /// By the ending of the file where nothing else is said.
    var wanted: Listing.Format? {
        format ?? out.flatMap { Listing.Format(rawValue: URL(fileURLWithPath: $0).pathExtension) }
    }

    func show(_ listing: Listing, called title: String, by reader: String = "", otherwise: Listing.Format = .table)
        throws
    {
        try listing.show(as: wanted ?? otherwise, called: title, by: reader, to: out)
    }
}

extension Listing {
    func show(as format: Format, called title: String = "", by reader: String = "", to out: String? = nil) throws {
        guard format != .xlsx else { return try showWorkbook(title, reader, out) }
        let text =
            switch format {
            case .csv: csv(for: out == nil ? .machines : .people)
            case .json: json
            case .jsonl: jsonLines.map { $0 + "\n" }.joined()
            case .table, .xlsx: tableLines.map { $0 + "\n" }.joined()
            }
        guard let out else { return Terminal.give(Data(text.utf8)) }
        try Data(text.utf8).write(to: URL(fileURLWithPath: out), options: .atomic)
        Terminal.note(say("已写入 \(out)，\(count: rows.count) 条。"))
    }

    /// To the file, or through a pipe; never onto a screen.
    private func showWorkbook(_ title: String, _ reader: String, _ out: String?) throws {
        let origin = ListOrigin(
            title, takenBy: reader.isEmpty ? NSFullUserName() : reader, at: Program.now(), filter: say("命令行所列的全部"),
            total: rows.count, given: rows.count, definition: say("与命令行同一份名单、同样的顺序；号码遮盖。"))
        if let out {
            try writeWorkbook(origin, to: out)
            return Terminal.note(say("已写入 \(out)，\(count: rows.count) 条。"))
        }
        guard !Terminal.showsOutput else { throw ListRefusal.needsFile }
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("yidan-\(UUID().uuidString).xlsx").path
        defer { unlink(path) }
        try writeWorkbook(origin, to: path)
        Terminal.give(try Data(contentsOf: URL(fileURLWithPath: path)))
    }
}

enum ListRefusal: Refusal {
    case needsFile

    var message: String { say("xlsx 不能打印到终端。请加 --out 文件名.xlsx，或把输出转到文件。") }
}
