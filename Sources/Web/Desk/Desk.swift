import Casework
import Registry
import Vocabulary

/// What waits for whoever logs in (工作台).
enum Desk {
    /// Those who lead begin with where the children are, everybody else with what waits for them.
    static func home(_ call: Call) async throws -> Answer {
        let leads = call.reader.appointments.contains { [.leader, .cityOffice, .provinceOffice].contains($0.role) }
        return .moved(to: leads ? "/overview" : "/desk")
    }

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
        let (handed, losses, rosters, piles, jobs, lines, vacant) = try await call.store.read { db in
            (
                viewer.may(.importRosters) ? try HandedRows.all(to: viewer, in: db) : [],
                viewer.may(.seeRuns) ? try PlaceLoss.counts(seenBy: viewer, in: db) : [],
                viewer.may(.seeRosters)
                    ? try Roster.list(seenBy: viewer, states: [.uploaded, .mapped, .checked], size: 8, in: db).rosters
                    : [],
                viewer.may(.importRosters) ? try WaitingRow.piles(of: viewer.user.id, in: db) : [],
                viewer.may(.seeJobs) ? try Job.latest(5, seenBy: viewer, in: db) : [],
                try Journal.ownLines(of: viewer.user.id, count: 8, in: db),
                viewer.may(.seeTeams) ? try Team.vacancies(seenBy: viewer, in: db) : (posts: 0, teams: 0)
            )
        }
        let assignments = try await assignments(call)
        return .page(
            DeskPage(
                viewer: viewer, day: call.day, cases: cases.map { ($0, Cases.address(of: $0.file.id, call)) },
                late: late,
                handed: handed.map { ($0, "/rosters/" + call.text(of: $0.roster.id) + "/quarantine?owner=me") },
                losses: losses.map { ($0.count, $0.run.name, RunAddresses($0.run.id, call).losses) },
                waiting: rosters.map { ($0, "/rosters/" + call.text(of: $0.id)) },
                // What is still to be confirmed is listed once.
                piles: piles.filter { pile in !rosters.contains { $0.id == pile.rosterID } }.map { pile in
                    let roster = "/rosters/" + call.text(of: pile.rosterID)
                    return (pile, call.site.sources[pile.source]?.name ?? pile.source, roster + "/quarantine")
                },
                jobs: jobs.map { ($0, "/jobs/" + call.text(of: $0.id)) }, lines: lines, vacant: vacant,
                assignments: assignments),
            section: .desk)
    }

    private static func assignments(_ call: Call) async throws -> AssignmentsWaiting? {
        let (viewer, rules) = (call.reader, call.site.verifying)
        guard viewer.may(.seeAssignments) else { return nil }
        return AssignmentsWaiting(
            figures: try await call.store.read { db in try AssignmentFigures(seenBy: viewer, rules, in: db) },
            viewer: viewer)
    }

    static func help(_ call: Call) async throws -> Answer { .page(HelpPage(viewer: call.reader)) }
}
