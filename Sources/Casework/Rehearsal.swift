import Documents
import Foundation
import Linkage
import Registry
import Screening
import Vocabulary

/// Last term's files compared once before going live (预演): in a copy of the store that is thrown away.
public struct Rehearsal {
    /// A file, and how it fared.
    public struct Piece: Sendable {
        public let path: String
        public let source: String?
        public let asOf: Day?
        public let usable: Int
        /// Why it was left out.
        public let refusal: String?
    }

    let store: Store
    let sources: RosterSources
    let viewer: Viewer
    let now: @Sendable () -> Moment

    /// `store` is the copy.
    public init(in store: Store, sources: RosterSources, as viewer: Viewer, now: @escaping @Sendable () -> Moment) {
        (self.store, self.sources, self.viewer, self.now) = (store, sources, viewer, now)
    }

    /// Spreadsheets under a folder, in the order of their names.
    public static func files(in folder: String) throws -> [String] {
        guard let all = FileManager.default.enumerator(atPath: folder) else { throw FileRefusal.missing(folder) }
        let names = all.compactMap { $0 as? String }.filter { name in
            let last = (name as NSString).lastPathComponent
            return ["xlsx", "csv", "tsv", "txt"].contains((name as NSString).pathExtension.lowercased())
                && !last.hasPrefix(".") && !last.hasPrefix("~")
        }
        guard !names.isEmpty else { throw RehearsalRefusal.empty(folder) }
        return names.sorted().map { folder + "/" + $0 }
    }

    /// Takes a file in as if it had been uploaded: the likeliest source, and the day that the sheet or its name states.
    public func load(_ path: String, for unit: ID<Organization>, otherwise day: Day?) -> Piece {
        var piece = (source: nil as String?, asOf: nil as Day?)
        do {
            let heads = try SheetHead.all(of: try Spreadsheet.open(path))
            let name = (path as NSString).lastPathComponent
            guard let guess = sources.guesses(for: heads, called: name).first, guess.share > 0.5,
                guess.source.problems(of: guess.mapping).isEmpty
            else {
                throw RehearsalRefusal.unknown
            }
            piece.source = guess.source.name
            guard let asOf = guess.source.statedDay(in: guess.mapping) ?? Rehearsal.day(in: name) ?? day else {
                throw RehearsalRefusal.undated
            }
            piece.asOf = asOf
            let signature = viewer.sign(at: now())
            let load = RosterLoad(store: store, sources: sources, now: now)
            let roster = try load.examine(
                path, from: guess.source, covering: unit, asOf: asOf, supplier: guess.source.supplier,
                signed: signature)
            if roster.progress.state == .checked { try load.run(.import, about: roster.id, signed: signature) }
            return Piece(
                path: path, source: piece.source, asOf: asOf, usable: roster.progress.usable, refusal: nil)
        } catch let refusal as any Refusal {
            return Piece(path: path, source: piece.source, asOf: piece.asOf, usable: 0, refusal: refusal.message)
        } catch {
            return Piece(path: path, source: piece.source, asOf: piece.asOf, usable: 0, refusal: "\(error)")
        }
    }

    /// `学籍-2026-03-01.csv`, `学籍20260301.csv`
    static func day(in name: String) -> Day? {
        let day = /(20[0-9]{2})[-._年]?([01][0-9])[-._月]?([0-3][0-9])/  // 字
        guard let found = name.firstMatch(of: day) else { return nil }
        return Day("\(found.1)-\(found.2)-\(found.3)")
    }

    /// Compares by all that was taken in.
    public func compare(at unit: ID<Organization>, asOf: Day, model: LinkageModel) throws -> MatchRun {
        let signature = viewer.sign(at: max(now(), Moment(noonOf: asOf)))
        let started = try store.writeNow { db in
            try MatchRun.start(
                at: unit, asOf: asOf, isTrial: true, model: model, from: sources, signed: signature, in: db)
        }
        try MatchRunJob.run(started.job, store: store, sources: sources, models: [model], now: now)
        let (job, run) = try store.readNow { db in
            (try Job.find(started.job, in: db), try MatchRun.find(started.run, seenBy: viewer, in: db))
        }
        guard job.state == .done else { throw JobOutcome(message: job.message ?? job.state.label) }
        return run
    }
}

public enum RehearsalRefusal: Refusal, Equatable {
    case empty(String)
    case unknown, undated

    public var message: String {
        switch self {
        case .empty(let folder): say("\(folder) 里没有 xlsx 或 csv 文件。请把上学期各部门给的名册放进一个文件夹。")
        case .unknown: say("认不出是哪一类名册。请把表头改成模板的写法，或先用 yidan roster check --source 单独试。")
        case .undated: say("表里和文件名里都没有写数据截至哪一天。请用 --as-of 写明，或在文件名里写上日期，如 学籍2026-03-01.csv。")
        }
    }
}
