import Casework
import Linkage
import Registry
import Vocabulary

/// Comparisons: what was compared, what came of it, and whether it counts (比对).
enum Runs {
    static func list(_ call: Call) async throws -> Answer {
        let (viewer, page) = (call.reader, call.page)
        let (runs, total) = try await call.store.read { db in try MatchRun.list(seenBy: viewer, page: page, in: db) }
        return .page(
            RunsPage(runs: runs, address: { address(of: $0, call) }, total: total, page: page, viewer: viewer),
            section: .comparison)
    }

    static func file(_ call: Call) async throws -> ListFile {
        let viewer = call.reader.narrowed(to: .exportLists)
        let (runs, total) = try await call.store.read { db in
            try MatchRun.list(seenBy: viewer, size: ListFile.mostRows, in: db)
        }
        return ListFile(
            "runs", say("比对列表"), runs, MatchRun.columns(), total: total, definition: say("您工作范围内的每一次比对，新的在前。"))
    }

    // MARK: - Starting

    static func new(_ call: Call) async throws -> Answer { try await new(call, faults: []) }

    private static func new(_ call: Call, faults: [FieldFault]) async throws -> Answer {
        let (viewer, sources) = (call.reader, call.site.sources)
        let day = call.form.day("asOf") ?? call.day
        let home = try home(viewer)
        let inputs = try await call.store.read { db in try RunInputs.today(for: home, on: day, from: sources, in: db) }
        return .page(
            NewRunPage(
                inputs: inputs, sources: sources, day: day, today: call.day,
                address: { "/rosters/" + call.text(of: $0) }, token: call.formToken, command: call.newCommand(),
                faults: faults), section: .comparison, status: faults.isEmpty ? .ok : .unprocessableContent)
    }

    static func start(_ call: Call) async throws -> Answer {
        guard let asOf = call.form.day("asOf") else {
            return try await new(call, faults: [FieldFault("asOf", say("请填写比对到哪一天，例如 2026-03-18。"))])
        }
        let (viewer, sources, signature) = (call.reader, call.site.sources, call.signature)
        let (isTrial, home) = (call.form["kind"] == "trial", try home(viewer))
        guard let model = call.site.models.first(where: { $0.code == "chinese-pupils" }) else { throw AddressRefusal() }
        do {
            let started = try await call.store.write { db in
                try MatchRun.start(
                    at: home, asOf: asOf, isTrial: isTrial, model: model, from: sources, signed: signature, in: db)
            }
            await call.site.startJob(started.job)
            return .moved(to: "/jobs/" + call.text(of: started.job))
        } catch MatchRunRefusal.future(let day) {
            return try await new(call, faults: [FieldFault("asOf", MatchRunRefusal.future(day).message)])
        }
    }

    private static func home(_ viewer: Viewer) throws -> ID<Organization> {
        guard let home = viewer.organizations(with: .startRuns).first else { throw RightRefusal.lacking(.startRuns) }
        return home
    }

    // MARK: - One run

    static func show(_ call: Call) async throws -> Answer { try await show(call, faults: [], typed: nil) }

    private static func show(_ call: Call, faults: [FieldFault], typed: String?) async throws -> Answer {
        let (run, viewer, sources) = (try await find(call), call.reader, call.site.sources)
        let (figures, byTownship, bySchool, inputs, waiting, closing, isWhole) = try await call.store.read { db in
            (
                try RunFigures(of: run, seenBy: viewer, in: db),
                try RunFigures(of: run, by: .township, seenBy: viewer, in: db).places,
                try RunFigures(of: run, by: .school, seenBy: viewer, in: db).places,
                try RunInputs.frozen(of: run, from: sources, in: db), try ReviewQueue.progress(of: run, in: db),
                try run.closing(in: db), try run.isWithin(viewer, in: db)
            )
        }
        return .page(
            RunPage(
                run: run, address: address(of: run.id, call), figures: figures, townships: byTownship,
                schools: bySchool, school: { call.text(of: $0) }, inputs: inputs, sources: sources,
                progress: waiting, closing: closing, isWhole: isWhole, viewer: viewer,
                isOwn: run.isStarted(by: viewer.user.id), token: call.formToken, command: call.newCommand(),
                typed: typed ?? "", faults: faults),
            section: .comparison, status: faults.isEmpty ? .ok : .unprocessableContent)
    }

    static func publish(_ call: Call) async throws -> Answer {
        let (run, viewer, signature) = (try await find(call, with: .publishRuns), call.reader, call.signature)
        let reason = call.form["reason"] ?? ""
        do {
            try await call.store.write { db in
                try run.publish(because: reason, signed: signature, by: viewer, in: db)
            }
        } catch let refusal as PublicationRefusal where refusal.kind == .unfit {
            return try await show(call, faults: [FieldFault("reason", refusal.message)], typed: reason)
        }
        return .moved(to: address(of: run.id, call), flash: .runPublished)
    }

    static func abandon(_ call: Call) async throws -> Answer {
        let (run, signature) = (try await find(call, with: .publishRuns), call.signature)
        let reason = call.form["why"] ?? ""
        do {
            try await call.store.write { db in try run.abandon(because: reason, signed: signature, in: db) }
        } catch PublicationRefusal.reason {
            return try await show(call, faults: [FieldFault("why", PublicationRefusal.reason.message)], typed: reason)
        }
        return .moved(to: address(of: run.id, call), flash: .runAbandoned)
    }

    static func find(_ call: Call, with right: Right = .seeRuns) async throws -> MatchRun {
        let (id, viewer) = (try call.id(as: MatchRun.self), call.reader)
        return try await call.store.read { db in try MatchRun.find(id, seenBy: viewer, with: right, in: db) }
    }

    static func address(of run: ID<MatchRun>, _ call: Call) -> String { "/runs/" + call.text(of: run) }
}
