import Foundation
import Testing
import Vocabulary

@testable import Casework

/// What is due next in a case, without a store.
struct CaseDueTests {
    static let rules = try? CaseRules.load(Township.root + "/rules/cases")
    private func limits() throws -> TimeLimits { try #require(Self.rules?.limits(in: nil, on: day)) }
    private let day = Day("2026-03-02").unwrapped

    private func due(_ situation: CaseSituation) throws -> String {
        try limits().due(in: situation).map { "\($0.task.rawValue) \($0.on)" } ?? "nothing"
    }

    @Test func `a new case wants somebody to go there tomorrow, then a team, then a plan`() throws {
        var situation = CaseSituation(status: .visiting, since: day)
        #expect(try due(situation) == "contact 2026-03-03")
        situation.lastContact = day + 1
        #expect(try due(situation) == "team 2026-03-05")
        situation.lacksTeam = false
        #expect(try due(situation) == "plan 2026-03-09")
        situation.lacksPlan = false
        #expect(try due(situation) == "contact 2026-03-10")
        situation.nextContact = day + 3
        #expect(try due(situation) == "contact 2026-03-05", "as was agreed at the door")
        situation.openMeasure = day + 2
        #expect(try due(situation) == "measure 2026-03-04")
    }

    @Test func `a notice is served first, and its day ends with the next step`() throws {
        var situation = CaseSituation(
            status: .visiting, since: day, lacksTeam: false, lacksPlan: false, nextContact: day + 30)
        situation.unserved = day
        #expect(try due(situation) == "serve 2026-03-05")
        situation.unserved = nil
        situation.deadline = day + 7
        #expect(try due(situation) == "ladder 2026-03-10")
    }

    @Test func `who came back is visited every week, and after ninety days the case can be closed`() throws {
        var situation = CaseSituation(
            status: .watching, since: day, lacksTeam: false, lacksPlan: false, watchUntil: day + 90)
        #expect(try due(situation) == "visit 2026-03-09")
        situation.lastContact = day + 86
        #expect(try due(situation) == "close 2026-05-31")
        situation.lacksTeam = true
        #expect(try due(situation) == "team 2026-03-05", "a member who left is missed at once")
    }

    @Test func `after the watch a child is looked at again each term until it leaves the stage`() throws {
        var situation = CaseSituation(status: .closed, since: day + 90, followUntil: Day("2029-08-31").unwrapped)
        #expect(try due(situation) == "recheck 2026-10-01")
        situation.lastContact = Day("2026-09-20").unwrapped
        #expect(try due(situation) == "recheck 2027-03-03")
        situation.followUntil = Day("2026-12-31").unwrapped
        #expect(try due(situation) == "nothing")
        #expect(try due(CaseSituation(status: .withdrawn, since: day)) == "nothing")
    }

    @Test func `only lawful steps follow one another`() throws {
        #expect(try CaseStatus.visiting.after(.returned) == .watching)
        #expect(try CaseStatus.watching.after(.relapsed) == .visiting)
        for (status, move) in [
            (CaseStatus.visiting, CaseMove.relapsed), (.watching, .returned), (.watching, .withdrawn),
            (.closed, .closed), (.withdrawn, .reopened), (.closed, .returned),
        ] {
            #expect(throws: CaseRefusal.notNow(status)) { try status.after(move) }
        }
    }

    @Test func `the nearest region's time limits count, from their day on`() throws {
        let file = """
            packs:
              - {code: all, name: 通用, from: 2018-01-01, document: d, teamWithin: 3, planWithin: 7, contactEvery: 7, serveWithin: 3, watchDays: 90, visitEvery: 7, recheckWithin: 30, examples: []}
              - {code: county, name: 河湾县, region: "539909", from: 2026-01-01, document: d, teamWithin: 1, planWithin: 7, contactEvery: 7, serveWithin: 3, watchDays: 60, visitEvery: 7, recheckWithin: 30, examples: []}
            """
        let packs = try TimeLimits.all(in: .init(name: "x.yaml", text: file))
        let rules = try CaseRules(
            schemes: [], limits: packs, ladder: #require(Self.rules).ladder)
        #expect(rules.limits(in: RegionCode("539909"), on: day).code == "county")
        #expect(rules.limits(in: RegionCode("539909"), on: day - 100).code == "all")
        #expect(rules.limits(in: RegionCode("539904"), on: day).code == "all")
    }

    @Test func `a slip in the rules is refused with its place`() throws {
        let wrong = """
            document: d
            steps:
              - {code: a, name: A, by: 校, needs: {visits: 1}}
              - {code: b, name: B, by: 镇, needs: {after: a}}
            """
        #expect(throws: (any Error).self) { try LawfulLadder(.init(name: "ladder.yaml", text: wrong)) }
        let typo = """
            document: d
            steps:
              - {code: a, name: A, by: 镇, needs: {}, notice: {title: 书, replyDays: 7, paragraphs: ["请{chlid}返校"]}}
            """
        do {
            _ = try LawfulLadder(.init(name: "ladder.yaml", text: typo))
            Issue.record("a place that nobody fills was taken")
        } catch { #expect("\(error)".contains("child"), "\(error)") }
        let limits = try String(contentsOfFile: Township.root + "/rules/cases/time-limits.yaml", encoding: .utf8)
        #expect(throws: (any Error).self) {
            try TimeLimits.all(
                in: .init(name: "t.yaml", text: limits.replacing("watchDays: 90", with: "watchDays: 91")))
        }
    }

    @Test func `each scheme says what it lacks`() throws {
        let rules = try #require(Self.rules)
        #expect(rules.schemes.map(\.code).contains("two-lines-five-charges"))
        let three = try #require(rules.scheme("three-help-one"))
        #expect(three.gaps(["teacher", "guardian"]).map(\.code) == ["villageOfficial"])
        #expect(three.gaps(["teacher", "guardian", "villageOfficial"]).isEmpty)
    }
}
