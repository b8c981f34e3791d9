import GRDB
import Screening
import Vocabulary

/// The long work about rosters: examine, import, undo. Whatever ends it, nothing half-done is ever seen.
public enum RosterJob {
    /// Takes up a job and does it; a job that another process has is left alone.
    public static func run(
        _ id: ID<Job>, store: Store, sources: RosterSources, now: @escaping @Sendable () -> Moment
    ) throws {
        guard let job = try store.writeNow({ db in try Job.claim(id, at: now(), in: db) }) else { return }
        let report = JobReport(store: store, jobID: id, signature: job.signature(at: now()), now: now)
        do {
            let roster = try store.readNow { db in try Roster.find(ID(rawValue: job.objectID), in: db) }
            let source = try sources.source(roster.source)
            switch job.kind {
            case .check:
                try RosterExamination(store: store, roster: roster, source: source, report: report).run()
                try CorrectionsAgain(store: store, source: source, signature: report.signature).enter(in: roster.id)
            case .import:
                try RosterImport(store: store, roster: roster, source: source, sources: sources, report: report).run()
            case .undo:
                try RosterUndo(store: store, roster: roster, source: source, sources: sources, report: report).run()
            case .compare: preconditionFailure("a comparison is no work on a roster")
            }
            try store.writeNow { db in try Job.end(id, .done, at: now(), in: db) }
        } catch let refusal as any Refusal {
            try settle(job, refusal, report)
        }
    }

    /// A job that was stopped leaves its roster where it was before.
    private static func settle(_ job: Job, _ refusal: any Refusal, _ report: JobReport) throws {
        let (store, id) = (report.store, ID<Roster>(rawValue: job.objectID))
        if job.kind == .import { try RosterImport.breakOff(id, report) }
        let isCancelled = refusal as? JobRefusal == .cancelled
        try store.writeNow { db in
            if job.kind == .check {
                try db.execute(
                    sql: "UPDATE rosterProgress SET state = 'mapped' WHERE rosterID = ? AND state = 'checking'",
                    arguments: [id])
            }
            try Job.end(job.id, isCancelled ? .cancelled : .refused, refusal.message, at: report.now(), in: db)
        }
    }
}
