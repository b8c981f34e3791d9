import Documents
import Screening
import Vocabulary

extension Roster {
    /// The list of rosters, on a page and in a file. `name` gives a roster the number that addresses have.
    public static func columns(
        from sources: RosterSources, named name: @escaping @Sendable (ID<Roster>) -> String
    ) -> [ListColumn<Roster>] {
        [
            ListColumn("source", say("名册"), width: 24, text: { sources[$0.source]?.name ?? $0.source }),
            ListColumn("id", say("编号"), width: 18, text: { name($0.id) }),
            ListColumn("supplier", say("来源单位"), width: 20, text: \.supplier),
            ListColumn("file", say("文件"), width: 28, text: \.fileName),
            ListColumn("coverage", say("覆盖单位"), width: 20, text: \.coverageName),
            ListColumn("as_of", say("数据截止日"), text: \.asOf.description),
            ListColumn("state", say("状态"), text: \.progress.state.label),
            ListColumn("version", say("版本"), count: \.progress.version),
            ListColumn("usable", say("能入库"), count: \.progress.usable),
            ListColumn("waiting", say("待更正"), count: \.progress.waiting),
            ListColumn("uploaded", say("上传"), width: 26, text: { "\($0.uploadedBy) \($0.uploadedAt)" }),
        ]
    }
}
