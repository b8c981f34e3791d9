import Casework
import Registry
import Vocabulary

/// Long work: how far it is, how long it takes, and the way to stop it (任务).
enum Jobs {
    static func list(_ call: Call) async throws -> Answer {
        let viewer = call.reader
        let jobs = try await call.store.read { db in try Job.latest(50, seenBy: viewer, in: db) }
        return .page(
            JobsPage(jobs: jobs, viewer: viewer, address: { "/jobs/" + call.text(of: $0) }), section: .comparison)
    }

    static func file(_ call: Call) async throws -> ListFile {
        let viewer = call.reader
        let jobs = try await call.store.read { db in try Job.latest(50, seenBy: viewer, in: db) }
        return ListFile(
            "jobs", say("任务列表"), jobs, Job.columns(), total: jobs.count, definition: say("您工作范围内最近的 50 项任务，新的在前。"))
    }

    static func show(_ call: Call) async throws -> Answer {
        let (id, viewer) = (try call.id(as: Job.self), call.reader)
        let job = try await call.store.read { db in try Job.find(id, seenBy: viewer, in: db) }
        let roster = "/rosters/" + call.text(of: ID<Roster>(rawValue: job.objectID))
        let result =
            switch job.kind {
            case .check: roster + "/quality"
            case .import, .undo: roster
            case .compare: "/runs/" + call.text(of: ID<MatchRun>(rawValue: job.objectID))
            }
        return .page(
            JobPage(
                job: job, address: call.path, result: result,
                moment: call.moment, token: call.formToken,
                mayCancel: viewer.may(job.kind == .compare ? .startRuns : .importRosters)),
            section: .comparison)
    }

    static func cancel(_ call: Call) async throws -> Answer {
        let (id, viewer, signature) = (try call.id(as: Job.self), call.reader, call.signature)
        try await call.store.write { db in
            let job = try Job.find(id, seenBy: viewer, in: db)
            try Job.cancel(job.id, signed: signature, in: db)
        }
        return .moved(to: "/jobs/" + call.text(of: id), flash: .cancelled)
    }
}

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
                drawing: ["kind": { .link($0.kind.label, to: address($0.id)) }, "state": { .init($0.chip) }],
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
    var refreshesAfter: Int? { job.state.isOpen ? 2 : nil }

    var body: HTML {
        """
        \(Card {
            """
            <p>\(job.chip) \(job.state.isOpen ? job.stage : "")</p>\
            \(job.total > 0 ? "<p><progress max=\"\(job.total)\" value=\"\(job.done)\">\(job.done)/\(job.total)</progress></p>" as HTML : .nothing)\
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

extension Roster {
    var chip: Chip {
        switch progress.state {
        case .imported: Chip("✓", progress.state.label, .good)
        case .checking, .importing: Chip("●", progress.state.label, .moving)
        case .uploaded, .mapped, .checked: Chip("○", progress.state.label, .waiting)
        case .undone, .returned: Chip("‖", progress.state.label, .mute)
        }
    }
}

extension Job {
    var chip: Chip {
        switch state {
        case .waiting: Chip("○", state.label, .mute)
        case .running: Chip("●", state.label, .moving)
        case .done: Chip("✓", state.label, .good)
        case .refused: Chip("▲", state.label, .bad)
        case .cancelled: Chip("‖", state.label, .mute)
        }
    }
}
