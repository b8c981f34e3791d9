import Registry
import Screening
import Vocabulary

/// The rows of a roster that wait for a correction (待更正的行).
enum Quarantine {
    static func list(_ call: Call) async throws -> Answer {
        let (roster, source) = try await Rosters.find(call)
        let (filter, page, keys) = (filter(call), call.page, call.store.keys)
        let (found, counts, report, supplement) = try await call.store.read { db in
            (
                try WaitingRow.list(of: roster, filter, page: page, with: keys, in: db),
                try WaitingRow.State.allCases.map { try WaitingRow.count(of: roster, $0, in: db) },
                try roster.report(with: keys, in: db), try Supplement.waiting(for: roster, in: db)
            )
        }
        return .page(
            QuarantinePage(
                roster: roster, sourceName: source?.name ?? roster.source, rows: found.rows, total: found.total,
                page: page, filter: filter, counts: counts,
                problems: report?.checks.filter { $0.severity > .notice } ?? [],
                address: Rosters.address(of: roster.id, call),
                supplement: supplement.map { ($0.progress.usable, Rosters.address(of: $0.id, call)) },
                query: call.query.with("page", nil).with("done", nil), viewer: call.reader),
            section: .comparison)
    }

    static func file(_ call: Call) async throws -> ListFile {
        let (roster, source) = try await Rosters.find(call, with: .exportLists)
        let (filter, keys, most) = (filter(call), call.store.keys, call.mostNames)
        let (total, label) = try await call.store.read { db in
            (
                try WaitingRow.list(of: roster, filter, size: 1, with: keys, in: db).total,
                try roster.report(with: keys, in: db)?.checks.first { $0.check == filter.problem }?.label
            )
        }
        let words = [
            filter.state?.label, filter.verdict?.label, label.map { say("问题：\($0)") },
            filter.handedTo.map { _ in say("转交给我的") },
            say("\(source?.name ?? roster.source)，\(roster.fileName)，数据截至 \(roster.asOf)"),
        ]
        return ListFile(
            "quarantine", say("待更正的行"), WaitingRow.columns(), total: total,
            filter: words.compactMap(\.self).joined(separator: "；"),
            definition: say("体检后不能直接入库的行，按在文件里的次序；姓名遮盖，号码不列。"), isAboutPeople: true
        ) { db, take in
            try WaitingRow.each(of: roster, filter, atMost: most, with: keys, in: db, take)
        }
    }

    /// Without a word about the state, those that still wait.
    private static func filter(_ call: Call) -> WaitingFilter {
        let state = call.query["state"] ?? ""
        return WaitingFilter(
            verdict: call.query["verdict"].flatMap(Verdict.init),
            state: state == "all" ? nil : WaitingRow.State(rawValue: state) ?? .waiting,
            problem: call.query["problem"].flatMap { $0.isEmpty ? nil : $0 },
            handedTo: call.query["owner"] == "me" ? call.reader.user.id : nil)
    }
}
