import Casework
import DemoCity
import Foundation
import Linkage
import Registry
import Screening
import Vocabulary

/// A township of some hundred children for tests: the household register, the pupils' register with the errors of a bad
/// year, and the schools' own list, all imported.
struct Township {
    let store: Store
    let county: ID<Organization>
    let officer: ID<User>
    let second: ID<User>
    let third: ID<User>
    let sources: RosterSources
    let model: LinkageModel
    /// The rows of the pupils' register.
    let pupils: [String]

    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path
    static let day = Day("2026-03-18").unwrapped
    static let moment = Moment(noonOf: day)

    /// `missing` is on no pupils' register; `absent` is on it and not in class.
    static func open(_ people: People) async throws -> Township {
        let store = try Store.open(
            StoreFolder(NSTemporaryDirectory() + "yidan-township-\(UUID().uuidString)"), keys: .derived(from: "test"))
        let since = Day("1990-01-01").unwrapped
        let password = try Password.fresh("four words no link", for: "", cost: 4)
        let county = try await store.write { db in
            let county = try Founding.found(
                .init(.county, "河湾县教育局", code: "539909", region: RegionCode("539909"), since: since),
                administrators: [
                    .init("sysadmin", name: "赵一", as: .systemAdministrator, password: password),
                    .init("secadmin", name: "钱二", as: .securityAdministrator, password: password),
                    .init("auditadmin", name: "孙三", as: .auditAdministrator, password: password),
                ], account: nil, mustChange: false, at: moment, in: db)
            let signature = Signature.system(at: moment)
            _ = try Organization.add(
                .init(.school, "石门镇中心小学", code: "2153990001", under: county, since: since), signed: signature, in: db)
            return county
        }
        func hire(_ logIn: String, _ name: String) async throws -> ID<User> {
            try await store.write { db in
                let id = try User.add(logIn, name: name, signed: .system(at: moment), in: db)
                try User.appoint(id, as: .countyOffice, at: county, signed: .system(at: moment), in: db)
                return id
            }
        }
        let path = root + "/models/chinese-pupils.yaml"
        let township = Township(
            store: store, county: county, officer: try await hire("wangfang", "王芳"),
            second: try await hire("lijie", "李洁"), third: try await hire("chenhao", "陈浩"),
            sources: try RosterSources.load(root + "/sources", rules: root + "/rules"),
            model: try LinkageModel(parsing: try String(contentsOfFile: path, encoding: .utf8), from: path),
            pupils: people.pupils)
        try township.bring(people.households, "户籍.csv", from: "household-register")
        try township.bring(people.pupils, "学籍.csv", from: "student-register")
        try township.bring(people.present, "在校.csv", from: "class-list")
        return township
    }

    func close() {
        if let folder = store.folder { try? FileManager.default.removeItem(atPath: folder.path) }
    }

    func signature(of user: ID<User>? = nil) -> Signature {
        Signature(user ?? officer, name: "王芳", organizationID: county, at: Township.moment)
    }

    func viewer(_ user: ID<User>? = nil) throws -> Viewer {
        try store.readNow { db in try Viewer.find(user ?? officer, on: Township.day, in: db) }
    }

    @discardableResult
    func bring(
        _ rows: [String], _ name: String, from source: String, asOf: String = "2026-03-10"
    ) throws -> ID<Roster> {
        let path = NSTemporaryDirectory() + "\(UUID().uuidString)-\(name)"
        defer { try? FileManager.default.removeItem(atPath: path) }
        try Data(rows.joined(separator: "\r\n").utf8).write(to: URL(fileURLWithPath: path))
        let roster = try load.examine(
            path, from: try sources.source(source), covering: county, asOf: Day(asOf).unwrapped, supplier: "河湾县",
            signed: signature())
        try load.run(.import, about: roster.id, signed: signature())
        return roster.id
    }

    func undo(_ roster: ID<Roster>) throws {
        try load.run(.undo, about: roster, signed: signature())
    }

    private var load: RosterLoad {
        let (store, sources) = (store, sources)
        return RosterLoad(
            store: store, sources: sources, now: { Township.moment },
            followedBy: { try RunWatch(store: store, sources: sources).look(signed: $0) })
    }

    func publish(_ run: MatchRun) throws {
        let viewer = try viewer(second)
        try store.writeNow { db in
            try MatchRun.find(run.id, seenBy: viewer, in: db)
                .publish(because: "逐校核对过", signed: signature(of: second), by: viewer, in: db)
        }
    }

    func losses(_ run: MatchRun) throws -> [PlaceLoss] {
        try store.readNow { db in
            var lines: [PlaceLoss] = []
            try PlaceLoss.each(
                of: run, seenBy: try viewer(in: db), atMost: 1000, from: sources, with: store.keys, in: db
            ) { lines.append($0) }
            return lines
        }
    }

    /// Compares, and gives the run with its result.
    func compare(asOf: Day = Township.day, readTwice: Int = 0) throws -> MatchRun {
        let started = try store.writeNow { db in
            try MatchRun.start(
                at: county, asOf: asOf, model: model, from: sources, signed: signature(), in: db)
        }
        try MatchRunJob.run(
            started.job, store: store, sources: sources, models: [model], readTwice: readTwice,
            now: { Township.moment })
        let job = try store.readNow { db in try Job.find(started.job, in: db) }
        guard job.state == .done else { throw JobOutcome(message: job.message ?? job.state.label) }
        return try find(started.run)
    }

    func find(_ run: ID<MatchRun>) throws -> MatchRun {
        try store.readNow { db in try MatchRun.find(run, seenBy: try viewer(in: db), in: db) }
    }

    private func viewer(in db: Transaction) throws -> Viewer { try Viewer.find(officer, on: Township.day, in: db) }

    func figures(_ run: MatchRun, _ filter: OutcomeFilter = OutcomeFilter()) throws -> RunFigures {
        try store.readNow { db in try RunFigures(of: run, filter, seenBy: try viewer(in: db), in: db) }
    }

    func lines(_ run: MatchRun, _ filter: OutcomeFilter = OutcomeFilter()) throws -> [OutcomeLine] {
        try store.readNow { db in
            try OutcomeLine.list(
                of: run, filter, seenBy: try viewer(in: db), size: 10_000, from: sources, with: store.keys, in: db
            ).lines
        }
    }
}

extension Optional {
    var unwrapped: Wrapped {
        guard let self else { preconditionFailure("a value written in a test") }
        return self
    }
}
