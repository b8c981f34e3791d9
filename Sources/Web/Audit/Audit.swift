import Registry
import Vocabulary

/// The journal in sentences, and whether it still is what was written (审计日志).
enum Audit {
    static func list(_ call: Call) async throws -> Answer {
        let filter = AuditFilter(
            verb: call.query["verb"].flatMap(Verb.init), userName: call.query["user"].flatMap { $0.isEmpty ? nil : $0 },
            from: call.query["from"].flatMap { Day($0) }, until: call.query["until"].flatMap { Day($0) })
        let (viewer, page) = (call.reader, call.page)
        let (lines, total) = try await call.store.read { db in
            try Journal.lines(filter, seenBy: viewer, page: page, in: db)
        }
        return .page(
            AuditPage(
                lines: lines, total: total, page: page, query: call.query.with("page", nil).with("done", nil),
                filter: filter,
                mayVerify: viewer.may(.verifyAudit)),
            section: .administration)
    }

    static func integrity(_ call: Call) async throws -> Answer {
        let (diagnosis, seal, fits) = try await call.store.read { db in
            let fits: Bool? =
                if let code = call.query["code"], !code.isEmpty, let seq = call.query["seq"].flatMap({ Int64($0) }) {
                    try Journal.fits(code.lowercased(), at: seq, in: db)
                } else { nil }
            return (try Journal.verify(in: db), try Journal.seal(in: db), fits)
        }
        return .page(
            IntegrityPage(diagnosis: diagnosis, seal: seal, fits: fits, query: call.query), section: .administration)
    }
}
