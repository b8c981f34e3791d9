import Testing
import Vocabulary

@testable import Registry

/// The units that somebody keeps come a page at a time.
struct OrganizationViewTests {
    private struct Land {
        let bureau: Bureau
        /// Keeps the county, and once more the township in it.
        let keeper: Viewer
        let old: ID<Organization>
    }

    private func land() async throws -> Land {
        let bureau = try await Bureau.found()
        let (signature, since) = (Signature.system(at: Bureau.moment), try Day("2010-09-01").orThrow())
        return try await bureau.store.write { db in
            let township = try Organization.add(
                .init(.township, "石门镇中心校", code: "539909101", under: bureau.county, since: since), signed: signature,
                in: db)
            for number in 1...5 {
                let school = try Organization.add(
                    .init(.school, "第\(number)小学", code: "\(2_153_990_000 + number)", under: township, since: since),
                    signed: signature, in: db)
                try Organization.add(.init(.schoolClass, "一班", under: school, since: since), signed: signature, in: db)
            }
            let old = try Organization.add(
                .init(.school, "杨家坪小学", under: township, since: since), signed: signature, in: db)
            try Organization.close(old, .closed, into: [], on: since + 1000, signed: signature, in: db)
            let user = try User.add("limin", name: "李敏", signed: signature, in: db)
            for unit in [bureau.county, township] {
                try User.appoint(user, as: .systemAdministrator, at: unit, signed: signature, in: db)
            }
            return Land(bureau: bureau, keeper: try Viewer.find(user, on: Bureau.moment.day, in: db), old: old)
        }
    }

    @Test func `each unit stands on one page, widest first, and each view has its own`() async throws {
        let land = try await land()
        try await land.bureau.store.read { db in
            let view = OrganizationView.standing
            let pages = try (1...4).map { try view.page($0, of: 3, keptBy: land.keeper, in: db).map(\.name) }
            #expect(pages == [["河湾县教育局", "石门镇中心校", "第1小学"], ["第2小学", "第3小学", "第4小学"], ["第5小学"], []])
            #expect(try OrganizationView.allCases.map { try $0.count(keptBy: land.keeper, in: db) } == [7, 5, 1])
            #expect(try OrganizationView.ended.page(of: 3, keptBy: land.keeper, in: db).map(\.id) == [land.old])
            #expect(try OrganizationView.classes.page(2, of: 3, keptBy: land.keeper, in: db).count == 2)
            var given = 0
            try view.each(atMost: 5, keptBy: land.keeper, in: db) { _ in given += 1 }
            #expect(given == 5)
            #expect(
                try Organization.parents(keptBy: land.keeper, in: db).map(\.name) == ["河湾县教育局", "石门镇中心校"])
            let stranger = Viewer(land.keeper.user, appointments: [], on: land.keeper.day)
            #expect(try OrganizationView.allCases.allSatisfy { try $0.count(keptBy: stranger, in: db) == 0 })
        }
    }
}
