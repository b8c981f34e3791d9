/// One thing that somebody may do. Every address and every command names the one it needs.
public enum Right: String, Sendable, CaseIterable {
    case seeChildren, revealNumber
    case seeRosters, importRosters, exportLists, approveExports
    case seeJobs, seeSources, seeTeams
    case seeOverview, seeRuns, startRuns, publishRuns, reviewPairs
    case seeAssignments, dispatchAssignments, answerAssignments, acceptAnswers
    case seeCases, workCases, confirmReturns, issueNotices, closeCases
    case manageUsers, manageRights, manageOrganizations
    case seeAudit, verifyAudit, exportAudit
}
