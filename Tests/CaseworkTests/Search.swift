import Foundation
import Registry
import Vocabulary

@testable import Casework

/// The township with a comparison published and three children whom nobody has: what is done about them.
struct Search {
    let township: Township
    let run: MatchRun
    let rules: VerificationRules
    let school: ID<Organization>
    let village: ID<Organization>
    let head: ID<User>
    let cadre: ID<User>

    static func open() async throws -> Search {
        var people = People(60, errors: 0)
        for (place, name) in ["田小满", "罗小川", "石晓燕"].enumerated() {
            people.addHousehold(
                People.Child(name, born: Day("2015-02-1\(place)").unwrapped, sequence: 990 + place))
        }
        let township = try await Township.open(people)
        let (day, since) = (Township.day, Day("1990-01-01").unwrapped)
        let (school, village, head, cadre) = try await township.store.write { db in
            let signature = Signature.system(at: Township.moment)
            let centre = try Organization.add(
                .init(.township, "石门镇中心校", code: "539909101", under: township.county, since: since),
                signed: signature, in: db)
            let village = try Organization.add(
                .init(.village, "石门镇杨家坪村村民委员会", code: "539909101201", under: centre, since: since),
                signed: signature, in: db)
            let school = try Organization.find(code: "2153990001", in: db).unwrapped.id
            func hire(_ logIn: String, _ name: String, _ role: Role, _ unit: ID<Organization>) throws -> ID<User> {
                let id = try User.add(logIn, name: name, signed: signature, in: db)
                try User.appoint(id, as: role, at: unit, signed: signature, in: db)
                return id
            }
            return (
                school, village, try hire("shiqinghua", "石清华", .headteacher, school),
                try hire("tianyongfu", "田永福", .villageOfficial, village)
            )
        }
        let search = Search(
            township: township, run: try township.compare(asOf: day), rules: try VerificationRules.load(Township.root),
            school: school, village: village, head: head, cadre: cadre)
        try search.publish(search.run)
        return search
    }

    var store: Store { township.store }

    func publish(_ run: MatchRun) throws {
        let (run, viewer) = (try township.find(run.id), try township.viewer(township.second))
        try store.writeNow { db in
            try run.publish(
                because: "新增三名，已核对", signed: township.signature(of: township.second), by: viewer, in: db)
        }
    }

    func lines(_ user: ID<User>? = nil, on day: Day = Township.day, _ filter: AssignmentFilter = .init()) throws
        -> [AssignmentLine]
    {
        try store.readNow { db in
            try AssignmentLine.list(
                filter, seenBy: try Viewer.find(user ?? township.officer, on: day, in: db), by: rules,
                from: township.sources, with: store.keys, in: db
            ).lines
        }
    }

    func assignment(_ name: String) throws -> Assignment {
        try lines().first { $0.identity.name.spelled == name }.unwrapped.assignment
    }

    func signature(_ user: ID<User>, on day: Day = Township.day) throws -> Signature {
        try store.readNow { db in try Viewer.find(user, on: day, in: db).sign(at: Moment(noonOf: day)) }
    }

    @discardableResult
    func dispatch(_ assignments: [Assignment], to owner: ID<Organization>? = nil) throws -> Int {
        let (viewer, signature) = (try township.viewer(), try signature(township.officer))
        return try store.writeNow { db in
            try Dispatch(by: rules, from: township.sources, with: store.keys).send(
                assignments.map(\.id), to: owner, signed: signature, by: viewer, in: db)
        }
    }

    func answer(
        _ name: String, _ category: ClosingCategory, by user: ID<User>, seen: Int = 0, withPaper: Bool = true,
        until: Day? = nil, on day: Day = Township.day
    ) throws {
        let (assignment, signature) = (try assignment(name), try signature(user, on: day))
        let paper = try DraftAnswer.Paper(named: "证明.jpg", digest: Data(name.utf8), byteCount: 4)
        let draft = DraftAnswer(
            category, .init(school: "石门镇中心小学", number: "G539909201502100000", words: "问了奶奶和班主任"), since: day,
            until: until, paper: withPaper ? paper : nil, seen: seen)
        try store.writeNow { db in try assignment.answer(draft, rules, signed: signature, with: store.keys, in: db) }
    }

    func answers(_ name: String) throws -> [VerificationAnswer] {
        let id = try assignment(name).id
        return try store.readNow { db in try VerificationAnswer.all(of: id, with: store.keys, in: db) }
    }

    func accept(
        _ name: String, _ place: Int = 0, by user: ID<User>? = nil, on day: Day = Township.day
    ) throws {
        let (assignment, all) = (try assignment(name), try answers(name))
        let signature = try signature(user ?? township.officer, on: day)
        try store.writeNow { db in
            try assignment.accept(all[place].id, rules, signed: signature, with: store.keys, in: db)
        }
    }

    func note(_ name: String, _ way: ContactTry.Way, by user: ID<User>, on day: Day) throws {
        let (assignment, signature) = (try assignment(name), try signature(user, on: day))
        try store.writeNow { db in
            try assignment.note(way, on: day, "没有人接", signed: signature, with: store.keys, in: db)
        }
    }

    func complaints() throws -> [String] { try store.examine().complaints.map(\.what) }
}
