import GRDB
import Registry
import Vocabulary

/// A child about whom a case may be opened (立案前), and what speaks for it.
public struct CaseProspect: Sendable {
    public let child: ID<Child>
    public let identity: ChildIdentity
    /// The comparison that found the child nowhere.
    public let run: ID<MatchRun>?
    public let reason: String?
    public let open: CaseFile?

    public static func find(
        _ child: ID<Child>, seenBy viewer: Viewer, by basis: CaseBasis, in db: Database
    ) throws -> CaseProspect {
        let isVisible = try SQLRequest<Bool>(
            "SELECT EXISTS (SELECT 1 FROM child WHERE id = \(child) AND \(visible: "child.id", to: viewer, with: .workCases))"
        ).fetchOne(db)
        guard isVisible == true else { throw ChildRefusal.absent }
        let records = try ChildRecord.all(of: [child], from: basis.sources, with: basis.keys, in: db)
        let found = try SQLRequest<Row>(
            """
            SELECT outcome.* FROM outcome JOIN matchRunProgress AS progress ON progress.runID = outcome.runID
            WHERE outcome.childID = \(child) AND \(current: "outcome") AND progress.state IN ('ready', 'published')
            ORDER BY outcome.runID DESC LIMIT 1
            """
        ).fetchOne(db)
        let outcome = found.map { Outcome($0) }
        let isOpen = outcome.map { Outcome.State.open.contains($0.state) } ?? false
        return CaseProspect(
            child: child, identity: ChildIdentity(records[child] ?? []), run: isOpen ? found?["runID"] : nil,
            reason: isOpen ? outcome?.reason?.label ?? outcome?.state.label : nil,
            open: try CaseFile.findOpen(of: child, in: db))
    }
}
