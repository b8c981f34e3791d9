import Casework
import Registry
import Vocabulary

/// What waits for whoever logs in (工作台).
enum Desk {
    static func home(_ call: Call) async throws -> Answer { .moved(to: Address.home) }

    static func show(_ call: Call) async throws -> Answer {
        let viewer = call.reader
        let basis = call.caseBasis
        var soon = CaseFilter()
        soon.due = .soon
        let wanted = soon
        let (cases, late) = try await call.store.read { db in
            guard viewer.may(.workCases) else { return ([CaseLine](), 0) }
            let lines = try CaseLine.list(wanted, seenBy: viewer, size: 6, by: basis, in: db).lines
            return (lines, try CaseLine.count(CaseView.late.filter, seenBy: viewer, in: db))
        }
        let (handed, rosters, piles, jobs, lines, vacant) = try await call.store.read { db in
            (
                viewer.may(.importRosters) ? try HandedRows.all(to: viewer, in: db) : [],
                viewer.may(.seeRosters)
                    ? try Roster.list(seenBy: viewer, states: [.uploaded, .mapped, .checked], size: 8, in: db).rosters
                    : [],
                viewer.may(.importRosters) ? try WaitingRow.piles(of: viewer.user.id, in: db) : [],
                viewer.may(.seeJobs) ? try Job.latest(5, seenBy: viewer, in: db) : [],
                try Journal.ownLines(of: viewer.user.id, count: 8, in: db),
                viewer.may(.seeTeams) ? try Team.vacancies(seenBy: viewer, in: db) : (posts: 0, teams: 0)
            )
        }
        return .page(
            DeskPage(
                viewer: viewer, day: call.day, cases: cases.map { ($0, Cases.address(of: $0.file.id, call)) },
                late: late,
                handed: handed.map { ($0, "/rosters/" + call.text(of: $0.roster.id) + "/quarantine?owner=me") },
                waiting: rosters.map { ($0, "/rosters/" + call.text(of: $0.id)) },
                // What is still to be confirmed is listed once.
                piles: piles.filter { pile in !rosters.contains { $0.id == pile.rosterID } }.map { pile in
                    let roster = "/rosters/" + call.text(of: pile.rosterID)
                    return (pile, call.site.sources[pile.source]?.name ?? pile.source, roster + "/quarantine")
                },
                jobs: jobs.map { ($0, "/jobs/" + call.text(of: $0.id)) }, lines: lines, vacant: vacant),
            section: .desk)
    }

    static func help(_ call: Call) async throws -> Answer { .page(HelpPage(viewer: call.reader)) }
}
