import Documents
import GRDB
import Registry
import Screening
import Vocabulary

/// A pair as it stands in a table that is filled in away from the screen (离线复核).
public struct ReviewLine: Sendable {
    public let pair: ReviewPair
    public let left: ChildIdentity
    public let right: ChildIdentity

    /// Those that wait for a reader.
    public static func all(
        of run: MatchRun, for user: ID<User>, from sources: RosterSources, with keys: KeyRing, in db: Database
    ) throws -> [ReviewLine] {
        let pairs = try ReviewQueue(of: run, .mine, for: user, in: db).pairs
        let records = try ChildRecord.all(
            of: pairs.flatMap { [$0.childID, $0.otherID] }, knownAt: run.knownSeq, from: sources, with: keys, in: db)
        return pairs.map { pair in
            ReviewLine(
                pair: pair, left: ChildIdentity(records[pair.childID] ?? []),
                right: ChildIdentity(records[pair.otherID] ?? []))
        }
    }

    public static func columns(named key: @escaping @Sendable (ID<ReviewPair>) -> String) -> [ListColumn<ReviewLine>] {
        [
            ListColumn("key", say("编号"), width: 16, text: { key($0.pair.id) }),
            ListColumn("likeness", say("像不像"), width: 8, text: \.pair.likeness),
            ListColumn("name", say("登记姓名"), text: \.left.shownName),
            ListColumn("otherName", say("就读姓名"), text: \.right.shownName),
            ListColumn("birth", say("登记出生日期"), text: \.left.birth?.description),
            ListColumn("otherBirth", say("就读出生日期"), text: \.right.birth?.description),
            ListColumn("number", say("登记号码"), width: 20, text: \.left.idNumber?.masked),
            ListColumn("otherNumber", say("就读号码"), width: 20, text: \.right.idNumber?.masked),
            ListColumn(
                "guardian", say("登记监护人"), text: { $0.left.guardians.map(\.name.spelled).joined(separator: "、") }),
            ListColumn(
                "otherGuardian", say("就读监护人"), text: { $0.right.guardians.map(\.name.spelled).joined(separator: "、") }),
            ListColumn("evidence", say("对照结果"), width: 50, text: \.pair.pattern),
            ListColumn("verdict", say("结论"), text: { _ in "" }),
            ListColumn("note", say("备注"), width: 24, text: { _ in "" }),
        ]
    }
}
