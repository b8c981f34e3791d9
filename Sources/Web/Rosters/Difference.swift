import Registry
import Screening
import Vocabulary

/// What the new version changes, before anything counts (差异确认).
enum Difference {
    static func show(_ call: Call) async throws -> Answer { try await show(call, faults: []) }

    /// A list that raised an alarm goes in only for a reason, which is kept.
    static func confirm(_ call: Call) async throws -> Answer {
        let ((roster, _), keys) = (try await Rosters.find(call, with: .importRosters), call.store.keys)
        let (reason, signature) = (call.form.text("reason"), call.signature)
        do {
            let job = try await call.store.write { db in
                try roster.askImport(because: reason, signed: signature, with: keys, in: db)
            }
            return await Rosters.follow(job, call)
        } catch RosterRefusal.alarmed {
            return try await show(call, faults: [FieldFault("reason", RosterRefusal.alarmed.message)])
        }
    }

    static func file(_ call: Call) async throws -> ListFile {
        let (roster, source) = try await Rosters.find(call, with: .exportLists)
        guard roster.progress.state == .checked, let source else { throw RosterRefusal.notNow(roster.progress.state) }
        let (viewer, sources, keys, most) = (call.reader, call.site.sources, call.store.keys, call.mostNames)
        let difference = try await call.store.read { db in
            try RosterDifference.of(
                roster, seenBy: viewer, from: sources, with: keys, atMost: most, in: db)
        }
        return ListFile(
            "difference", say("差异确认"), Array(difference.lines.prefix(most)), DifferenceLine.columns(),
            total: roster.progress.added + roster.progress.changed + roster.progress.removed,
            filter: say("\(source.name)，\(roster.fileName)，数据截至 \(roster.asOf)"),
            definition: say("与上一版按同一个孩子比较：不再列名、内容变化、新增；私密内容只说有变化。"), isAboutPeople: true)
    }

    private static func show(_ call: Call, faults: [FieldFault]) async throws -> Answer {
        let (roster, source) = try await Rosters.find(call, with: .importRosters)
        guard roster.progress.state == .checked, let source else { throw RosterRefusal.notNow(roster.progress.state) }
        let (viewer, sources, keys) = (call.reader, call.site.sources, call.store.keys)
        let (difference, overlaps, base) = try await call.store.read { db in
            (
                try RosterDifference.of(roster, seenBy: viewer, from: sources, with: keys, in: db),
                try RosterOverlap.all(of: roster, in: db), try Supplement.base(of: roster.id, in: db)
            )
        }
        return .page(
            DifferencePage(
                roster: roster, sourceName: source.name, difference: difference, overlaps: overlaps,
                isSupplement: base != roster.id,
                address: Rosters.address(of: roster.id, call), token: call.formToken,
                viewer: viewer,
                childAddress: { "/children/" + call.text(of: $0) }, reason: call.form["reason"] ?? "", faults: faults),
            section: .comparison, status: faults.isEmpty ? .ok : .unprocessableContent)
    }
}
