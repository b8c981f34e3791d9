import Documents
import Registry
import Screening
import Vocabulary

/// Rosters: what came in, from whom, for which day, and what became of it (名册).
enum Rosters {
    static func list(_ call: Call) async throws -> Answer {
        let (viewer, page) = (call.reader, call.page)
        let (rosters, total) = try await call.store.read { db in try Roster.list(seenBy: viewer, page: page, in: db) }
        return .page(
            RostersPage(
                rosters: rosters, columns: columns(call), total: total, page: page, viewer: viewer,
                address: { address(of: $0, call) }),
            section: .comparison)
    }

    static func file(_ call: Call) async throws -> ListFile {
        let viewer = call.reader.narrowed(to: .exportLists)
        let (rosters, total) = try await call.store.read { db in
            try Roster.list(seenBy: viewer, size: ListFile.mostRows, in: db)
        }
        return ListFile(
            "rosters", say("名册列表"), rosters, columns(call), total: total,
            definition: say("您工作范围内上传过的每一份名册，新的在前；能入库和待更正的行数以最近一次体检为准。"))
    }

    private static func columns(_ call: Call) -> [ListColumn<Roster>] {
        Roster.columns(from: call.site.sources, named: { call.text(of: $0) })
    }

    static func show(_ call: Call) async throws -> Answer {
        let (roster, source) = try await find(call)
        let (base, overlaps) = try await call.store.read { db in
            (try Supplement.base(of: roster.id, in: db), try RosterOverlap.all(of: roster, in: db))
        }
        return .page(
            RosterPage(
                roster: roster, sourceName: source?.name ?? roster.source, address: address(of: roster.id, call),
                again: Uploads.address(for: roster, as: roster.source, call), token: call.formToken,
                mayImport: call.reader.may(.importRosters), base: base == roster.id ? nil : address(of: base, call),
                overlaps: overlaps),
            section: .comparison)
    }

    /// Sends it back to where it came from; the reason is the report.
    static func giveBack(_ call: Call) async throws -> Answer {
        let ((roster, _), signature) = (try await find(call, with: .importRosters), call.signature)
        try await call.store.write { db in try roster.giveBack(signed: signature, in: db) }
        if let again = call.form.text("again") {
            return .moved(to: Uploads.address(for: roster, as: again, call), flash: .returned)
        }
        return .moved(to: address(of: roster.id, call), flash: .returned)
    }

    static func undo(_ call: Call) async throws -> Answer { try await start(.undo, call) }

    /// Starts long work about the roster and goes to see it.
    static func start(_ kind: Job.Kind, _ call: Call) async throws -> Answer {
        let ((roster, _), signature) = (try await find(call, with: .importRosters), call.signature)
        let job = try await call.store.write { db in
            try Job.ask(kind, about: roster.id.rawValue, signed: signature, in: db)
        }
        return await follow(job, call)
    }

    static func follow(_ job: ID<Job>, _ call: Call) async -> Answer {
        await call.site.startJob(job)
        return .moved(to: "/jobs/" + call.text(of: job))
    }

    static func find(_ call: Call, with right: Right = .seeRosters) async throws -> (Roster, RosterSource?) {
        let (id, viewer) = (try call.id(as: Roster.self), call.reader)
        let roster = try await call.store.read { db in try Roster.find(id, seenBy: viewer, with: right, in: db) }
        return (roster, call.site.sources[roster.source])
    }

    static func address(of id: ID<Roster>, _ call: Call) -> String { "/rosters/" + call.text(of: id) }
}
