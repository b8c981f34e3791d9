import Screening
import Vocabulary

/// Holds each judged row against the last version (比对上一版) and hands on, in batches, what has to be written.
struct RosterReader {
    struct Batch: Sendable {
        var rows: [ReadRow] = []
        /// How many rows have been read so far, those that say nothing new among them.
        var seen = 0
    }

    private let roster: Roster
    private let source: RosterSource
    private let index: BlindIndex
    private var known: RosterLines
    private var batch = Batch()

    init(roster: Roster, source: RosterSource, index: BlindIndex, known: RosterLines) {
        self.roster = roster
        self.source = source
        self.index = index
        self.known = known
    }

    /// A batch when one is full, or when it is time to say how far the work is.
    mutating func take(_ row: ScreenedRow) throws -> Batch? {
        batch.seen += 1
        let content = index.fingerprint(of: source.canonicalBytes(of: row))
        if let fate = fate(of: row, content) {
            let bytes =
                if case .waiting = fate { try Array(WaitingContent(row, of: source).bytes()) } else {
                    RowContent(row, of: source).bytes
                }
            batch.rows.append(ReadRow(fate: fate, number: row.number, content: content, bytes: bytes))
        }
        return batch.rows.count >= 1000 || batch.seen % 20_000 == 0 ? rest() : nil
    }

    /// What has gathered since the last batch.
    mutating func rest() -> Batch {
        defer { batch.rows = [] }
        return batch
    }

    /// Entries of the last version that no row of this one has spoken of.
    var entriesLeft: [Int64] { known.entriesLeft }

    /// nil for a row that says what the last version says.
    private mutating func fate(of row: ScreenedRow, _ content: Int64) -> ReadRow.Fate? {
        let mark = row.key.map { index.fingerprint(of: $0.canonicalBytes) }
        let before = mark.flatMap { known.take($0) }
        guard row.verdict == .usable, let mark else {
            let person = WaitingPerson(source.facts(from: row, asOf: roster.asOf))
            return .waiting(row.verdict, ordinal: row.ordinal, person, problems: Set(row.faults.map(\.check)))
        }
        guard let before else { return .new(mark: mark) }
        guard let entry = before.entry else { return .known(line: before.line, isChange: false) }
        return entry.content == content ? nil : .known(line: before.line, isChange: true)
    }
}
