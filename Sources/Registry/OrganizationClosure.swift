import GRDB
import Vocabulary

/// Who stands under whom, kept so that one join answers "is this within my reach?".
enum OrganizationClosure {
    static func add(_ id: ID<Organization>, under parent: ID<Organization>?, in db: Database) throws {
        try db.execute(
            sql: """
                INSERT INTO organizationClosure (ancestorID, descendantID, depth)
                SELECT ancestorID, ?, depth + 1 FROM organizationClosure WHERE descendantID = ?
                UNION ALL SELECT ?, ?, 0
                """, arguments: [id, parent, id, id])
    }

    static func rebuild(in db: Database) throws {
        try db.execute(
            sql: """
                DELETE FROM organizationClosure;
                WITH RECURSIVE up(descendantID, ancestorID, depth) AS (
                    SELECT id, id, 0 FROM organizationNow
                    UNION ALL
                    SELECT up.descendantID, now.parentID, up.depth + 1
                    FROM up JOIN organizationNow AS now ON now.id = up.ancestorID
                    WHERE now.parentID IS NOT NULL AND up.depth < 20
                )
                INSERT OR IGNORE INTO organizationClosure (ancestorID, descendantID, depth)
                SELECT ancestorID, descendantID, depth FROM up;
                """)
    }
}

public enum OrganizationRefusal: Refusal, Equatable {
    case absent
    case name(Int)
    case codeTaken(String)
    case tooEarly(Day)

    public var kind: RefusalKind {
        switch self {
        case .absent: .absent
        case .codeTaken: .conflict
        default: .unfit
        }
    }

    public var message: String {
        switch self {
        case .absent: say("没有找到这个单位，或它不在您的工作范围。请从单位列表里选择。")
        case .name(let count): say("单位名称有 \(count) 个字。请填写 1 到 100 个字的全称。")
        case .codeTaken(let code): say("代码 \(code) 已经有单位在用。请核对代码，或在原单位上登记变更。")
        case .tooEarly(let day): say("变更日期要晚于该单位上一次变更的 \(day)。请核对批文上的日期。")
        }
    }
}
