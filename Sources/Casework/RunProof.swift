import Crypto
import Foundation
import GRDB
import Registry
import Vocabulary

/// A run's figures in such a form that anybody can count them again without the store, and see that they are those of the
/// printed 校验码 (核对文件). It names no child, and no count in it is of one or two: how many children of one township came
/// to one outcome, the small ones of a county put together.
public struct RunProof: Codable, Sendable {
    public let kind: String
    public let organization: String
    public let term: String
    public let asOf: String
    public let model: String
    /// The rosters that were read, each with the digest of its file.
    public let rosters: [Input]
    /// SHA-256 over every child's outcome in one order: who has the store can make it again.
    public let children: String
    public let total: Int
    public let settled: Int
    public let open: Int
    public let cells: [Cell]
    public private(set) var fingerprint: String

    public struct Input: Codable, Sendable {
        public let source: String
        public let asOf: String
        public let digest: String
    }

    /// So many children of one place and outcome.
    public struct Cell: Codable, Hashable, Sendable {
        public let county: String
        public let township: String
        public let state: String
        public let reason: String
        public let count: Int
    }

    static let kind = "yidan-run-1"

    public init(of run: MatchRun, in db: Database) throws {
        kind = RunProof.kind
        (organization, term, asOf) = (run.organizationName, run.term.description, run.asOf.description)
        model = "\(run.model)-\(run.modelVersion)"
        rosters = try SQLRequest<Row>(
            """
            SELECT series.source, roster.asOf, roster.fileDigest FROM matchRunInput AS input
                JOIN roster ON roster.id = input.rosterID JOIN rosterSeries AS series ON series.id = roster.seriesID
            WHERE input.runID = \(run.id) ORDER BY roster.fileDigest
            """
        ).fetchAll(db).map { Input(source: $0[0], asOf: $0[1], digest: RunProof.digits(of: $0[2] as Data)) }
        children = try RunProof.digestOfChildren(run, in: db)
        cells = try RunProof.cells(of: run, in: db)
        total = RunProof.sum(cells) { $0.isCounted }
        settled = RunProof.sum(cells) { $0.isSettled }
        open = RunProof.sum(cells) { $0.isCounted && !$0.isSettled }
        fingerprint = ""
        fingerprint = counted
    }

    private static func cells(of run: MatchRun, in db: Database) throws -> [Cell] {
        let fine = try SQLRequest<Row>(
            """
            SELECT coalesce(county.name, ''), township, state, coalesce(reason, ''), count(*)
            FROM outcome LEFT JOIN organizationEver AS county ON county.id = outcome.countyID
            WHERE outcome.runID = \(run.id) AND outcome.replacedSeq IS NULL GROUP BY 1, 2, 3, 4
            """
        ).fetchAll(db).map { Cell(county: $0[0], township: $0[1], state: $0[2], reason: $0[3], count: $0[4]) }
        return Cell.withoutSmall(fine)
    }

    private static func digestOfChildren(_ run: MatchRun, in db: Database) throws -> String {
        var sum = SHA256()
        let outcomes = try SQLRequest<Row>(
            """
            SELECT childID, state, coalesce(category, ''), coalesce(reason, '') FROM outcome
            WHERE runID = \(run.id) AND replacedSeq IS NULL ORDER BY childID
            """
        ).fetchCursor(db)
        while let row = try outcomes.next() {
            sum.update(
                data: Data("\(row[0] as Int64)|\(row[1] as String)|\(row[2] as String)|\(row[3] as String)\n".utf8))
        }
        return digits(of: Data(sum.finalize()))
    }

    fileprivate static func digits(of data: Data) -> String {
        data.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    private static func sum(_ cells: [Cell], where wanted: (Outcome.State) -> Bool) -> Int {
        // A forged file may hold any number.
        cells.reduce(0) { sum, cell in
            Outcome.State(rawValue: cell.state).map(wanted) == true ? sum.addingReportingOverflow(cell.count).0 : sum
        }
    }
}

extension RunProof.Cell {
    /// Counts of one or two go together with others: first of all townships of the county, then of all reasons.
    static func withoutSmall(_ cells: [Self]) -> [Self] {
        let wider: [(Self) -> Self] = [
            {
                Self(
                    county: $0.county, township: RunProof.together, state: $0.state, reason: $0.reason, count: $0.count)
            },
            { Self(county: $0.county, township: RunProof.together, state: $0.state, reason: "", count: $0.count) },
            {
                Self(
                    county: RunProof.together, township: RunProof.together, state: $0.state, reason: "", count: $0.count
                )
            },
        ]
        var cells = cells
        for widen in wider {
            let small = cells.filter { SmallCounts.isSmall($0.count) }
            guard !small.isEmpty else { break }
            cells = cells.filter { !SmallCounts.isSmall($0.count) } + summed(small.map(widen))
        }
        return summed(cells).sorted { $0.order < $1.order }
    }

    private static func summed(_ cells: [Self]) -> [Self] {
        Dictionary(grouping: cells) { $0.order }.values.map { same in
            Self(
                county: same[0].county, township: same[0].township, state: same[0].state, reason: same[0].reason,
                count: same.reduce(0) { $0 + $1.count })
        }
    }

    private var order: String { [county, township, state, reason].joined(separator: "|") }
}

extension RunProof {
    /// Stands for several places put together.
    public static let together = "*"

    /// Over everything else that the file says: SHA-256, of which sixteen digits are shown.
    private var counted: String {
        var sum = SHA256()
        func add(_ parts: [String]) {
            // Each part with its length, so that no two files say the same to the digest.
            for part in parts { sum.update(data: Data("\(part.utf8.count):\(part)".utf8)) }
            sum.update(data: Data("\n".utf8))
        }
        add([kind, organization, term, asOf, model, children, "\(total)", "\(settled)", "\(open)"])
        for roster in rosters { add([roster.source, roster.asOf, roster.digest]) }
        for cell in cells {
            add([cell.county, cell.township, cell.state, cell.reason, "\(cell.count)"])
        }
        return String(RunProof.digits(of: Data(sum.finalize())).prefix(16))
    }

    /// As it is given out.
    public var text: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
        }
    }

    /// Gives it out to somebody who answers for the whole run, once that is published: as it was then, whatever places
    /// are called today.
    public static func given(
        of run: MatchRun, to viewer: Viewer, signed signature: Signature, in db: Database
    ) throws -> String {
        guard run.state == .published else { throw ProofRefusal.unpublished }
        guard try run.isWithin(viewer, with: .exportLists, in: db) else { throw RightRefusal.lacking(.exportLists) }
        try Journal.noteExport(of: "proof", signed: signature, in: db)
        return try SQLRequest<String>("SELECT text FROM matchRunProof WHERE runID = \(run.id)").fetchOne(db)
            ?? RunProof(of: run, in: db).text
    }

    /// Reads a file that was given out, and believes nothing of it: the sums are made again, and the 校验码.
    public init(checking text: String, against printed: String? = nil) throws {
        guard let proof = try? JSONDecoder().decode(RunProof.self, from: Data(text.utf8)),
            proof.kind == RunProof.kind
        else { throw ProofRefusal.unreadable }
        self = proof
        for cell in cells {
            guard cell.count > 0, Outcome.State(rawValue: cell.state) != nil else {
                throw ProofRefusal.cell(cell.state)
            }
        }
        let sums = [
            (say("登记"), total, RunProof.sum(cells) { $0.isCounted }),
            (say("已落实"), settled, RunProof.sum(cells) { $0.isSettled }),
            (say("未落实"), open, RunProof.sum(cells) { $0.isCounted && !$0.isSettled }),
        ]
        for (label, said, made) in sums where said != made { throw ProofRefusal.sum(label, said: said, made: made) }
        guard fingerprint == counted else { throw ProofRefusal.altered(said: fingerprint, made: counted) }
        if let printed = printed?.filter({ !$0.isWhitespace }).lowercased(), printed != fingerprint {
            throw ProofRefusal.other(printed: printed, file: fingerprint)
        }
    }

    /// The figures that follow from the file, by the name that `name` gives each part.
    public func figures(by name: (Cell) -> String) -> [(name: String, total: Int, settled: Int, open: Int)] {
        Dictionary(grouping: cells, by: name).map { name, cells in
            (
                name, RunProof.sum(cells) { $0.isCounted }, RunProof.sum(cells) { $0.isSettled },
                RunProof.sum(cells) { $0.isCounted && !$0.isSettled }
            )
        }
        .filter { $0.1 > 0 }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
    }
}

public enum ProofRefusal: Refusal, Equatable {
    case unreadable, unpublished
    case cell(String)
    case sum(String, said: Int, made: Int)
    case altered(said: String, made: String)
    case other(printed: String, file: String)

    public var kind: RefusalKind {
        switch self {
        case .unreadable: .unfit
        case .unpublished: .conflict
        default: .broken
        }
    }

    public var message: String {
        switch self {
        case .unreadable: say("这不是一单的核对文件。请用比对结果页“下载核对文件”得到的 json，不要用表格软件另存。")
        case .unpublished: say("这次比对还没有发布，数还会变。请发布以后再下载核对文件。")
        case .cell(let state): say("文件里有一格人数不是正数，或去向“\(state)”不认识：文件被改过或已损坏。请向发布单位重新索取。")
        case .sum(let label, let said, let made):
            say("\(label)写的是 \(count: said)，逐格相加是 \(count: made)：数字被改过。请向发布单位重新索取。")
        case .altered(let said, let made):
            say("校验码写的是 \(said)，按内容重算是 \(made)：内容被改过。请向发布单位重新索取。")
        case .other(let printed, let file):
            say("文件自身完好，但它的校验码 \(file) 和您给的 \(printed) 不同：不是同一次发布。请核对报告上的校验码。")
        }
    }
}
