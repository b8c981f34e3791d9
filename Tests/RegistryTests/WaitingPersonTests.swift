import Testing
import Vocabulary

@testable import Registry

struct WaitingPersonTests {
    private static func person(_ birth: String?, _ school: String?, _ name: String = "杨小雨") throws -> WaitingPerson {
        WaitingPerson(name: name, birth: try birth.map { try Day($0).orThrow() }, school: school)
    }

    @Test(arguments: [
        ("2016-01-01", "石门", "2016-01-01", "石门", true), ("2016-01-01", "石门", "2016-01-01", "马鞍", true),
        ("2016-01-01", "石门", "2015-03-03", "石门", false), (nil, "石门", "2015-03-03", "石门", true),
        (nil, "石门", "2015-03-03", "马鞍", false), ("2016-01-01", nil, nil, "石门", true), (nil, nil, nil, nil, true),
    ])
    func `birth decides, and without one the school`(
        birth: String?, school: String?, otherBirth: String?, otherSchool: String?, mayBe: Bool
    ) throws {
        let (one, other) = (try Self.person(birth, school), try Self.person(otherBirth, otherSchool))
        #expect(one.mayBe(other) == mayBe && other.mayBe(one) == mayBe)
        #expect(try !one.mayBe(Self.person(otherBirth, otherSchool, "田小禾")))
    }

    @Test func `one who waits holds nobody else of the same name on the roster`() async throws {
        try await RosterDesk.open { desk in
            let stays = try RosterDesk.line("杨小雨", "53990920160101992")
            let leaves = try RosterDesk.line("杨小雨", "53990920150303992", school: 2)
            try desk.bring([RosterDesk.head, stays, leaves], apply: true)
            let waits = try RosterDesk.line("杨小雨", "53990920160101992", written: "53990920160101992")
                .replacing(",G5399092016", with: ",G0000")
            let next = try desk.bring(
                [RosterDesk.head, try RosterDesk.line("田小禾", "53990920130506992"), waits], asOf: "2026-03-02")
            #expect(next.progress.waiting == 1 && next.progress.removed == 1, "\(next.progress)")
        }
    }
}
