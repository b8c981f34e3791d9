import Documents
import Registry
import Vocabulary

struct JobsPage: Page {
    let jobs: [Job]
    let viewer: Viewer
    let address: @Sendable (ID<Job>) -> String

    var title: String { say("任务") }
    var body: HTML {
        """
        \(ComparisonTabs(.jobs, for: viewer))
        \(Card {
            DataTable(
                say("任务列表"), Job.columns(), of: jobs,
                drawing: ["kind": { .link($0.kind.label, to: address($0.id)) }, "state": { .init($0.chip) }], minor: ["ended"],
                empty: EmptyState(because: say("还没有任务"), next: say("上传名册后，体检和入库会在这里显示进度。"))
            ).html
        })
        \(ListFileLinks("/jobs", for: viewer, with: .seeJobs))
        """
    }
}

struct JobPage: Page {
    let job: Job
    let address: String
    let result: String
    let moment: Moment
    let token: FormToken
    let mayCancel: Bool

    var title: String { job.kind.label }
    var trail: [Link] { [Link(say("任务"), to: "/jobs")] }
    var remark: HTML { "\(job.about ?? "")" }
    var refreshesAfter: Int? { job.state.isOpen ? 2 : nil }

    var body: HTML {
        """
        \(Card {
            """
            <p>\(job.chip) \(job.state.isOpen ? job.stage : "")</p>\
            \(job.state.isOpen && job.total > 0 ? "<p><progress max=\"\(job.total)\" value=\"\(job.done)\">\(job.done)/\(job.total)</progress></p>" as HTML : .nothing)\
            <p class="sub">\(progress)</p>\
            \(job.message.map { "<p>\($0)</p>" as HTML })\
            <div class="buttons">\(buttons)</div>
            """
        })
        \("<p class=\"sub\">\(say("可以离开这一页，任务照常进行；回来时从“任务”进入。"))</p>", when: job.state.isOpen)
        """
    }

    private var progress: String {
        var words = job.state.isOpen && job.total > 0 ? [say("\(count: job.done) / \(count: job.total)")] : []
        if let left = job.secondsLeft(at: moment) { words.append(say("大约还要 \(left / 60) 分 \(left % 60) 秒")) }
        words.append(say("\(job.userName) 发起于 \(job.askedAt)"))
        if let ended = job.endedAt { words.append(say("\(ended) 结束")) }
        return words.joined(separator: " · ")
    }

    private var buttons: HTML {
        switch job.state {
        case .waiting, .running:
            mayCancel && !job.cancelAsked
                ? PostButton(say("取消任务"), to: address + "/cancellation", token: token).html
                : job.cancelAsked ? "\(say("正在停下来，已写的内容会收回。"))" : .nothing
        case .done: LinkButton(say("看结果"), to: result, .main).html
        case .refused, .cancelled:
            LinkButton(job.kind == .compare ? say("回到这次比对") : say("回到这份名册"), to: result, .main).html
        }
    }
}
