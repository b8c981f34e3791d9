import GRDB
import Vocabulary

/// How a job tells where it is, and learns that it should stop.
package struct JobReport: Sendable {
    let store: Store
    let jobID: ID<Job>
    package let signature: Signature
    let now: @Sendable () -> Moment

    package init(store: Store, jobID: ID<Job>, signature: Signature, now: @escaping @Sendable () -> Moment) {
        self.store = store
        self.jobID = jobID
        self.signature = signature
        self.now = now
    }

    /// Repeats a step, each in a transaction of its own, until it says that nothing was left to do.
    package func inSteps(_ stage: String, total: Int, _ step: (Database, Int) throws -> Int) throws {
        var done = 0
        while true {
            let count = try store.writeNow { db in
                let count = try step(db, done)
                try advance(stage, done + count, of: max(total, done + count), in: db)
                return count
            }
            if count == 0 { return }
            done += count
        }
    }

    /// Says only that somebody is still at it, also after the work was cancelled.
    package func renew(in db: Database) throws { try Job.renew(jobID, at: now(), in: db) }

    package func advance(_ stage: String, _ done: Int, of total: Int, in db: Database) throws {
        try Job.advance(jobID, stage, done, of: total, at: now(), in: db)
    }
}
