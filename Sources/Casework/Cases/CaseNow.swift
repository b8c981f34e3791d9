import GRDB
import Registry
import Vocabulary

/// Where each case stands today and what is due next, kept beside the facts so that lists and desks need not reckon. It is
/// made anew from the facts whenever something happens to a case.
public enum CaseNow {
    static func reckon(_ id: ID<CaseFile>, by basis: CaseBasis, in db: Database) throws {
        let file = try CaseFile.find(id, in: db)
        let steps = try CaseSteps(of: id, in: db)
        let county = try SQLRequest<Organization>(
            """
            SELECT ever.* FROM organizationClosure AS closure JOIN organizationEver AS ever ON ever.id = closure.ancestorID
            WHERE closure.descendantID = \(file.step.ownerID) AND ever.kind = 'county' ORDER BY closure.depth LIMIT 1
            """
        ).fetchOne(db)
        let limits = basis.rules.limits(in: county?.regionCode, on: file.step.on)
        let due = limits.due(in: try situation(of: file, steps, by: basis.rules, in: db))
        try db.execute(
            sql: """
                INSERT OR REPLACE INTO caseNow (caseID, childID, ownerID, countyID, state, task, dueOn, relapses,
                    returnedOn, watchUntil, category) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                id, file.child, file.step.ownerID, county?.id, file.status.rawValue, due?.task.rawValue, due?.on,
                steps.relapses, steps.isGoneAgain ? nil : steps.lastReturn?.on,
                steps.isGoneAgain ? nil : steps.lastReturn?.watchUntil, file.step.category?.rawValue,
            ])
    }

    static func situation(
        of file: CaseFile, _ steps: CaseSteps, by rules: CaseRules, in db: Database
    ) throws -> CaseSituation {
        var found = CaseSituation(status: file.status, since: file.step.on)
        let (id, beginning) = (file.id, steps.beginning)
        found.lacksTeam = try !CareTeam.gaps(of: id, by: rules, in: db).isEmpty
        found.watchUntil = file.step.watchUntil
        found.followUntil = file.step.followUntil
        let contact = try SQLRequest<Row>(
            """
            SELECT happenedOn, nextOn FROM caseContact WHERE caseID = \(id) AND replacedSeq IS NULL
            ORDER BY happenedOn DESC, id DESC LIMIT 1
            """
        ).fetchOne(db)
        if let contact, (contact["happenedOn"] as Day) >= file.step.on {
            (found.lastContact, found.nextContact) = (contact["happenedOn"], contact["nextOn"])
        }
        let plan = try SQLRequest<Row>(
            "SELECT id, knownSeq FROM casePlan WHERE caseID = \(id) ORDER BY version DESC LIMIT 1"
        ).fetchOne(db)
        found.lacksPlan = plan.map { $0["knownSeq"] < beginning } ?? true
        if let plan, !found.lacksPlan {
            found.openMeasure = try SQLRequest<Day>(
                """
                SELECT min(dueOn) FROM caseMeasure WHERE planID = \(plan["id"] as Int64) AND NOT EXISTS
                    (SELECT 1 FROM measureResult AS result WHERE result.measureID = caseMeasure.id
                        AND result.replacedSeq IS NULL)
                """
            ).fetchOne(db)
        }
        let notices = try SQLRequest<Row>(
            """
            SELECT notice.step, notice.writtenOn, service.dueOn, service.id IS NOT NULL AS isServed
            FROM caseNotice AS notice
                LEFT JOIN noticeService AS service ON service.noticeID = notice.id AND service.replacedSeq IS NULL
            WHERE notice.caseID = \(id) AND notice.replacedSeq IS NULL AND notice.knownSeq > \(beginning)
            ORDER BY notice.id
            """
        ).fetchAll(db)
        found.unserved = notices.first { !($0["isServed"] as Bool) }.map { $0["writtenOn"] }
        if let last = notices.last, last["isServed"], rules.ladder.steps.contains(where: { $0.after == last["step"] }) {
            found.deadline = last["dueOn"]
        }
        return found
    }

    /// The cases within reach: of children who are, of units that lead them or are to take the child, and those in whose
    /// team the viewer is.
    static func within(_ viewer: Viewer, with right: Right = .seeCases) -> SQL {
        let units = viewer.organizations(with: right).map(\.rawValue)
        return """
            (caseNow.ownerID IN (SELECT descendantID FROM organizationClosure WHERE ancestorID IN \(units))
                OR \(visible: "caseNow.childID", to: viewer, with: right)
                OR caseNow.caseID IN (SELECT caseID FROM casePlacement JOIN organizationClosure ON descendantID = schoolID
                    WHERE replacedSeq IS NULL AND ancestorID IN \(units))
                OR \(viewer.may(right)) AND caseNow.caseID IN (SELECT caseID FROM careMember
                    WHERE userID = \(viewer.user.id) AND replacedSeq IS NULL AND trueUntil IS NULL))
            """
    }
}
