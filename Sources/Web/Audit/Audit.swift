import Registry
import Vocabulary

/// The journal in sentences, and whether it still is what was written (审计日志).
enum Audit {
    /// The lines of the same filter; what is searched for stands in the file too.
    static func file(_ call: Call) async throws -> ListFile {
        let (viewer, filter) = (call.reader, filter(call))
        let (lines, total) = try await call.store.read { db in
            try Journal.lines(filter, seenBy: viewer, size: ListFile.mostRows, in: db)
        }
        let words = filter.words
        return ListFile(
            "journal", say("审计日志"), lines, AuditLine.columns(), total: total,
            filter: words.isEmpty ? say("没有筛选") : words.joined(separator: "；"),
            definition: say("您工作范围内的操作记录，新的在前；号码和孩子姓名不写进日志。"))
    }

    private static func filter(_ call: Call) -> AuditFilter {
        AuditFilter(
            verb: call.query["verb"].flatMap(Verb.init), userName: call.query["user"].flatMap { $0.isEmpty ? nil : $0 },
            from: call.query["from"].flatMap { Day($0) }, until: call.query["until"].flatMap { Day($0) })
    }

    static func list(_ call: Call) async throws -> Answer {
        let filter = filter(call)
        let (viewer, page) = (call.reader, call.page)
        let (lines, total) = try await call.store.read { db in
            try Journal.lines(filter, seenBy: viewer, page: page, in: db)
        }
        return .page(
            AuditPage(
                lines: lines, total: total, page: page, query: call.query.with("page", nil).with("done", nil),
                filter: filter,
                viewer: viewer),
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

extension AuditFilter {
    /// What is chosen, for paper and files.
    var words: [String] {
        [
            verb.map { say("操作：\($0.label)") }, userName.map { say("办理人：\($0)") },
            from.map { say("从 \($0)") }, until.map { say("到 \($0)") },
        ].compactMap(\.self)
    }
}
