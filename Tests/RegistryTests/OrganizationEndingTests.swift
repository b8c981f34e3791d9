import GRDB
import Testing
import Vocabulary

@testable import Registry

/// Two schools of Hewan County, one of them with a class, a headteacher and a child.
private struct Schools {
    let bureau: Bureau
    let signature: Signature
    let old, new, room: ID<Organization>

    static let since = Day("2010-09-01").unwrapped
    static let day = Day("2025-08-31").unwrapped

    static func open() async throws -> Schools {
        let bureau = try await Bureau.found()
        let (signature, security) = (
            try bureau.signature(.systemAdministrator), try bureau.signature(.securityAdministrator)
        )
        return try await bureau.store.write { db in
            func add(_ kind: Organization.Kind, _ name: String, _ code: String?, _ parent: ID<Organization>) throws
                -> ID<Organization>
            {
                try Organization.add(
                    .init(kind, name, code: code, under: parent, since: since), signed: signature, in: db)
            }
            let old = try add(.school, "杨家坪小学", "2153990009", bureau.county)
            let new = try add(.school, "石门镇中心小学", "2153990001", bureau.county)
            let room = try add(.schoolClass, "三（1）班", nil, old)
            for (logIn, school) in [("oldhead", old), ("newhead", new)] {
                let user = try User.add(logIn, name: logIn, signed: signature, in: db)
                try User.appoint(user, as: .headteacher, at: school, signed: security, in: db)
            }
            try db.execute(
                sql: """
                    INSERT INTO rosterSeries (id, source, ownerID, coverageID, supplier, knownSeq) VALUES (1, 's', ?, ?, 's', 1);
                    INSERT INTO child (id, knownSeq) VALUES (1, 1);
                    INSERT INTO standing (childID, organizationID, basis, trueFrom, seriesID, line, entryID, knownSeq)
                        VALUES (1, ?, 'enrolled', '2024-09-01', 1, 1, 1, 1), (1, ?, 'taught', '2024-09-01', 1, 1, 1, 1);
                    """, arguments: [bureau.county, bureau.county, old, room])
            return Schools(bureau: bureau, signature: signature, old: old, new: new, room: room)
        }
    }

    /// How many children somebody may see.
    func sees(_ logIn: String, in db: Database) throws -> Int {
        let user = try User.find(logIn: logIn, in: db).orThrow()
        return try sees(try Viewer.find(user.id, on: Bureau.moment.day, in: db), in: db)
    }

    func sees(_ viewer: Viewer, in db: Database) throws -> Int {
        try SQLRequest<Int>("SELECT count(*) FROM child WHERE \(visible: "child.id", to: viewer)").fetchOne(db) ?? 0
    }

    /// Somebody at the county who may see children.
    var county: Viewer {
        Viewer(
            User(id: ID(rawValue: 1), logIn: "c", name: "c"),
            appointments: [
                Appointment(
                    id: 1, userID: ID(rawValue: 1), role: .countyOffice, organizationID: bureau.county,
                    organizationName: "河湾县教育局")
            ], on: Bureau.moment.day)
    }
}

struct OrganizationEndingTests {
    @Test func `when a school is merged its successor sees the children, its own people no longer do`() async throws {
        let schools = try await Schools.open()
        try await schools.bureau.store.write { db in
            #expect(try schools.sees("oldhead", in: db) == 1)
            #expect(try schools.sees("newhead", in: db) == 0)
            let ending = try OrganizationEnding.plan(
                schools.old, .merged, into: [schools.new], on: Schools.day, today: Bureau.moment.day, in: db)
            #expect(ending.children == 1 && ending.accounts == 1 && ending.classes.count == 1)
            #expect(ending.consequences.contains { $0.contains("“石门镇中心小学”从此看得到") })

            try Organization.close(
                schools.old, .merged, into: [schools.new], on: Schools.day, signed: schools.signature, in: db)
            #expect(try schools.sees("oldhead", in: db) == 0)
            #expect(try schools.sees("newhead", in: db) == 1)
            #expect(try schools.sees(schools.county, in: db) == 1, "the county never loses sight")
            #expect(try Organization.recall(schools.room, in: db).until == Schools.day, "the class ended with it")
            #expect(try Succession.standing(for: schools.old, in: db).map(\.id) == [schools.new])
            #expect(try OrganizationPast.holder(of: "2153990009", on: Schools.day - 1, in: db) == schools.old)
            #expect(try OrganizationPast.holder(of: "2153990009", on: Schools.day, in: db) == nil)
        }
        #expect(try await schools.bureau.store.read { db in try Journal.verify(in: db).isSound })
    }

    @Test func `a merger that was entered by mistake is taken back`() async throws {
        let schools = try await Schools.open()
        try await schools.bureau.store.write { db in
            try Organization.close(
                schools.old, .merged, into: [schools.new], on: Schools.day, signed: schools.signature, in: db)
            try Organization.reopen(schools.old, signed: schools.signature, in: db)
            #expect(try schools.sees("oldhead", in: db) == 1)
            #expect(try schools.sees("newhead", in: db) == 0)
            #expect(try Organization.find(schools.room, in: db).parentID == schools.old)
            #expect(try Succession.all(of: schools.old, in: db).isEmpty)
            #expect(throws: OrganizationRefusal.stands("杨家坪小学")) {
                try Organization.reopen(schools.old, signed: schools.signature, in: db)
            }
        }
    }

    @Test func `after a split the successors wait for their own rosters, the county still sees`() async throws {
        let schools = try await Schools.open()
        try await schools.bureau.store.write { db in
            let third = try Organization.add(
                .init(.school, "石门镇第二小学", under: schools.bureau.county, since: Schools.since),
                signed: schools.signature, in: db)
            try Organization.close(
                schools.old, .split, into: [schools.new, third], on: Schools.day, signed: schools.signature, in: db)
            #expect(try schools.sees("newhead", in: db) == 0)
            #expect(try schools.sees(schools.county, in: db) == 1)
            #expect(try Succession.standing(for: schools.old, in: db).map(\.id) == [schools.new, third])
        }
    }

    @Test func `a township that is merged hands its schools on`() async throws {
        let schools = try await Schools.open()
        let county = schools.bureau.county
        try await schools.bureau.store.write { db in
            func township(_ name: String) throws -> ID<Organization> {
                try Organization.add(
                    .init(.township, name, under: county, since: Schools.since), signed: schools.signature, in: db)
            }
            let (one, two) = (try township("云台镇中心校"), try township("石门镇中心校"))
            let point = try Organization.add(
                .init(.teachingPoint, "杨家坪教学点", under: one, since: Schools.since), signed: schools.signature, in: db)
            #expect(throws: OrganizationRefusal.stillHas(count: 1, first: "杨家坪教学点")) {
                try Organization.close(one, .closed, into: [], on: Schools.day, signed: schools.signature, in: db)
            }
            try Organization.close(one, .merged, into: [two], on: Schools.day, signed: schools.signature, in: db)
            #expect(try Organization.under(two, in: db).map(\.id) == [two, point])
            #expect(try Organization.path(to: point, in: db).map(\.id) == [county, two, point])
        }
    }

    @Test func `what can't be is refused, with the way out`() async throws {
        let schools = try await Schools.open()
        let (today, county) = (Bureau.moment.day, schools.bureau.county)
        try await schools.bureau.store.read { db in
            func refusal(
                _ id: ID<Organization>, _ change: Organization.Change, _ into: [ID<Organization>], _ day: Day
            ) throws -> OrganizationRefusal? {
                do {
                    _ = try OrganizationEnding.plan(id, change, into: into, on: day, today: today, in: db)
                    return nil
                } catch let refusal as OrganizationRefusal { return refusal }
            }
            _ = try Organization.find(schools.old, in: db)
            #expect(try refusal(schools.old, .merged, [], Schools.day) == .successors(.merged))
            #expect(try refusal(schools.old, .split, [schools.new], Schools.day) == .successors(.split))
            #expect(try refusal(schools.old, .closed, [schools.new], Schools.day) == .successors(.closed))
            #expect(try refusal(schools.old, .merged, [schools.old], Schools.day) == .within)
            #expect(try refusal(schools.old, .merged, [schools.room], Schools.day) == .within)
            #expect(try refusal(schools.old, .merged, [county], Schools.day) == .otherKind("河湾县教育局"))
            #expect(try refusal(schools.old, .closed, [], today + 1) == .future(today))
            #expect(try refusal(schools.old, .closed, [], Schools.since) == .tooEarly(Schools.since))
            #expect(try refusal(county, .closed, [], Schools.day) == .top)
            #expect(try refusal(schools.old, .closed, [], Schools.day) == nil)
        }
    }
}
