import Casework
import Registry
import Screening
import Vocabulary

/// What a run came to, and letting it count (比对结果, 发布).
enum RunResults {
    static func show(_ call: Call) async throws -> Answer { try await show(call, faults: []) }

    /// A second person lets it count.
    static func publish(_ call: Call) async throws -> Answer {
        let (run, viewer, signature) = (try await find(call, with: .publishRuns), call.reader, call.signature)
        let reason = call.form.text("reason") ?? ""
        do {
            try await call.store.write { db in
                // Somebody else may have been quicker.
                try MatchRun.find(run.id, seenBy: viewer, with: .publishRuns, in: db).publish(
                    because: reason, signed: signature, by: viewer, in: db)
            }
        } catch let refusal as PublicationRefusal {
            guard case .swing = refusal else { throw refusal }
            return try await show(call, faults: [FieldFault("reason", refusal.message)])
        }
        return .moved(to: RunAddresses(run.id, call).run, flash: .runPublished)
    }

    /// Puts it aside.
    static func abandon(_ call: Call) async throws -> Answer {
        let (run, viewer, signature) = (try await find(call, with: .startRuns), call.reader, call.signature)
        let reason = call.form.text("why") ?? ""
        do {
            try await call.store.write { db in
                try MatchRun.find(run.id, seenBy: viewer, with: .startRuns, in: db)
                    .abandon(because: reason, signed: signature, in: db)
            }
        } catch PublicationRefusal.reason {
            return try await show(call, faults: [FieldFault("why", PublicationRefusal.reason.message)])
        }
        return .moved(to: RunAddresses(run.id, call).run, flash: .runAbandoned)
    }

    /// The figures for anybody to count again.
    static func proof(_ call: Call) async throws -> Answer {
        let (run, viewer, signature) = (try await find(call), call.reader, call.signature)
        guard let folder = call.store.folder else { throw MatchRunRefusal.absent }
        let text = try await call.store.write { db in
            try RunProof.given(of: run, to: viewer, signed: signature, in: db)
        }
        let made = try Evidence(folder, keys: call.store.keys).borrow { path in
            try text.write(toFile: path, atomically: false, encoding: .utf8)
        }
        return .file(
            Answer.File(
                name: "\(say("核对文件"))-\(run.term)-\(run.number).json", mediaType: "application/json", content: made))
    }

    static func find(_ call: Call, with right: Right = .seeRuns) async throws -> MatchRun {
        let (id, viewer) = (try call.id(as: MatchRun.self), call.reader)
        return try await call.store.read { db in try MatchRun.find(id, seenBy: viewer, with: right, in: db) }
    }

    private static func show(_ call: Call, faults: [FieldFault]) async throws -> Answer {
        let (run, viewer, sources) = (try await find(call), call.reader, call.site.sources)
        guard run.state.hasResult || run.readySeq != nil else { return try await underWay(run, call) }
        let (wanted, shelf) = (try division(call), call.site.figures)
        let page = try await call.store.read { db in
            let division = try wanted ?? run.division(in: db)
            let inputs = try RunInputs.of(run.id, from: sources, in: db)
            let within = try inputs.all.filter { try viewer.reaches($0.coverageID, with: .seeRosters, in: db) }
            let figures = try shelf.figures(of: run, by: division, seenBy: viewer, in: db)
            return RunPage(
                run: run, figures: figures, division: division, inputs: inputs,
                rosters: Dictionary(uniqueKeysWithValues: within.map { ($0.id, "/rosters/" + call.text(of: $0.id)) }),
                review: try ReviewQueue.progress(of: run, in: db),
                unlisted: try run.isWithin(viewer, in: db) ? UnlistedEstimate(of: run, in: db) : nil,
                losses: try PlaceLoss.count(of: run, seenBy: viewer, in: db),
                isBehind: try RunWatch.isBehind(on: run, in: db), closing: try run.closing(in: db),
                viewer: viewer,
                isWithin: try run.isWithin(viewer, in: db), sources: sources, addresses: RunAddresses(run.id, call),
                earlier: figures.before.map { RunAddresses($0.id, call) }, token: call.formToken,
                command: call.newCommand(), form: call.form, faults: faults)
        }
        return .page(page, section: .comparison, status: faults.isEmpty ? .ok : .unprocessableContent)
    }

    /// Still at work, or ended without a result.
    private static func underWay(_ run: MatchRun, _ call: Call) async throws -> Answer {
        let viewer = call.reader
        let (job, closing) = try await call.store.read { db in
            (try Job.latest(.compare, about: run.id.rawValue, in: db), try run.closing(in: db))
        }
        return .page(
            RunWaitingPage(
                run: run, job: job, address: viewer.may(.seeJobs) ? job.map { "/jobs/" + call.text(of: $0.id) } : nil,
                closing: closing),
            section: .comparison)
    }

    /// nil for the usual one.
    private static func division(_ call: Call) throws -> RunFigures.Division? {
        guard let text = call.query["by"], !text.isEmpty else { return nil }
        guard let division = RunFigures.Division(rawValue: text) else {
            throw UnknownFilter(name: "by", value: text, known: ["county", "township", "school"])
        }
        return division
    }
}
