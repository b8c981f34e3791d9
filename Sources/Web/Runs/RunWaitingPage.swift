import Casework
import Registry
import Vocabulary

/// A run that has no result: it waits, is under way, or ended without one.
struct RunWaitingPage: Page {
    let run: MatchRun
    let job: Job?
    /// Of the job, for those who may see jobs.
    let address: String?
    let closing: (userName: String, at: Moment, reason: String)?

    var title: String { run.name }
    var trail: [Link] { [Link(say("比对"), to: "/runs")] }
    var remark: HTML { "\(run.chip) \(run.organizationName) · \(say("比对到 \(run.asOf)"))" }
    var refreshesAfter: Int? { isOpen ? 5 : nil }

    private var isOpen: Bool { run.state == .waiting || run.state == .comparing }

    var body: HTML {
        Card {
            EmptyState(
                because: isOpen ? say("还在比对") : say("这次比对没有结果"),
                next: job?.message
                    ?? (isOpen
                        ? say("\(run.startedBy) 开始于 \(run.startedAt)。可以离开这一页，做完会列在比对列表里。") : say("需要的话请重新开始一次。")),
                action: address.map { LinkButton(say("看进度"), to: $0, isOpen ? .main : .plain) }
            )
            .html
        }.html
    }
}
