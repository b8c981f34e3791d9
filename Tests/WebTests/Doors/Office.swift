import Casework
import Foundation
import GRDB
import Hummingbird
import HummingbirdTesting
import Linkage
import Registry
import Screening
import Synchronization
import Testing
import Vocabulary

@testable import Web

/// Hewan County with a user for every role, and the server in front of it.
struct Office {
    static let password = "four words no link"
    static let day = Day("2026-03-18")

    let store: Store
    let county: ID<Organization>
    let neighbour: ID<Organization>
    let app: App

    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path

    static func moment() throws -> Moment { Moment(noonOf: try day.orThrow()) }

    /// With a clock of the test's own where time has to pass.
    static func open(also routes: [Route] = [], by clock: Clock? = nil) async throws -> Office {
        let folder = StoreFolder(NSTemporaryDirectory() + "yidan-office-\(UUID().uuidString)")
        let store = try Store.open(folder, keys: .derived(from: "test"))
        let (moment, since) = (try moment(), try Day("1990-01-01").orThrow())
        let kept = try Password.fresh(password, for: "", cost: 4)
        let (county, neighbour) = try await store.write { db in
            let city = try Founding.found(
                .init(.city, "云岭市教育局", code: "5399", region: RegionCode("5399"), since: since),
                administrators: [
                    .init("sysadmin", name: "赵一", as: .systemAdministrator, password: kept),
                    .init("secadmin", name: "钱二", as: .securityAdministrator, password: kept),
                    .init("auditadmin", name: "孙三", as: .auditAdministrator, password: kept),
                ], account: nil, mustChange: false, at: moment, in: db)
            let signature = Signature.system(at: moment)
            let county = try Organization.add(
                .init(.county, "河湾县教育局", code: "539909", region: RegionCode("539909"), under: city, since: since),
                signed: signature, in: db)
            let neighbour = try Organization.add(
                .init(.county, "望川县教育局", code: "539904", region: RegionCode("539904"), under: city, since: since),
                signed: signature, in: db)
            let township = try Organization.add(
                .init(
                    .township, "石门镇中心校", code: "539909101", region: RegionCode("539909101"), under: county,
                    since: since), signed: signature, in: db)
            let school = try Organization.add(
                .init(.school, "石门镇中心小学", code: "2153990001", under: township, since: since), signed: signature, in: db)
            try hire("othershead", as: .headteacher, at: school, signed: signature, in: db)
            for role in Role.allCases where !role.isAdministrator {
                try hire(role.rawValue.lowercased(), as: role, at: county, signed: signature, in: db)
            }
            try hire("secondoffice", as: .countyOffice, at: county, signed: signature, in: db)
            try hire("citysupervisor", as: .supervisor, at: city, signed: signature, in: db)
            try hire("citysoffice", as: .cityOffice, at: city, signed: signature, in: db)
            try hire("townshiphead", as: .townshipOffice, at: township, signed: signature, in: db)
            try hire("neighbour", as: .countyOffice, at: neighbour, signed: signature, in: db)
            try hire("nobody", as: nil, at: county, signed: signature, in: db)
            return (county, neighbour)
        }
        let sources = try RosterSources.load(root + "/sources", rules: root + "/rules")
        let path = root + "/models/chinese-pupils.yaml"
        let models = [try LinkageModel(parsing: try String(contentsOfFile: path, encoding: .utf8), from: path)]
        let site = Site(
            store: store, sources: sources, models: models, verifying: try VerificationRules.load(root),
            caseRules: try CaseRules.load(root + "/rules/cases"),
            catalogues: [.chinese, try english()], version: "test",
            passwordCost: 4,
            isSecure: false,
            now: { clock?.moment ?? moment },
            startJob: { id in
                do {
                    if try store.readNow({ db in try Job.find(id, in: db).kind }) == .compare {
                        try MatchRunJob.run(id, store: store, sources: sources, models: models, now: { moment })
                    } else {
                        try RosterJob.run(id, store: store, sources: sources, now: { moment })
                        try RunWatch(store: store, sources: sources).look(
                            signed: try store.readNow { db in try Job.find(id, in: db) }.signature(at: moment))
                    }
                } catch {
                    Issue.record(error, "the job ended without an answer")
                }
            })
        return Office(store: store, county: county, neighbour: neighbour, app: App(site, routes: Routes.table + routes))
    }

    private static func english() throws -> Catalogue {
        var phrases: [String: String] = [:]
        let text = try String(contentsOfFile: root + "/catalogues/en.yaml", encoding: .utf8)
        for line in text.split(separator: "\n") where line.hasPrefix("\"") {
            phrases.merge(try JSONDecoder().decode([String: String].self, from: Data("{\(line)}".utf8))) { $1 }
        }
        return Catalogue(language: "en", phrases: phrases)
    }

    private static func hire(
        _ logIn: String, as role: Role?, at unit: ID<Organization>, signed signature: Signature, in db: Database
    ) throws {
        let id = try User.add(logIn, name: role?.label ?? "无角色", signed: signature, in: db)
        try Credential.setPassword(try Password.fresh(password, for: "", cost: 4), for: id, signed: signature, in: db)
        if let role { try User.appoint(id, as: role, at: unit, signed: signature, in: db) }
    }

    /// Brings a roster in past the pages: examined, and imported if wanted. Gives the address of its pages.
    func bring(
        _ text: String, named name: String, asOf: String, apply: Bool, from source: String = "student-register"
    ) async throws -> String {
        let path = NSTemporaryDirectory() + "\(UUID().uuidString)-\(name)"
        defer { try? FileManager.default.removeItem(atPath: path) }
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        let (sources, moment, day) = (app.site.sources, try Office.moment(), try Day(asOf).orThrow())
        let user = try await store.read { db in try User.find(logIn: "countyoffice", in: db).orThrow() }
        let signature = Signature(user.id, name: user.name, organizationID: county, at: moment)
        let load = RosterLoad(
            store: store, sources: sources, now: { moment },
            followedBy: { try RunWatch(store: store, sources: sources).look(signed: $0) })
        let roster = try load.examine(
            path, from: try sources.source(source), covering: county, asOf: day, supplier: "河湾县教育局",
            signed: signature)
        if apply { try load.run(.import, about: roster.id, signed: signature) }
        return "/rosters/" + store.publicID.text(of: roster.id)
    }

    func visit<Value: Sendable>(
        _ body: @escaping @Sendable (any TestClientProtocol) async throws -> Value
    ) async throws -> Value {
        defer { if let folder = store.folder { try? FileManager.default.removeItem(atPath: folder.path) } }
        return try await Application(router: app.router).test(.router) { client in try await body(client) }
    }
}

/// A clock that a test moves on by days.
final class Clock: Sendable {
    private let start: Moment
    private let days = Mutex(0)

    init() throws { start = try Office.moment() }

    var moment: Moment { days.withLock { start + $0 * 86_400 } }

    func move(to day: Int) { days.withLock { $0 = day } }
}

struct Missing: Error {}

extension Optional {
    func orThrow() throws -> Wrapped {
        guard let self else { throw Missing() }
        return self
    }
}
