import Casework
import Foundation
import Registry
import Vocabulary

/// A township with 田小满, who is on the household register and at no school, and everybody whom her case needs.
struct CaseDesk {
    let township: Township
    let basis: CaseBasis
    let child: ID<Child>
    let school: ID<Organization>
    let head: ID<User>
    let people: People

    static let xiaoman = People.Child("田小满", born: Day("2013-02-11").unwrapped, sequence: 991)

    static func open() async throws -> CaseDesk {
        var people = People(6)
        people.addHousehold(xiaoman)
        let township = try await Township.open(people)
        let (school, head) = try await township.store.write { db in
            let school = try Organization.find(code: "2153990001", in: db).unwrapped.id
            let head = try User.add("shiqinghua", name: "石清华", signed: .system(at: Township.moment), in: db)
            try User.appoint(head, as: .headteacher, at: school, signed: .system(at: Township.moment), in: db)
            return (school, head)
        }
        let rules = try CaseRules.load(Township.root + "/rules/cases")
        let lines = try township.lines(try township.compare())
        let child = lines.first { $0.identity.name.spelled == "田小满" }.unwrapped.child
        return CaseDesk(
            township: township, basis: CaseBasis(rules, township.sources, township.store.keys), child: child,
            school: school, head: head, people: people)
    }

    func close() { township.close() }

    func signature(_ user: ID<User>? = nil, after days: Int = 0) -> Signature {
        Signature(
            user ?? township.officer, name: "王芳", organizationID: township.county,
            at: Moment(noonOf: Township.day + days))
    }

    func viewer(_ user: ID<User>? = nil, after days: Int = 0) throws -> Viewer {
        try township.store.readNow { db in
            try Viewer.find(user ?? township.officer, on: Township.day + days, in: db)
        }
    }

    @discardableResult
    func open(_ origin: CaseOrigin = .hand) throws -> CaseFile {
        let viewer = try viewer()
        let id = try township.store.writeNow { db in
            try CaseFile.open(
                for: child, origin, because: "开学后一直没来", seenBy: viewer, signed: signature(), by: basis, in: db)
        }
        return try find(id)
    }

    func find(_ id: ID<CaseFile>) throws -> CaseFile {
        let viewer = try viewer()
        return try township.store.readNow { db in try CaseFile.find(id, seenBy: viewer, in: db) }
    }

    func dossier(_ file: CaseFile, after days: Int = 0) throws -> Dossier {
        let viewer = try viewer(after: days)
        return try township.store.readNow { db in try Dossier.find(file.id, seenBy: viewer, by: basis, in: db) }
    }

    /// Does something with the case as it stands.
    func act<Value>(
        on file: CaseFile, by user: ID<User>? = nil, after days: Int = 0,
        _ body: (CaseFile, Signature, Transaction) throws -> Value
    ) throws -> Value {
        let (now, signature) = (try find(file.id), signature(user, after: days))
        return try township.store.writeNow { db in try body(now, signature, db) }
    }

    static let three = [
        CareMember.Draft("teacher", name: "周海燕", phone: "13800003310"),
        CareMember.Draft("villageOfficial", name: "田永福"), CareMember.Draft("guardian", name: "向桂英"),
    ]

    func settleTeam(_ file: CaseFile, _ people: [CareMember.Draft] = three, after days: Int = 0) throws {
        try act(on: file, after: days) { file, signature, db in
            try file.settleTeam(by: "three-help-one", people, signed: signature, by: basis, in: db)
        }
    }

    func plan(_ file: CaseFile, _ what: String..., after days: Int = 0) throws {
        try act(on: file, after: days) { file, signature, db in
            try file.plan(
                for: [.R2], "数学跟不上", what.map { .init(.tutoring, $0, by: "周海燕", dueOn: signature.day + 5) },
                signed: signature, by: basis, in: db)
        }
    }

    func visit(_ file: CaseFile, after days: Int = 0, _ kind: CaseContact.Kind = .visit, on day: Day? = nil) throws {
        try act(on: file, after: days) { file, signature, db in
            try file.note(
                .init(kind, on: day ?? signature.day, reached: true, whom: "外婆", said: "孩子愿意回来读书"), signed: signature,
                by: basis, in: db)
        }
    }

    /// 复学过, 观察期内, 满观察期仍在校, 再次离校, 改按其他情况办.
    func figures(after days: Int) throws -> [Int] {
        let viewer = try viewer(after: days)
        let lines = try township.store.readNow { db in try ReturnFigures.byCounty(seenBy: viewer, in: db) }
        return lines.flatMap { [$0.returned, $0.watching, $0.held, $0.gone, $0.otherwise] }
    }

    /// Somebody at another school of the county, who has nothing to do with the case.
    func hireElsewhere(_ logIn: String, _ name: String, alsoLeading: Bool = false) throws -> (
        ID<User>, ID<Organization>
    ) {
        try township.store.writeNow { db in
            let signature = Signature.system(at: Township.moment)
            let other = try Organization.add(
                .init(
                    .school, "河湾县第二小学", code: "2153990099", under: township.county, since: Day("1990-01-01").unwrapped),
                signed: signature, in: db)
            let user = try User.add(logIn, name: name, signed: signature, in: db)
            try User.appoint(user, as: .headteacher, at: other, signed: signature, in: db)
            if alsoLeading { try User.appoint(user, as: .leader, at: township.county, signed: signature, in: db) }
            return (user, other)
        }
    }

    func confirmReturn(_ file: CaseFile, after days: Int, by user: ID<User>? = nil, at unit: ID<Organization>? = nil)
        throws
    {
        let who = user ?? head
        let viewer = try viewer(who, after: days)
        try act(on: file, by: who, after: days) { file, signature, db in
            try file.confirmReturn(
                on: signature.day, at: unit ?? school, presentDays: 1, by: "七（4）班考勤表", seenBy: viewer,
                signed: signature, by: basis, in: db)
        }
    }
}
