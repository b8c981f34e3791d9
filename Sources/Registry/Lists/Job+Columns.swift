import Documents
import Vocabulary

extension Job {
    public static func columns() -> [ListColumn<Job>] {
        [
            ListColumn("kind", say("任务"), text: \.kind.label),
            ListColumn("about", say("名册"), width: 32, text: \.about),
            ListColumn("state", say("状态"), text: \.state.label),
            ListColumn("who", say("发起人"), text: \.userName),
            ListColumn("asked", say("发起时间"), width: 20, text: \.askedAt.description),
            ListColumn("ended", say("结束时间"), width: 20, text: \.endedAt?.description),
        ]
    }
}
