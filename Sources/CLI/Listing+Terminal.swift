import ArgumentParser
import Documents
import Foundation
import Registry
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

    /// A list of children: taken out as a file it needs the right, is entered in the journal, and is no longer than a page
    /// would give without asking (UX §6).
    func showNames(
        _ listing: Listing, called title: String, as name: String, _ open: OpenStore, needing right: Right = .seeRosters
    )
        async throws
    {
        let viewer = try open.viewer(with: takesOut(listing) ? .exportLists : right)
        if takesOut(listing) {
            guard listing.rows.count <= ExportRequest.mostNames else {
                throw ListRefusal.tooManyNames(listing.rows.count)
            }
            let (count, signature) = (listing.rows.count, viewer.sign(at: Program.now()))
            try await open.store.write { db in
                try Journal.noteExport(of: name, count: count, signed: signature, in: db)
            }
        }
        try show(listing, called: title, by: viewer.user.name)
    }

    /// Whatever its form, a file is taken out, and so is a long table that goes anywhere but onto a screen.
    private func takesOut(_ listing: Listing) -> Bool {
        wanted != nil || out != nil || (!Terminal.showsOutput && listing.rows.count > ExportRequest.mostNames)
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
    case tooManyNames(Int)

    var message: String {
        switch self {
        case .needsFile: say("xlsx 不能打印到终端。请加 --out 文件名.xlsx，或把输出转到文件。")
        case .tooManyNames(let count): say("这份名单有 \(count: count) 人，超过 500 人的导出要安全管理员同意。请在页面的同一份名单下面申请。")
        }
    }
}
