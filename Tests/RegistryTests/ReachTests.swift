import GRDB
import Testing
import Vocabulary

@testable import Registry

/// Whom somebody may see: by standings that count and hold today, at their units and below.
struct ReachTests {
    private static let children = (1...7).map { ID<Child>(rawValue: Int64($0)) }

    /// Child 1 learns in the township, 2 did until yesterday, 3 will from tomorrow, 4 stands in unpublished work, 5's
    /// standing was replaced, 6's is being replaced by unpublished work, and 7 learns in the other township.
    private func land() async throws -> (
        Store, township: ID<Organization>, other: ID<Organization>, county: ID<Organization>
    ) {
        let bureau = try await Bureau.found()
        let (signature, since) = (Signature.system(at: Bureau.moment), try Day("2010-09-01").orThrow())
        let today = Bureau.moment.day
        let (township, other) = try await bureau.store.write { db in
            let units = try ["石门镇中心校", "马鞍镇中心校"].map { name in
                try Organization.add(
                    .init(.township, name, under: bureau.county, since: since), signed: signature, in: db)
            }
            try db.execute(
                sql: """
                    INSERT INTO rosterSeries (id, source, ownerID, coverageID, supplier, knownSeq) VALUES (1, 's', ?, ?, 's', 1);
                    INSERT INTO pending (seq) VALUES (9);
                    """, arguments: [bureau.county, bureau.county])
            let standings: [(Int64, ID<Organization>, Day, Day?, Int64, Int64?)] = [
                (1, units[0], since, nil, 1, nil), (2, units[0], since, today, 1, nil),
                (3, units[0], today + 1, nil, 1, nil),
                (4, units[0], since, nil, 9, nil), (5, units[0], since, nil, 1, 2), (6, units[0], since, nil, 1, 9),
                (7, units[1], since, nil, 1, nil), (1, units[1], since, nil, 1, nil),
            ]
            for child in Self.children {
                try db.execute(sql: "INSERT INTO child (id, knownSeq) VALUES (?, 1)", arguments: [child])
            }
            for (child, unit, from, until, known, replaced) in standings {
                try db.execute(
                    sql: """
                        INSERT INTO standing (childID, organizationID, basis, trueFrom, trueUntil, seriesID, line, entryID,
                            knownSeq, replacedSeq) VALUES (?, ?, 'enrolled', ?, ?, 1, 1, 1, ?, ?)
                        """, arguments: [child, unit, from, until, known, replaced])
            }
            return (units[0], units[1])
        }
        return (bureau.store, township, other, bureau.county)
    }

    @Test func `only standings that count and hold today are seen, each child once`() async throws {
        let (store, township, other, county) = try await land()
        try await store.read { db in
            let day = Bureau.moment.day
            #expect(try Reach(within: [township], on: day, in: db).children.map(\.rawValue) == [1, 6])
            #expect(try Reach(within: [other], on: day, in: db).children.map(\.rawValue) == [1, 7])
            #expect(try Reach(within: [county], on: day, in: db).children.map(\.rawValue) == [1, 6, 7])
            #expect(try Reach(within: [], on: day, in: db).count == 0)
            #expect(try Reach(within: [township], on: day - 1, in: db).children.map(\.rawValue) == [1, 2, 6])
            for child in Self.children {
                let one = SQLRequest<Bool>("SELECT \(visible: "\(child.rawValue)", within: [county], on: day)")
                let list = try Reach(within: [county], on: day, in: db).children
                #expect(try one.fetchOne(db) == list.contains(child), "list and single child agree on \(child)")
            }
        }
    }

    @Test func `two reaches meet in the children of both, a page at a time`() async throws {
        let (store, township, other, county) = try await land()
        try await store.read { db in
            let day = Bureau.moment.day
            let (whole, here, there) = (
                try Reach(within: [county], on: day, in: db), try Reach(within: [township], on: day, in: db),
                try Reach(within: [other], on: day, in: db)
            )
            #expect(here.meeting(there).children.map(\.rawValue) == [1])
            #expect(whole.meeting([2, 6, 9].map { ID<Child>(rawValue: $0) }).children.map(\.rawValue) == [6])
            #expect(whole.page(1, of: 2).map(\.rawValue) == [1, 6] && whole.page(2, of: 2).map(\.rawValue) == [7])
            #expect(whole.page(3, of: 2).isEmpty && whole.page(0, of: 2).count == 2)
        }
    }

    @Test func `its version changes with what is published and with units, not with what is written ahead`()
        async throws
    {
        let (store, township, _, _) = try await land()
        let before = try await store.read { db in try Reach.version(in: db) }
        try await store.write { db in try db.execute(sql: "INSERT INTO child (id, knownSeq) VALUES (100, 9)") }
        #expect(try await store.read { db in try Reach.version(in: db) } == before)
        try await store.write { db in try Pending.publish(9, by: 3, in: db) }
        let published = try await store.read { db in try Reach.version(in: db) }
        #expect(published != before)
        let signature = Signature.system(at: Bureau.moment)
        try await store.write { db in
            _ = try Organization.add(
                .init(.school, "石门镇中心小学", under: township, since: Day("2010-09-01").orThrow()), signed: signature,
                in: db)
        }
        #expect(try await store.read { db in try Reach.version(in: db) } != published)
    }
}
