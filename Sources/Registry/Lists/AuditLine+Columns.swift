import Documents
import Vocabulary

extension AuditLine {
    public static func columns() -> [ListColumn<AuditLine>] {
        [
            ListColumn("seq", say("序号"), count: { Int($0.seq) }),
            ListColumn("at", say("时间"), width: 20, text: \.at.description),
            ListColumn("who", say("办理人"), text: \.userName),
            ListColumn("what", say("操作"), width: 20, text: { $0.verb?.label ?? say("做了一项操作") }),
            ListColumn("about", say("对象"), width: 28, text: \.objectName),
            ListColumn(
                "detail", say("说明"), width: 40,
                text: { $0.detail.map { "\($0.0)=\($0.1)" }.joined(separator: " ") }),
        ]
    }
}
