import Casework
import Documents
import Registry
import Screening
import Vocabulary

/// Comparisons: the list, and how one is begun (比对).
enum Runs {
    static func list(_ call: Call) async throws -> Answer {
        let (viewer, page) = (call.reader, call.page)
        let (lines, total) = try await call.store.read { db in
            try RunLine.list(seenBy: viewer, page: page, in: db)
        }
        return .page(
            RunsPage(
                lines: lines, total: total, page: page, viewer: viewer, addresses: { RunAddresses($0, call) }),
            section: .comparison)
    }

    static func file(_ call: Call) async throws -> ListFile {
        let viewer = call.reader.narrowed(to: .exportLists)
        let (lines, total) = try await call.store.read { db in
            try RunLine.list(seenBy: viewer, size: ListFile.mostRows, in: db)
        }
        return ListFile(
            "runs", say("比对列表"), lines, RunLine.columns(), total: total,
            definition: say("您工作范围内的各次比对，新的在前；登记 = 已落实 + 未落实，只数您能看到的孩子。"))
    }

    static func new(_ call: Call) async throws -> Answer {
        let day = call.query["asOf"].flatMap { $0.isEmpty ? nil : $0 }
        guard let day else { return try await new(call, asOf: call.day, faults: []) }
        guard let asOf = Day(day) else {
            return try await new(call, asOf: call.day, faults: [FieldFault("asOf", missingDay)])
        }
        return try await new(call, asOf: asOf, faults: fault(of: asOf, call))
    }

    /// Freezes the rosters that count and starts the work.
    static func start(_ call: Call) async throws -> Answer {
        guard let asOf = call.form.day("asOf") else {
            return try await new(call, asOf: call.day, faults: [FieldFault("asOf", missingDay)])
        }
        let (sources, signature) = (call.site.sources, call.signature)
        let (model, isTrial) = (try MatchRun.model(among: call.site.models), call.form["trial"] == "yes")
        let unit = try unit(call)
        do {
            let started = try await call.store.write { db in
                try MatchRun.start(
                    at: unit, asOf: asOf, isTrial: isTrial, model: model, from: sources, signed: signature, in: db)
            }
            await call.site.startJob(started.job)
            return .moved(to: "/jobs/" + call.text(of: started.job))
        } catch MatchRunRefusal.future {
            return try await new(call, asOf: asOf, faults: fault(of: asOf, call))
        }
    }

    private static var missingDay: String { say("请填写比对到哪一天，例如今天。") }

    private static func fault(of asOf: Day, _ call: Call) -> [FieldFault] {
        asOf > call.day ? [FieldFault("asOf", MatchRunRefusal.future(asOf).message)] : []
    }

    private static func unit(_ call: Call) throws -> ID<Organization> {
        guard let unit = call.reader.organizations(with: .startRuns).first else {
            throw RightRefusal.lacking(.startRuns)
        }
        return unit
    }

    private static func new(_ call: Call, asOf: Day, faults: [FieldFault]) async throws -> Answer {
        let (viewer, sources, unit) = (call.reader, call.site.sources, try unit(call))
        let (name, inputs, within, unread) = try await call.store.read { db in
            let inputs = try RunInputs.today(for: unit, on: asOf, from: sources, in: db)
            let within = try (inputs.all + inputs.tooOld).filter {
                try viewer.reaches($0.coverageID, with: .seeRosters, in: db)
            }
            let unread = try Roster.list(seenBy: viewer, states: [.uploaded, .mapped, .checked], size: 1, in: db).total
            return (try Organization.find(unit, in: db).name, inputs, Set(within.map(\.id)), unread)
        }
        return .page(
            PrepareRunPage(
                unitName: name, asOf: asOf, inputs: inputs, unread: unread, sources: sources,
                address: { within.contains($0) ? "/rosters/" + call.text(of: $0) : nil }, token: call.formToken,
                command: call.newCommand(), faults: faults),
            section: .comparison, status: faults.isEmpty ? .ok : .unprocessableContent)
    }
}
