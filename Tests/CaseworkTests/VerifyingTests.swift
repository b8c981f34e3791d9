import Foundation
import GRDB
import Registry
import Testing
import Vocabulary

@testable import Casework

/// Who goes and looks for a child, and what becomes of what they find.
struct VerifyingTests {
    @Test func `publishing proposes an owner for every child to be looked for`() async throws {
        let search = try await Search.open()
        defer { search.township.close() }
        let lines = try search.lines()
        #expect(Set(lines.map(\.identity.name.spelled)) == ["田小满", "罗小川", "石晓燕"])
        #expect(lines.allSatisfy { $0.assignment.state == .proposed && $0.assignment.ownerName == "石门镇中心校" })
        #expect(try search.lines(search.cadre).isEmpty, "before it is sent nobody below sees it")
        #expect(try search.complaints() == [])
    }

    @Test func `sending gives a day by the calendar, asks the village too, and is taken back in one step`() async throws
    {
        let search = try await Search.open()
        defer { search.township.close() }
        let all = try search.lines().map(\.assignment)
        #expect(try search.dispatch(all, to: search.school) == 3)
        let sent = try search.lines()
        #expect(sent.allSatisfy { $0.assignment.state == .dispatched && $0.assignment.ownerID == search.school })
        #expect(sent.allSatisfy { $0.assignment.alsoID == search.village }, "\(sent.map(\.assignment.alsoName))")
        #expect(sent.allSatisfy { $0.assignment.dueOn == Day("2026-03-25") })
        #expect(try search.lines(search.cadre).count == 3 && search.lines(search.head).count == 3)

        try search.answer("田小满", .V02, by: search.head)
        let signature = try search.signature(search.township.officer)
        #expect(try search.store.writeNow { db in try Dispatch.undoLast(signed: signature, in: db) } == 2)
        #expect(try search.lines().filter { $0.assignment.state == .proposed }.count == 2)
        #expect(try search.assignment("田小满").state == .answered, "what somebody answered stays sent")
        #expect(throws: AssignmentRefusal.nothingToUndo) {
            try search.store.writeNow { db in try Dispatch.undoLast(signed: signature, in: db) }
        }
        #expect(try search.complaints() == [])
    }

    @Test func `each figure is as long as its list`() async throws {
        let search = try await Search.open()
        defer { search.township.close() }
        try search.dispatch([try search.assignment("田小满")], to: search.school)
        let later = try #require(Day("2026-03-27"))
        for day in [Township.day, later] {
            let figures = try search.store.readNow { db in
                let viewer = try Viewer.find(search.township.officer, on: day, in: db)
                return try AssignmentFigures(seenBy: viewer, search.rules, in: db)
            }
            for unit in figures.units {
                for state in Assignment.State.allCases {
                    var filter = AssignmentFilter()
                    (filter.unit, filter.state) = (unit.id, state)
                    #expect(try search.lines(on: day, filter).count == unit.states[state] ?? 0, "\(unit.name) \(state)")
                }
            }
            for level in Escalation.allCases {
                var filter = AssignmentFilter()
                filter.late = level
                #expect(try search.lines(on: day, filter).count == figures.late[level] ?? 0, "\(day) \(level)")
            }
            var overdue = AssignmentFilter()
            overdue.isOverdue = true
            #expect(try search.lines(on: day, overdue).count == figures.overdue)
            #expect(figures.overdue == (day == later ? 1 : 0))
        }
    }

    @Test func `two who answer at once see one another, and both answers stay`() async throws {
        let search = try await Search.open()
        defer { search.township.close() }
        try search.dispatch([try search.assignment("田小满")], to: search.school)
        try search.answer("田小满", .V18, by: search.head, seen: 0)
        #expect(throws: AssignmentRefusal.meanwhile("石清华")) {
            try search.answer("田小满", .V04, by: search.cadre, seen: 0)
        }
        try search.answer("田小满", .V04, by: search.cadre, seen: 1)
        let answers = try search.answers("田小满")
        #expect(answers.map(\.category) == [.V18, .V04] && answers.map(\.side) == [.school, .village])
        #expect(answers[1].papers.count == 1 && answers[1].content.words == "问了奶奶和班主任")
        #expect(try search.complaints() == [])
    }

    @Test func `an accepted answer holds for later comparisons until its day, and can be taken back`() async throws {
        let search = try await Search.open()
        defer { search.township.close() }
        try search.dispatch(try search.lines().map(\.assignment), to: search.school)
        try search.answer("田小满", .V04, by: search.head)
        try search.answer("罗小川", .V02, by: search.head)
        try search.answer("石晓燕", .V18, by: search.head)
        for name in ["田小满", "罗小川", "石晓燕"] { try search.accept(name) }
        #expect(throws: AssignmentRefusal.notNow(.accepted)) { try search.accept("田小满") }

        func outcomes(_ day: String) throws -> (MatchRun, [String: OutcomeLine]) {
            let run = try search.township.compare(asOf: Day(day).unwrapped)
            let lines = try search.township.lines(run).map { ($0.identity.name.spelled, $0) }
            return (run, Dictionary(lines) { first, _ in first })
        }
        let (run, now) = try outcomes("2026-03-18")
        #expect(now["田小满"]?.outcome == Outcome(.outside, .V04) && now["田小满"]?.layer == .verified)
        #expect(now["罗小川"]?.outcome == Outcome(.attending, .V02))
        #expect(now["石晓燕"]?.outcome == Outcome(.unverified, .V18, because: .dropped))
        let items = try search.store.readNow { db in
            try RegistrationItem.list(seenBy: try Viewer.find(search.head, on: Township.day, in: db), in: db)
        }
        let unregistered = try search.assignment("罗小川").childID
        #expect(items.map(\.verification.childID) == [unregistered])
        #expect(items[0].schoolName == "石门镇中心小学" && !items[0].isDone)
        #expect(items[0].isOverdue(on: Township.day + 60) && !items[0].isOverdue(on: Township.day + 59))
        try search.publish(run)
        #expect(try search.lines().count == 3, "nobody is asked again")
        let dropouts = try search.store.readNow { db in
            try Verification.outOfSchool(at: search.township.county, in: db)
        }
        #expect(dropouts.map(\.category) == [.V18])

        let (assignment, signature) = (try search.assignment("田小满"), try search.signature(search.township.officer))
        try search.store.writeNow { db in try assignment.undoDecision(signed: signature, in: db) }
        #expect(try search.assignment("田小满").state == .answered)
        let (_, after) = try outcomes("2026-03-18")
        #expect(after["田小满"]?.outcome == Outcome(.unverified, because: .noTrace))
        #expect(try search.complaints() == [])
    }

    @Test func `once its day has passed a decision is asked anew`() throws {
        func decision(_ category: ClosingCategory, _ settles: Outcome.State?, _ after: Outcome.Reason?) -> Verification
        {
            Verification(
                childID: ID(rawValue: 1), assignmentID: ID(rawValue: 1), category: category,
                decidedOn: Township.day, until: Township.day + 60, reason: .noTrace, schoolID: nil, settles: settles,
                reasonAfter: after)
        }
        let open = Outcome(.unverified, because: .noTrace)
        let (outside, unregistered) = (decision(.V04, .outside, nil), decision(.V02, .attending, .unregistered))
        #expect(outside.outcome(instead: open, on: Township.day + 59) == Outcome(.outside, .V04))
        #expect(outside.outcome(instead: open, on: Township.day + 60) == Outcome(.unverified, because: .expired))
        #expect(
            unregistered.outcome(instead: open, on: Township.day + 60)
                == Outcome(.unverified, .V02, because: .unregistered), "未落实 when overdue")
        let gone = Outcome(.unverified, because: .dropped)
        #expect(outside.outcome(instead: gone, on: Township.day) == gone, "a roster says something new against it")
    }

    @Test func `nothing is accepted without its proof, from oneself, or in an older version`() async throws {
        let search = try await Search.open()
        defer { search.township.close() }
        try search.dispatch(try search.lines().map(\.assignment), to: search.school)
        try search.answer("田小满", .V04, by: search.head, withPaper: false)
        #expect(throws: AssignmentRefusal.paperMissing("省外在读证明")) { try search.accept("田小满") }
        try search.answer("田小满", .V04, by: search.head, seen: 1)
        #expect(throws: AssignmentRefusal.supersededAnswer) { try search.accept("田小满", 0) }
        try search.answer("罗小川", .V01, by: search.township.officer)
        #expect(throws: AssignmentRefusal.ownAnswer) { try search.accept("罗小川") }

        let (assignment, signature) = (try search.assignment("田小满"), try search.signature(search.township.officer))
        #expect(throws: AssignmentRefusal.reason) {
            try search.store.writeNow { db in
                try assignment.giveBack(because: "", search.rules, signed: signature, in: db)
            }
        }
        try search.store.writeNow { db in
            try assignment.giveBack(because: "证明看不清，请重拍", search.rules, signed: signature, in: db)
        }
        let back = try search.assignment("田小满")
        #expect(back.state == .returned && back.words == "证明看不清，请重拍" && back.dueOn == Day("2026-03-23"))
        try search.answer("田小满", .V04, by: search.head, seen: 2)
        try search.accept("田小满", 2)
        #expect(try search.assignment("田小满").state == .accepted)
        #expect(try search.complaints() == [])
    }

    @Test func `a family that can't be reached is tried again every fortnight and never closed`() async throws {
        let search = try await Search.open()
        defer { search.township.close() }
        try search.dispatch([try search.assignment("田小满")], to: search.school)
        #expect(throws: AssignmentRefusal.self) { try search.answer("田小满", .V16, by: search.head) }
        try search.note("田小满", .phone, by: search.head, on: Township.day)
        try search.note("田小满", .visit, by: search.cadre, on: Township.day + 1)
        try search.note("田小满", .phone, by: search.head, on: Township.day + 1)
        try search.answer("田小满", .V16, by: search.head, on: Township.day + 1)
        try search.accept("田小满", on: Township.day + 1)
        let lost = try search.assignment("田小满")
        #expect(lost.state == .lost && lost.dueOn == Township.day + 15)
        let run = try search.township.compare()
        try search.publish(run)
        #expect(try search.lines().filter { $0.assignment.childID == lost.childID }.count == 1, "it is in hand already")
        #expect(throws: AssignmentRefusal.self, "not without a new try") {
            try search.answer("田小满", .V16, by: search.head, seen: 1, on: Township.day + 15)
        }
        try search.note("田小满", .phone, by: search.head, on: Township.day + 15)
        try search.answer("田小满", .V01, by: search.head, seen: 1, on: Township.day + 15)
        try search.accept("田小满", 1, on: Township.day + 15)
        #expect(try search.assignment("田小满").state == .accepted)
        #expect(try search.complaints() == [])
    }

    @Test func `whom a roster finds nobody has to look for`() async throws {
        let search = try await Search.open()
        defer { search.township.close() }
        var people = People(60, errors: 0)
        people.addPupil(People.Child("田小满", born: Day("2015-02-10").unwrapped, sequence: 990))
        people.addPresent(People.Child("田小满", born: Day("2015-02-10").unwrapped, sequence: 990))
        try search.township.bring(people.pupils, "学籍2.csv", from: "student-register", asOf: "2026-03-16")
        try search.township.bring(people.present, "在校2.csv", from: "class-list", asOf: "2026-03-17")
        try search.dispatch([try search.assignment("田小满")], to: search.school)
        try search.publish(try search.township.compare())
        #expect(try search.assignment("田小满").state == .withdrawn)
        #expect(try search.lines().count == 3)
    }

    @Test func `who is too old by the next comparison was not found by a roster`() async throws {
        let search = try await Search.open()
        defer { search.township.close() }
        try search.dispatch([try search.assignment("田小满")], to: search.school)
        let (run, child) = (try search.township.compare(), try search.assignment("田小满").childID)
        try search.store.writeNow { db in
            let old = try Int64.fetchOne(
                db, sql: "SELECT id FROM outcome WHERE runID = ? AND childID = ? AND replacedSeq IS NULL",
                arguments: [run.id, child]
            ).unwrapped
            try Journal.record(.ruledPair, signed: .system(at: Township.moment), in: db) { entry in
                try entry.replace("outcome", id: old, in: db)
                try entry.insert(
                    "outcome",
                    [
                        "runID": run.id, "childID": child, "township": "石门镇", "groups": 0,
                        "state": Outcome.State.ageOut.rawValue, "category": "V09", "layer": MatchLayer.none.rawValue,
                    ], in: db)
            }
        }
        try search.publish(run)
        #expect(try search.assignment("田小满").state == .ageOut)
        var filter = AssignmentFilter()
        filter.isOpen = true
        #expect(try search.lines(nil, filter).allSatisfy { $0.identity.name.spelled != "田小满" })
    }

    @Test func `sent once more, it keeps why it was returned, and nobody helps themselves`() async throws {
        let search = try await Search.open()
        defer { search.township.close() }
        try search.dispatch([try search.assignment("田小满")], to: search.village)
        #expect(try search.assignment("田小满").alsoName == "石门镇中心校")
        try search.dispatch([try search.assignment("田小满")], to: search.village)
        let sent = try search.assignment("田小满")
        #expect(sent.ownerID == search.village && sent.alsoName == "石门镇中心校")
        try search.answer("田小满", .V04, by: search.cadre)
        let (answered, signature) = (try search.assignment("田小满"), try search.signature(search.township.officer))
        try search.store.writeNow { db in
            try answered.giveBack(because: "证明看不清，请重拍", search.rules, signed: signature, in: db)
        }
        try search.dispatch([try search.assignment("田小满")])
        let again = try search.assignment("田小满")
        #expect(again.state == .returned && again.words == "证明看不清，请重拍")
    }
}
