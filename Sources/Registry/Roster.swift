import Foundation
import GRDB
import Vocabulary

/// One source's list on one day (名册), kept as it came: its file, its rows, when it was true and when known.
public struct Roster: Hashable, Sendable {
    public let id: ID<Roster>
    public let seriesID: ID<RosterSeries>
    /// The source's code, as in `sources/`.
    public let source: String
    public let ownerID: ID<Organization>
    public let coverageID: ID<Organization>
    public let coverageName: String
    /// The day for which the list speaks (数据截止日).
    public let asOf: Day
    public let supplier: String
    public let fileName: String
    public let fileDigest: Data
    public let byteCount: Int
    public let knownSeq: Int64
    public let uploadedAt: Moment
    public let uploadedBy: String
    public let progress: Progress

    public enum State: String, Labelled {
        case uploaded, mapped, checking, checked, importing, imported, undone, returned
        public var label: String {
            switch self {
            case .uploaded: say("待认列")
            case .mapped: say("待体检")
            case .checking: say("体检中")
            case .checked: say("待确认差异")
            case .importing: say("入库中")
            case .imported: say("已入库")
            case .undone: say("已撤销")
            case .returned: say("已退回")
            }
        }
    }

    /// How far it has come, and what was counted on the way.
    public struct Progress: Hashable, Sendable {
        public let state: State
        /// Which column means what, as JSON; nil until it was guessed.
        let mapping: String?
        let beganSeq: Int64?
        public let publishedSeq: Int64?
        let baseID: ID<Roster>?
        /// Which version of its series it became, counted from 1.
        public let version: Int?
        public let seen: Int
        public let usable: Int
        public let waiting: Int
        public let unusable: Int
        public let added: Int
        public let changed: Int
        public let removed: Int
        /// What still waits, put right or not at all usable.
        public var open: Int { waiting + unusable }
        /// Rows for which no child could be found or opened: without any number, in a list that opens no files.
        public let unplaced: Int
        let projectedTo: Int64
    }
}

// MARK: - Database

extension Roster: FetchableRecord {
    package static let selection: SQL = """
        SELECT roster.*, series.source, series.ownerID, series.coverageID, unit.name AS coverageName,
            journal.at AS uploadedAt, journal.userName AS uploadedBy, progress.state, progress.mapping,
            progress.beganSeq, progress.publishedSeq, progress.baseID, progress.version,
            progress.seen, progress.usable, progress.added, progress.changed,
            progress.waiting - (SELECT count(*) FROM settledRow
                WHERE settledRow.rosterID = roster.id AND verdict = 'fix') AS waiting,
            progress.unusable - (SELECT count(*) FROM settledRow
                WHERE settledRow.rosterID = roster.id AND verdict = 'unusable') AS unusable,
            progress.removed, progress.unplaced, progress.projectedTo
        FROM roster JOIN rosterSeries AS series ON series.id = roster.seriesID
            JOIN organizationEver AS unit ON unit.id = series.coverageID
            JOIN journal ON journal.seq = roster.knownSeq
            JOIN rosterProgress AS progress ON progress.rosterID = roster.id
        """

    public init(row: Row) throws {
        guard let state = State(rawValue: row["state"]) else { throw RosterRefusal.absent }
        self.init(
            id: row["id"], seriesID: row["seriesID"], source: row["source"], ownerID: row["ownerID"],
            coverageID: row["coverageID"], coverageName: row["coverageName"], asOf: row["asOf"],
            supplier: row["supplier"], fileName: row["fileName"], fileDigest: row["fileDigest"],
            byteCount: row["byteCount"], knownSeq: row["knownSeq"], uploadedAt: row["uploadedAt"],
            uploadedBy: row["uploadedBy"],
            progress: Progress(
                state: state, mapping: row["mapping"], beganSeq: row["beganSeq"],
                publishedSeq: row["publishedSeq"], baseID: row["baseID"], version: row["version"], seen: row["seen"],
                usable: row["usable"], waiting: row["waiting"], unusable: row["unusable"], added: row["added"],
                changed: row["changed"], removed: row["removed"], unplaced: row["unplaced"],
                projectedTo: row["projectedTo"]))
    }

    package static func find(_ id: ID<Roster>, in db: Database) throws -> Roster {
        guard let roster = try SQLRequest<Roster>("\(selection) WHERE roster.id = \(id)").fetchOne(db) else {
            throw RosterRefusal.absent
        }
        return roster
    }

    public static func find(
        _ id: ID<Roster>, seenBy viewer: Viewer, with right: Right = .seeRosters, in db: Database
    ) throws -> Roster {
        let roster = try find(id, in: db)
        guard try viewer.reaches(roster.coverageID, with: right, in: db) else { throw RosterRefusal.absent }
        return roster
    }

    /// The version that counts today of each list within the viewer's reach, the latest first.
    public static func latest(_ count: Int, seenBy viewer: Viewer, in db: Database) throws -> [Roster] {
        var series: Set<ID<RosterSeries>> = []
        return Array(
            try list(seenBy: viewer, states: [.imported], size: count * 10, in: db).rosters
                .filter { series.insert($0.seriesID).inserted }.prefix(count))
    }

    /// Newest first, within the viewer's reach.
    public static func list(
        seenBy viewer: Viewer, states: [State] = State.allCases, page: Int = 1, size: Int = 50, in db: Database
    ) throws -> (rosters: [Roster], total: Int) {
        let condition: SQL = """
            progress.state IN \(states.map(\.rawValue)) AND series.coverageID IN
                (SELECT descendantID FROM organizationClosure
                WHERE ancestorID IN \(viewer.organizations(with: .seeRosters).map(\.rawValue)))
            """
        let total =
            try SQLRequest<Int>(
                """
                SELECT count(*) FROM roster JOIN rosterSeries AS series ON series.id = roster.seriesID
                    JOIN rosterProgress AS progress ON progress.rosterID = roster.id WHERE \(condition)
                """
            ).fetchOne(db) ?? 0
        let rosters = try SQLRequest<Roster>(
            """
            \(selection) WHERE \(condition)
            ORDER BY roster.knownSeq DESC LIMIT \(size) OFFSET \((max(1, page) - 1) * size)
            """
        ).fetchAll(db)
        return (rosters, total)
    }

    /// The version that counts today.
    static func current(of series: ID<RosterSeries>, in db: Database) throws -> Roster? {
        try SQLRequest<Roster>(
            """
            \(selection) WHERE roster.seriesID = \(series) AND progress.state = 'imported'
            ORDER BY progress.version DESC LIMIT 1
            """
        ).fetchOne(db)
    }
}
