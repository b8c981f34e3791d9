import GRDB
import Testing
import Vocabulary

@testable import Registry

/// Whoever is handed a row on learns of it, and of no row besides.
struct HandedRowsTests {
    private static func lines() throws -> [String] {
        [
            RosterDesk.head, try RosterDesk.line("田小禾", "53990920130506992"),
            try RosterDesk.line("杨小雨", "53990920160101992", written: "53990920160101992"),
            try RosterDesk.line("罗小川", "53990920140912991", written: "53990920140912991"),
        ]
    }

    @Test func `rows handed on are counted for their last owner until they are settled`() async throws {
        try await RosterDesk.open { desk in
            let roster = try desk.bring(try Self.lines(), apply: true)
            let (li, elsewhere) = try desk.store.writeNow { db in
                let li = try User.add("limin", name: "李敏", signed: desk.signature, in: db)
                try User.appoint(
                    li, as: .countyOffice, at: desk.bureau.county, signed: .system(at: Bureau.moment), in: db)
                return (
                    try Viewer.find(li, on: Bureau.moment.day, in: db),
                    Viewer(try User.find(li, in: db), appointments: [], on: Bureau.moment.day)
                )
            }
            let zhou = try desk.viewer()
            func hand(_ number: Int, to viewer: Viewer) throws {
                try desk.store.writeNow { db in
                    try WaitingRow.find(number, of: roster, with: desk.store.keys, in: db).assign(
                        to: viewer.user.id, of: roster, signed: desk.signature, seenBy: zhou, in: db)
                }
            }
            func handed(_ viewer: Viewer) throws -> [Int] {
                try desk.store.readNow { db in
                    let all = try HandedRows.all(to: viewer, in: db)
                    for rows in all {
                        let filter = WaitingFilter(handedTo: viewer.user.id)
                        let list = try WaitingRow.list(of: rows.roster, filter, with: desk.store.keys, in: db)
                        #expect(list.total == rows.count && list.rows.allSatisfy { $0.ownerID == viewer.user.id })
                        #expect(rows.by == "周海燕" && rows.at == Bureau.moment)
                    }
                    return all.map(\.count)
                }
            }
            #expect(try handed(zhou) == [], "her own rows nobody handed on")
            try hand(2, to: li)
            try hand(3, to: li)
            #expect(try handed(li) == [2] && handed(elsewhere) == [] && handed(zhou) == [])
            try hand(3, to: zhou)
            #expect(try handed(li) == [1] && handed(zhou) == [1])
            try desk.correct(2, of: roster, ["idNumber": try RosterDesk.number("53990920160101992")])
            #expect(try handed(li) == [])
        }
    }
}
