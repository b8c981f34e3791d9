import Registry
import Screening
import Vocabulary

/// A roster arrives (导入名册): which list it is, for which area and day; the file is sealed on its way to disk.
enum Uploads {
    /// What was chosen before comes by the address, so that the next version of a list needs only its day and file.
    static func new(_ call: Call) async throws -> Answer {
        try await new(call, typed: Submission(call.query.pairs), faults: [])
    }

    /// Takes the file in; nothing else happens yet.
    static func upload(_ call: Call) async throws -> Answer {
        let received = try await call.received()
        let (fields, viewer) = (received.fields, call.reader)
        let source = fields.text("source").flatMap { call.site.sources[$0] }
        let coverage = fields.text("coverage").flatMap { call.store.publicID.id(of: $0, as: Organization.self) }
        let supplier = try await supplier(named: fields.text("supplier"), of: source, covering: coverage, call)
        guard let source, let coverage, let supplier, let asOf = fields.day("asOf"), asOf <= call.day,
            let file = received.file
        else {
            let faults = faults(in: received, source, coverage, supplier, on: call.day)
            return try await new(call, typed: fields, faults: faults)
        }
        let arrival = RosterUpload(
            source: source.code, coverageID: coverage, asOf: asOf,
            supplier: supplier, fileName: file.name, digest: file.digest, byteCount: file.byteCount)
        let signature = viewer.sign(at: call.moment)
        let (id, isNew) = try await call.store.write { db in
            try viewer.require(.importRosters, at: coverage, in: db)
            return try arrival.enter(signed: signature, in: db)
        }
        return .moved(
            to: Rosters.address(of: id, call) + (isNew ? "/mapping" : ""), flash: isNew ? nil : .nothingNew)
    }

    /// Left out, whoever sent this kind of list for this unit the last time.
    private static func supplier(
        named name: String?, of source: RosterSource?, covering coverage: ID<Organization>?, _ call: Call
    ) async throws -> String? {
        guard name == nil, let source, let coverage else { return name }
        return try await call.store.read { db in
            try RosterUpload.lastSupplier(of: source.code, covering: coverage, in: db)
        }
    }

    /// Where the next version of the same list is uploaded, or the same file as another kind of list.
    static func address(for roster: Roster, as source: String, _ call: Call) -> String {
        var query: Query = ["source": source, "coverage": call.text(of: roster.coverageID)]
        if source == roster.source { query = query.with("supplier", roster.supplier) }
        if roster.progress.state != .imported { query = query.with("asOf", "\(roster.asOf)") }
        return query.address(at: "/rosters/new")
    }

    /// All at once. A browser gives a file only once, so it has to be chosen again.
    private static func faults(
        in received: Upload.Received, _ source: RosterSource?, _ coverage: ID<Organization>?, _ supplier: String?,
        on today: Day
    ) -> [FieldFault] {
        var faults: [FieldFault] = []
        if source == nil { faults.append(FieldFault("source", say("请选择这是哪一种名册。"))) }
        if coverage == nil { faults.append(FieldFault("coverage", say("请选择名册覆盖的单位。"))) }
        if let asOf = received.fields.day("asOf") {
            if asOf > today { faults.append(FieldFault("asOf", RosterRefusal.future(asOf).message)) }
        } else {
            faults.append(FieldFault("asOf", say("请填写数据截止日，即来源单位导出数据的那一天。")))
        }
        if supplier == nil, source != nil, coverage != nil {
            faults.append(FieldFault("supplier", say("这种名册是第一次导入，请填写来源单位，例如：河湾县公安局。")))
        }
        let words = received.file == nil ? UploadRefusal.noFile.message : say("浏览器不保留选过的文件，请再选一次。")
        return faults + [FieldFault("file", words)]
    }

    private static func new(_ call: Call, typed: Submission, faults: [FieldFault]) async throws -> Answer {
        let viewer = call.reader
        let (units, latest) = try await call.store.read { db in
            (
                try viewer.organizations(with: .importRosters).flatMap { try Organization.under($0, in: db) }
                    .filter { $0.kind != .schoolClass && $0.kind != .village },
                try Roster.latest(12, seenBy: viewer.narrowed(to: .importRosters), in: db)
            )
        }
        return .page(
            UploadPage(
                sources: call.site.sources, units: units.map { Field.Choice($0.name, value: call.text(of: $0.id)) },
                latest: latest.map { ($0, address(for: $0, as: $0.source, call)) }, typed: typed,
                token: call.formToken, faults: faults),
            section: .comparison, status: faults.isEmpty ? .ok : .unprocessableContent)
    }
}
