import Documents
import Screening
import Vocabulary

extension RosterSource {
    /// The list of sources, on a page and in a file.
    public static func columns() -> [ListColumn<RosterSource>] {
        [
            ListColumn("name", say("名册"), width: 24, text: \.name),
            ListColumn("code", say("代码"), width: 20, text: \.code),
            ListColumn("supplier", say("来源单位"), text: \.supplier),
            ListColumn("register", say("登记到"), text: \.register.label),
            ListColumn("fields", say("字段"), count: \.fields.count),
            ListColumn("checks", say("体检规则"), count: \.checks.count),
            ListColumn("document", say("依据"), width: 60, text: { "\($0.document) \($0.documentDate)" }),
            ListColumn("layout", say("版式"), text: { $0.isLayoutConfirmed ? say("已核对") : say("未见原件") }),
        ]
    }
}
