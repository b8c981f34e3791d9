import GRDB
import Registry
import Screening
import Vocabulary

/// A child and who it may be, side by side as a reader sees them (逐项对照): equal digits of numbers stay hidden, only what
/// differs is shown.
public struct PairSheet: Sendable {
    public let pair: ReviewPair
    /// All pairs of the same child, the likeliest first.
    public let candidates: [ReviewPair]
    public let left: Side
    public let right: Side
    public let fields: [FieldRow]
    /// What was ruled of either before: in words, with the day.
    public let earlier: [Ruling]

    /// Where one side comes from.
    public struct Side: Sendable {
        public let identity: ChildIdentity
        /// The rosters and their days.
        public let origins: [(name: String, asOf: Day, row: Int)]
        /// Some list of pupils has the child.
        public let isAtSchool: Bool
    }

    public struct FieldRow: Sendable {
        public let title: String
        public let left: [Piece]
        public let right: [Piece]
        public let agreement: Agreement
        public let finding: String
    }

    /// A part of a value; marked where it differs from the other side.
    public struct Piece: Hashable, Sendable {
        public let text: String
        public let isMarked: Bool
    }

    public enum Agreement: Sendable { case same, near, different, missing }

    public static func open(
        _ id: ID<ReviewPair>, of run: MatchRun, from sources: RosterSources, with keys: KeyRing, in db: Database
    ) throws -> PairSheet {
        let pair = try ReviewPair.find(id, of: run, in: db)
        let candidates = try ReviewPair.all(where: "pair.runID = \(run.id) AND pair.childID = \(pair.childID)", in: db)
        let records = try ChildRecord.all(
            of: [pair.childID, pair.otherID], knownAt: run.knownSeq, from: sources, with: keys, in: db)
        let (left, right) = (Side(records[pair.childID] ?? []), Side(records[pair.otherID] ?? []))
        return PairSheet(
            pair: pair, candidates: candidates, left: left, right: right,
            fields: PairSheet.fields(
                records[pair.childID] ?? [], left.identity, records[pair.otherID] ?? [], right.identity, pair.evidence),
            earlier: try Ruling.about([pair.childID, pair.otherID], in: db))
    }

    /// Under which names the children of a queue stand.
    public static func names(
        of pairs: [ReviewPair], from sources: RosterSources, with keys: KeyRing, in db: Database
    ) throws -> [ID<Child>: String] {
        guard let run = try pairs.first.map({ try MatchRun.find($0.runID, in: db) }) else { return [:] }
        return try ChildRecord.all(
            of: pairs.map(\.childID), knownAt: run.knownSeq, from: sources, with: keys, in: db
        ).mapValues { ChildIdentity($0).shownName }
    }

    private static func fields(
        _ leftRows: [ChildRecord], _ left: ChildIdentity, _ rightRows: [ChildRecord], _ right: ChildIdentity,
        _ evidence: [PairEvidence]
    ) -> [FieldRow] {
        let found = Dictionary(evidence.map { ($0.comparison, $0) }) { first, _ in first }
        func row(_ title: String, _ comparison: String?, _ one: String?, _ other: String?) -> FieldRow {
            let (one, other) = (one ?? "", other ?? "")
            let pieces = CharacterMarks.pieces(of: one, other)
            return FieldRow(
                title: title, left: pieces.left, right: pieces.right,
                agreement: agreement(one, other, comparison.flatMap { found[$0] }),
                finding: comparison.flatMap { found[$0] }.map { say(Phrase(stringLiteral: $0.finding)) } ?? "")
        }
        func places(_ rows: [ChildRecord]) -> String {
            rows.compactMap { record in
                record.facts.enrolment.map { [$0.schoolName, $0.className ?? $0.grade ?? ""].joined(separator: " ") }
            }.joined(separator: "；")
        }
        var rows = [row(say("姓名"), "name", left.name.spelled, right.name.spelled)]
        let digits = CharacterMarks.digits(of: left.idNumber?.digits ?? "", other: right.idNumber?.digits ?? "")
        rows.append(
            FieldRow(
                title: say("身份证号"), left: digits.left, right: digits.right,
                agreement: agreement(left.idNumber?.digits ?? "", right.idNumber?.digits ?? "", found["number"]),
                finding: found["number"].map { say(Phrase(stringLiteral: $0.finding)) } ?? ""))
        rows += [
            row(say("出生日期"), "birth", left.birth?.description, right.birth?.description),
            row(say("性别"), "sex", left.sex?.label, right.sex?.label),
            row(say("民族"), "group", left.ethnicGroup?.label, right.ethnicGroup?.label),
            row(
                say("监护人"), "guardian", left.guardians.map(\.name.spelled).joined(separator: "、"),
                right.guardians.map(\.name.spelled).joined(separator: "、")),
            row(
                say("电话"), "phone", left.guardians.lazy.compactMap(\.maskedPhone).first,
                right.guardians.lazy.compactMap(\.maskedPhone).first),
            row(say("户籍地或住址"), "place", left.hukou, right.hukou),
            row(say("就读"), nil, places(leftRows), places(rightRows)),
        ]
        return rows.filter { !$0.left.isEmpty || !$0.right.isEmpty }
    }

    private static func agreement(_ one: String, _ other: String, _ evidence: PairEvidence?) -> Agreement {
        if one.isEmpty || other.isEmpty { return .missing }
        if one == other { return .same }
        guard let evidence, !evidence.isMissing else { return .different }
        return evidence.hundredths >= 0 ? .near : .different
    }
}

extension PairSheet.Side {
    init(_ records: [ChildRecord]) {
        identity = ChildIdentity(records)
        origins = records.map { ($0.sourceName, $0.asOf, $0.rowNumber) }
        isAtSchool = records.contains { $0.facts.enrolment != nil }
    }
}
