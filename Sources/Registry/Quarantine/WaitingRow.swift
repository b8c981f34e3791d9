import Foundation
import GRDB
import Screening
import Vocabulary

/// A row of a roster that waits for a correction, with an owner (待更正的行).
public struct WaitingRow: Sendable {
    public let rosterID: ID<Roster>
    /// Counted through all sheets of the roster; the row's number in addresses.
    public let number: Int
    public let verdict: Verdict
    public let state: State
    public let ownerID: ID<User>?
    public let ownerName: String?
    /// Where it stands in the file.
    public let place: CellReference
    public let faults: [Fault]
    /// As the file had it, by the names of fields; personal.
    public let cells: [String: String]
    let unknown: [ScreenedRow.UnknownValue]
    let original: Int64
    let key: RowKey?
    /// The version in which the corrected row stands.
    public let versionID: ID<Roster>?

    public enum State: String, Labelled {
        case waiting, corrected, givenUp
        public var label: String {
            switch self {
            case .waiting: say("待更正")
            case .corrected: say("已更正")
            case .givenUp: say("已退回来源")
            }
        }
    }

    /// The child's name as the row spells it.
    public var name: PersonName { PersonName(cells["name"] ?? "") }
}

// MARK: - Database

extension WaitingRow {
    /// One page in the order of the file, and how many there are in all.
    public static func list(
        of roster: Roster, _ filter: WaitingFilter = WaitingFilter(), page: Int = 1, size: Int = 50, with keys: KeyRing,
        in db: Database
    ) throws -> (rows: [WaitingRow], total: Int) {
        var condition: SQL = "quarantine.rosterID = \(roster.id)"
        if let verdict = filter.verdict { condition += " AND quarantine.verdict = \(verdict.rawValue)" }
        switch filter.state {
        case .waiting: condition += " AND settled.kind IS NULL"
        case .corrected, .givenUp: condition += " AND settled.kind = \(filter.state?.rawValue)"
        case nil: break
        }
        if let owner = filter.handedTo { condition += " AND \(handedTo) = \(owner)" }
        let start = (max(1, page) - 1) * size
        if let problem = filter.problem, try hasProblemsNoted(roster, in: db) {
            condition += """
                 AND quarantine.rowNumber IN (SELECT rowNumber FROM quarantineProblem
                    WHERE rosterID = \(roster.id) AND problem = \(problem))
                """
        } else if let problem = filter.problem {
            let all = try rows(condition, limit: -1, offset: 0, with: keys, in: db)
                .filter { $0.faults.contains { $0.check == problem } }
            return (Array(all.dropFirst(start).prefix(size)), all.count)
        }
        let total = try SQLRequest<Int>("SELECT count(*) FROM \(joined) WHERE \(condition)").fetchOne(db) ?? 0
        return (try rows(condition, limit: size, offset: start, with: keys, in: db), total)
    }

    /// One after the other, in the order of the file, and never more than a few hundred at a time.
    public static func each(
        of roster: Roster, _ filter: WaitingFilter, atMost count: Int, with keys: KeyRing, in db: Database,
        _ take: (WaitingRow) throws -> Void
    ) throws {
        var (page, left) = (1, count)
        while left > 0 {
            let rows = try list(of: roster, filter, page: page, size: 500, with: keys, in: db).rows
            for row in rows.prefix(left) { try take(row) }
            if rows.count < 500 { return }
            (page, left) = (page + 1, left - rows.count)
        }
    }

    /// Whether it stands beside its rows why they wait; in rosters that were examined before this was noted it stands in
    /// the sealed rows only, and each has to be opened.
    private static func hasProblemsNoted(_ roster: Roster, in db: Database) throws -> Bool {
        try SQLRequest<Bool>("SELECT EXISTS (SELECT 1 FROM quarantineProblem WHERE rosterID = \(roster.id))")
            .fetchOne(db).unwrapped
    }

    public static func count(of roster: Roster, _ state: State, in db: Database) throws -> Int {
        let kind: SQL = state == .waiting ? "settled.kind IS NULL" : "settled.kind = \(state.rawValue)"
        return try SQLRequest<Int>(
            "SELECT count(*) FROM \(joined) WHERE quarantine.rosterID = \(roster.id) AND \(kind)"
        ).fetchOne(db) ?? 0
    }

    public static func find(
        _ number: Int, of roster: Roster, with keys: KeyRing, in db: Database
    ) throws -> WaitingRow {
        let condition: SQL = "quarantine.rosterID = \(roster.id) AND quarantine.rowNumber = \(number)"
        guard let row = try rows(condition, limit: 1, offset: 0, with: keys, in: db).first else {
            throw WaitingRefusal.absent
        }
        return row
    }

    /// The last to whom a row of `quarantine` was handed on.
    static let handedTo: SQL = """
        (SELECT step.ownerID FROM quarantineStep AS step
            WHERE step.rosterID = quarantine.rosterID AND step.rowNumber = quarantine.rowNumber
            AND step.kind = 'assigned' ORDER BY step.id DESC LIMIT 1)
        """

    static let joined: SQL = """
        quarantine LEFT JOIN settledRow AS settled
            ON settled.rosterID = quarantine.rosterID AND settled.rowNumber = quarantine.rowNumber
        """

    private static func rows(
        _ condition: SQL, limit: Int, offset: Int, with keys: KeyRing, in db: Database
    ) throws -> [WaitingRow] {
        let sealer = Sealer(keys: keys)
        let rows = try SQLRequest<Row>(
            """
            SELECT quarantine.*, settled.kind AS settledKind, settled.versionID, owner.id AS holderID,
                owner.name AS holderName
            FROM \(joined)
                LEFT JOIN user AS owner ON owner.id = coalesce(\(handedTo), quarantine.ownerID)
            WHERE \(condition) ORDER BY quarantine.rowNumber LIMIT \(limit) OFFSET \(offset)
            """
        ).fetchAll(db)
        return try rows.map { row in
            let content = try WaitingContent(sealer.open(row["sealed"], keyID: row["keyID"], in: db))
            return WaitingRow(
                rosterID: row["rosterID"], number: row["rowNumber"],
                verdict: row["verdict"] == "unusable" ? .unusable : .fix,
                state: (row["settledKind"] as String?).flatMap(State.init) ?? .waiting, ownerID: row["holderID"],
                ownerName: row["holderName"], place: content.place, faults: content.faults, cells: content.cells,
                unknown: content.unknown, original: content.fingerprint(with: keys), key: content.key,
                versionID: row["versionID"])
        }
    }
}
