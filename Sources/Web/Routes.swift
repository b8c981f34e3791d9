import Registry

/// Every address of the product, and the right that each needs.
enum Routes {
    static let table: [Route] = {
        var site = RouteTable()

        site.get("health", forAll: Health.show)
        site.get("session", forAll: Sessions.show)
        site.post("session", forAll: Sessions.begin)
        site.get("session/code", forAll: Sessions.askCode)
        site.post("session/code", forAll: Sessions.proveCode)
        site.post("session/closure", forMembers: Sessions.end)
        site.post("preferences", forAll: Sessions.setPreferences)

        site.get("", forMembers: Desk.home)
        site.get("desk", forMembers: Desk.show)
        site.get("help", forMembers: Desk.help)
        site.get("account", forMembers: Account.show)
        site.post("account/password", forMembers: Account.setPassword)
        site.post("account/second-factor", forMembers: Account.setSecondFactor)
        site.post("account/tokens", forMembers: Tokens.make)
        site.post("account/tokens/:id/revocation", forMembers: Tokens.revoke)

        site.list(
            "rosters", needs: .seeRosters, takenOutWith: .exportLists, use: Rosters.list, files: Rosters.file)
        site.get("rosters/new", needs: .importRosters, use: Uploads.new)
        site.post("rosters", needs: .importRosters, takesFile: true, use: Uploads.upload)
        site.get("rosters/:id", needs: .seeRosters, use: Rosters.show)
        site.get("rosters/:id/mapping", needs: .importRosters, use: Mapping.show)
        site.post("rosters/:id/mapping", needs: .importRosters, use: Mapping.confirm)
        site.list(
            "rosters/:id/quality", needs: .seeRosters, takenOutWith: .exportLists, use: Quality.show,
            files: Quality.file)
        site.get("rosters/:id/errors", needs: .importRosters, use: Quality.workbook)
        site.list(
            "rosters/:id/quarantine", needs: .seeRosters, takenOutWith: .exportLists, use: Quarantine.list,
            files: Quarantine.file)
        site.get("rosters/:id/quarantine/:row", needs: .importRosters, use: WaitingRows.show)
        site.post("rosters/:id/quarantine/:row/corrections", needs: .importRosters, use: WaitingRows.correct)
        site.post("rosters/:id/quarantine/:row/assignments", needs: .importRosters, use: WaitingRows.assign)
        site.post("rosters/:id/quarantine/:row/returns", needs: .importRosters, use: WaitingRows.giveUp)
        site.post("rosters/:id/quarantine/:row/reveals", needs: .revealNumber, use: WaitingRows.reveal)
        site.get("rosters/:id/letter", needs: .importRosters, use: Quality.letter)
        site.get("rosters/:id/letter.docx", needs: .importRosters, use: Quality.letterFile)
        site.post("rosters/:id/return", needs: .importRosters, use: Rosters.giveBack)
        site.list(
            "rosters/:id/difference", needs: .importRosters, takenOutWith: .exportLists, use: Difference.show,
            files: Difference.file)
        site.post("rosters/:id/import", needs: .importRosters, use: Difference.confirm)
        site.post("rosters/:id/undoing", needs: .importRosters, use: Rosters.undo)

        site.list(
            "children", needs: .seeChildren, takenOutWith: .exportLists, use: Children.list, files: Children.file)
        site.post("children/search", needs: .seeChildren, use: Children.search)
        site.get("children/:id", needs: .seeChildren, use: Children.show)
        site.post("children/:id/reveals", needs: .revealNumber, use: Children.reveal)

        site.list(
            "overview", needs: .seeOverview, takenOutWith: .seeOverview, use: Overviews.show, files: Overviews.file)
        site.list("cases", needs: .seeCases, takenOutWith: .exportLists, use: Cases.list, files: Cases.file)
        site.list(
            "cases/returns", needs: .seeCases, takenOutWith: .exportLists, use: Cases.returns,
            files: Cases.returnsFile)
        site.get("cases/new", needs: .workCases, use: CaseOpenings.new)
        site.post("cases", needs: .workCases, use: CaseOpenings.open)
        site.get("cases/:id", needs: .seeCases, use: Cases.show)
        site.get("cases/:id/team", needs: .workCases, use: CaseTeams.show)
        site.post("cases/:id/team", needs: .workCases, use: CaseTeams.settle)
        site.post("cases/:id/members", needs: .workCases, use: CaseTeams.succeed)
        site.get("cases/:id/plan", needs: .workCases, use: CasePlans.show)
        site.post("cases/:id/plan", needs: .workCases, use: CasePlans.save)
        site.get("cases/:id/measures/:measure", needs: .workCases, use: CasePlans.measure)
        site.post("cases/:id/measures/:measure", needs: .workCases, use: CasePlans.note)
        site.get("cases/:id/contacts/new", needs: .workCases, use: CaseContacts.new)
        site.post("cases/:id/contacts", needs: .workCases, use: CaseContacts.note)
        site.post("cases/:id/contacts/:contact/undoing", needs: .workCases, use: CaseContacts.takeBack)
        site.get("cases/:id/placement", needs: .workCases, use: CaseMoves.placement)
        site.post("cases/:id/placement", needs: .workCases, use: CaseMoves.place)
        site.get("cases/:id/return", needs: .confirmReturns, use: CaseMoves.returning)
        site.post("cases/:id/return", needs: .confirmReturns, use: CaseMoves.confirm)
        site.get("cases/:id/relapse", needs: .workCases, use: CaseMoves.relapsing)
        site.post("cases/:id/relapse", needs: .workCases, use: CaseMoves.relapse)
        site.get("cases/:id/withdrawal", needs: .workCases, use: CaseMoves.withdrawing)
        site.post("cases/:id/withdrawal", needs: .workCases, use: CaseMoves.withdraw)
        site.get("cases/:id/closure", needs: .closeCases, use: CaseMoves.closing)
        site.post("cases/:id/closure", needs: .closeCases, use: CaseMoves.close)
        site.get("cases/:id/reopening", needs: .closeCases, use: CaseMoves.reopening)
        site.post("cases/:id/reopening", needs: .closeCases, use: CaseMoves.reopen)
        // A return is taken back by the headmaster, a closing by the county: whoever made the step.
        site.post("cases/:id/undoing", needs: .seeCases, use: CaseMoves.undo)
        site.get("cases/:id/notices/new", needs: .issueNotices, use: CaseNotices.new)
        site.post("cases/:id/notices", needs: .issueNotices, use: CaseNotices.issue)
        site.get("cases/:id/notices/:notice", needs: .seeCases, use: CaseNotices.show)
        site.get("cases/:id/notices/:notice/letter.docx", needs: .issueNotices, use: CaseNotices.letterFile)
        site.post("cases/:id/notices/:notice/service", needs: .workCases, use: CaseNotices.serve)
        site.post("cases/:id/notices/:notice/voiding", needs: .issueNotices, use: CaseNotices.void)

        site.list("runs", needs: .seeRuns, takenOutWith: .exportLists, use: Runs.list, files: Runs.file)
        site.get("runs/new", needs: .startRuns, use: Runs.new)
        site.post("runs", needs: .startRuns, use: Runs.start)
        site.get("runs/:id", needs: .seeRuns, use: RunResults.show)
        site.post("runs/:id/publication", needs: .publishRuns, use: RunResults.publish)
        site.post("runs/:id/abandonment", needs: .startRuns, use: RunResults.abandon)
        site.list(
            "runs/:id/children", needs: .seeRuns, takenOutWith: .exportLists, use: RunChildren.list,
            files: RunChildren.file)
        site.get("runs/:id/children/:child", needs: .seeRuns, use: RunChildren.show)
        site.list(
            "runs/:id/doubts", needs: .seeRuns, takenOutWith: .exportLists, use: RunDoubts.list, files: RunDoubts.file)
        site.list(
            "runs/:id/changes", needs: .seeRuns, takenOutWith: .exportLists, use: RunChanges.list,
            files: RunChanges.file)
        site.list(
            "runs/:id/losses", needs: .seeRuns, takenOutWith: .exportLists, use: RunLosses.list, files: RunLosses.file)
        site.get("runs/:id/proof.json", needs: .exportLists, use: RunResults.proof)
        site.get("runs/:id/review", needs: .reviewPairs, use: Review.show)
        site.post("runs/:id/review/undoing", needs: .reviewPairs, use: Review.undo)
        site.get("runs/:id/review/:pair", needs: .reviewPairs, use: Review.pair)
        site.post("runs/:id/review/:pair/readings", needs: .reviewPairs, use: Review.read)
        site.post("runs/:id/review/:pair/alike", needs: .reviewPairs, use: Review.readAll)

        site.list(
            "assignments", needs: .seeAssignments, takenOutWith: .exportLists, use: Assignments.list,
            files: Assignments.file)
        site.post("assignments/dispatches", needs: .dispatchAssignments, use: Assignments.dispatch)
        site.post("assignments/dispatches/undoing", needs: .dispatchAssignments, use: Assignments.undo)
        site.get("assignments/:id", needs: .seeAssignments, use: AssignmentSheets.show)
        site.get("assignments/:id/answers/new", needs: .answerAssignments, use: Answers.new)
        site.post("assignments/:id/answers", needs: .answerAssignments, takesFile: true, use: Answers.give)
        site.post("assignments/:id/tries", needs: .answerAssignments, use: Answers.note)
        site.get("assignments/:id/papers/:paper", needs: .seeAssignments, use: AssignmentSheets.paper)
        site.post("assignments/:id/acceptances", needs: .acceptAnswers, use: AssignmentSheets.accept)
        site.post("assignments/:id/returns", needs: .acceptAnswers, use: AssignmentSheets.giveBack)
        site.post("assignments/:id/undoing", needs: .acceptAnswers, use: AssignmentSheets.undo)
        site.get("registration-items", needs: .seeAssignments, use: RegistrationItems.list)

        site.get("exports", needs: .exportLists, use: Exports.own)
        site.post("exports", needs: .exportLists, use: Exports.ask)
        site.post("exports/:id/download", needs: .exportLists, use: Exports.take)
        site.get("admin/exports", needs: .approveExports, use: Exports.waiting)
        site.post("admin/exports/:id/approval", needs: .approveExports, use: Exports.approve)
        site.post("admin/exports/:id/refusal", needs: .approveExports, use: Exports.refuse)

        site.get("teams", needs: .seeTeams, use: Teams.list)

        site.list("jobs", needs: .seeJobs, takenOutWith: .seeJobs, use: Jobs.list, files: Jobs.file)
        site.get("jobs/:id", needs: .seeJobs, use: Jobs.show)
        site.post("jobs/:id/cancellation", needs: .importRosters, use: Jobs.cancel)

        site.list("admin/users", needs: .manageUsers, takenOutWith: .manageUsers, use: Users.list, files: Users.file)
        site.post("admin/users", needs: .manageUsers, use: Users.add)
        site.get("admin/users/:id", needs: .manageUsers, use: Users.show)
        site.post("admin/users/:id/password", needs: .manageUsers, use: Users.setPassword)
        site.post("admin/users/:id/seal", needs: .manageUsers, use: Users.seal)
        site.post("admin/users/:id/reopening", needs: .manageUsers, use: Users.reopen)
        site.list(
            "admin/rights", needs: .manageRights, takenOutWith: .manageRights, use: Rights.list, files: Rights.file)
        site.get("admin/rights/:id", needs: .manageRights, use: Rights.show)
        site.post("admin/rights/:id/appointments", needs: .manageRights, use: Rights.appoint)
        site.post("admin/rights/:id/dismissals", needs: .manageRights, use: Rights.dismiss)
        site.list(
            "admin/organizations", needs: .manageOrganizations, takenOutWith: .manageOrganizations,
            use: Organizations.list, files: Organizations.file)
        site.post("admin/organizations", needs: .manageOrganizations, use: Organizations.add)
        site.get("admin/organizations/:id", needs: .manageOrganizations, use: Organizations.show)
        site.post("admin/organizations/:id/changes", needs: .manageOrganizations, use: Organizations.change)
        site.post("admin/organizations/:id/posts", needs: .manageOrganizations, use: Organizations.setPost)
        site.get("admin/organizations/:id/ending", needs: .manageOrganizations, use: Endings.ask)
        site.post("admin/organizations/:id/ending", needs: .manageOrganizations, use: Endings.enter)
        site.post("admin/organizations/:id/reopening", needs: .manageOrganizations, use: Endings.reopen)
        site.get("admin/organization-lists/new", needs: .manageOrganizations, use: OrganizationLists.new)
        site.post(
            "admin/organization-lists", needs: .manageOrganizations, takesFile: true, use: OrganizationLists.upload)
        site.get("admin/organization-lists/:id", needs: .manageOrganizations, use: OrganizationLists.show)
        site.post("admin/organization-lists/:id/entry", needs: .manageOrganizations, use: OrganizationLists.enter)

        site.list(
            "admin/sources", needs: .seeSources, takenOutWith: .seeSources, use: SourceList.show,
            files: SourceList.file)

        site.list("audit", needs: .seeAudit, takenOutWith: .exportAudit, use: Audit.list, files: Audit.file)
        site.get("audit/integrity", needs: .verifyAudit, use: Audit.integrity)
        return site.routes
    }()

    /// Where nothing stands.
    static let nowhere = Route(method: .get, path: "*", needs: .member, takesFile: false) { _ in throw AddressRefusal()
    }
}
