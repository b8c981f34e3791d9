import GRDB
import Registry
import Vocabulary

extension MatchRun {
    /// Children who were open in an earlier published run and settled in a later one: if they have no place again, they
    /// have been lost twice (劝返不稳定).
    func broughtBefore(in db: Database) throws -> Set<ID<Child>> {
        try SQLRequest<ID<Child>>(
            """
            SELECT DISTINCT was.childID FROM outcome AS was
                JOIN matchRun AS earlier ON earlier.id = was.runID
                JOIN matchRunProgress AS earlierProgress ON earlierProgress.runID = earlier.id
                JOIN outcome AS later ON later.childID = was.childID AND later.runID <> was.runID
                JOIN matchRun AS next ON next.id = later.runID
                JOIN matchRunProgress AS nextProgress ON nextProgress.runID = next.id
            WHERE earlier.organizationID = \(organizationID) AND next.organizationID = \(organizationID)
                AND earlierProgress.state = 'published' AND nextProgress.state = 'published'
                AND was.state = 'unverified' AND was.replacedSeq IS NULL
                AND later.state NOT IN ('unverified', 'inReview') AND later.replacedSeq IS NULL
                -- What somebody found out is no roster that had the child.
                AND later.layer <> 'verified'
                AND earlier.knownSeq < next.knownSeq AND next.knownSeq < \(knownSeq)
            """
        ).fetchSet(db)
    }
}
