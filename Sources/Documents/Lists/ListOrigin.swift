import Vocabulary

/// Where a list that leaves the house comes from (说明): what, who, when, by which filter, how many, by which definition.
public struct ListOrigin: Sendable {
    public let title: String
    public let takenBy: String
    public let takenAt: Moment
    /// Which view of the list it is.
    public let filter: String
    /// How many rows the view has, and how many of them stand in the file.
    public let total: Int
    public let given: Int
    public let definition: String

    public init(
        _ title: String, takenBy: String, at moment: Moment, filter: String, total: Int, given: Int, definition: String
    ) {
        self.title = title
        self.takenBy = takenBy
        takenAt = moment
        self.filter = filter
        self.total = total
        self.given = given
        self.definition = definition
    }

    var facts: [(term: String, words: String)] {
        [
            (say("名单"), title), (say("导出人"), takenBy), (say("导出时间"), takenAt.description),
            (say("筛选"), filter), (say("条数"), say("\(count: given) 条")), (say("口径"), definition),
            (say("没有列出的"), leftOut), (say("用途"), say("仅供工作使用，号码按页面同样遮盖；用后收回。")),
        ]
    }

    /// What the file does not hold, in clear words.
    private var leftOut: String {
        given < total
            ? say("共 \(count: total) 条，只列出前 \(count: given) 条，另有 \(count: total - given) 条没有列出。请缩小筛选范围分次导出。")
            : say("无，全部列出。")
    }
}
