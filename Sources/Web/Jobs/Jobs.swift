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
