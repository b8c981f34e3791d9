import Registry
import Testing
import Vocabulary

@testable import Casework

/// What the file of rules says, and how it is read.
struct VerificationRulesTests {
    private let rules: VerificationRules

    init() throws { rules = try VerificationRules.load(Township.root) }

    private func day(_ text: String) throws -> Day { try #require(Day(text)) }

    @Test func `every category has its line, and every answer leads to one`() {
        #expect(rules.closings.count == ClosingCategory.allCases.count)
        for answer in WhereNow.allCases { #expect(!rules.closings(where: answer).isEmpty, "\(answer)") }
        for rule in rules.closings { #expect(rule.needs.count <= 3, "\(rule.category): a phone form asks little") }
    }

    @Test func `what does not end the matter does not settle it for good`() throws {
        for category in [ClosingCategory.V02, .V03, .V05] {
            let rule = rules.rule(for: category)
            #expect(rule.hasClock, "\(category)")
            #expect(try rule.end(decidedOn: day("2026-03-18"), approvedUntil: nil) != nil)
        }
        for category in [ClosingCategory.V16, .V18, .V19, .V99] { #expect(rules.rule(for: category).settles == nil) }
        #expect(try rules.rule(for: .V13).end(decidedOn: day("2026-03-18"), approvedUntil: nil) == nil)
        #expect(try rules.rule(for: .V04).end(decidedOn: day("2026-03-18"), approvedUntil: nil) == day("2026-09-01"))
        let approval = try day("2027-02-28")
        #expect(try rules.rule(for: .V11).end(decidedOn: day("2026-03-18"), approvedUntil: approval) == approval)
    }

    /// Due on Wednesday 25 March.
    @Test(arguments: [
        ("2026-03-20", nil), ("2026-03-23", Escalation.owner), ("2026-03-24", .owner), ("2026-03-25", .head),
        ("2026-03-26", .head), ("2026-03-27", .county), ("2026-03-30", .county), ("2026-03-31", .leader),
        ("2026-05-20", .leader),
    ])
    func `who is reminded goes by working days, and the list by the same`(
        today: String, level: Escalation?
    ) throws {
        let (due, today) = try (day("2026-03-25"), day(today))
        #expect(Escalation(dueOn: due, today: today, rules) == level)
        for other in Escalation.allCases {
            let days = other.dueDays(today: today, rules)
            let isListed = due <= days.through && (days.from.map { due >= $0 } ?? true)
            #expect(isListed == (other == level), "\(other)")
        }
    }

    @Test func `nobody is given up before three tries, two days, two people and a visit`() throws {
        func tries(_ all: [(Int64, ContactTry.Way, String)]) throws -> [ContactTry] {
            try all.map { user, way, day in
                ContactTry(
                    userID: ID(rawValue: user), userName: "", way: way, day: try self.day(day), words: "", knownSeq: 5)
            }
        }
        let enough = try tries([(1, .phone, "2026-03-18"), (2, .visit, "2026-03-19"), (1, .phone, "2026-03-19")])
        #expect(rules.unreachable.missing(in: enough, lostSince: nil) == nil)
        let words = rules.unreachable.missing(in: Array(enough.prefix(1)), lostSince: nil) ?? ""
        for part in ["差 1 次入户", "差 2 次联系", "差 1 天", "差 1 个人"] { #expect(words.contains(part), "\(words)") }
        #expect(rules.unreachable.missing(in: enough, lostSince: 5) != nil, "a new round needs a new try")
        #expect(rules.unreachable.missing(in: enough, lostSince: 4) == nil)
    }

    @Test(arguments: Assignment.State.allCases.filter { !$0.isOpen })
    func `what is closed is not taken up again`(state: Assignment.State) {
        for event in [Assignment.State.Event.dispatch, .answer, .accept, .acceptLost, .giveBack, .withdraw] {
            #expect(throws: AssignmentRefusal.notNow(state)) { try state.after(event) }
        }
    }
}
