import Foundation
import GRDB
import Synchronization
import Testing
import Vocabulary

@testable import Registry

struct OrganizationListTests {
    /// Reads a list that was written as a .csv and holds it against Hewan County.
    private func plan(_ lines: String..., enter: Bool = false, in bureau: Bureau) async throws -> OrganizationPlan {
        let path = NSTemporaryDirectory() + "yidan-units-\(UUID().uuidString).csv"
        defer { try? FileManager.default.removeItem(atPath: path) }
        try (["名称,类别,代码,上级代码,行政区划,起始日期"] + lines).joined(separator: "\n")
            .write(toFile: path, atomically: true, encoding: .utf8)
        let list = try OrganizationList.read(path, today: Bureau.moment.day)
        let (viewer, signature) = (
            try await bureau.viewer(.systemAdministrator), try bureau.signature(.systemAdministrator)
        )
        return try await bureau.store.write { db in
            let plan = try OrganizationPlan.make(list, under: bureau.county, seenBy: viewer, in: db)
            if enter { try plan.enter(signed: signature, in: db) }
            return plan
        }
    }

    @Test func `children may stand above their parents in the list, and the same list twice adds nothing`() async throws
    {
        let bureau = try await Bureau.found()
        let lines = [
            "石门镇中心小学,中小学,2153990001,539909101,,2015/9/1", "石门镇中心校,中心校,539909101,,539909101,", "杨家坪教学点,教学点,,539909101,,",
        ]
        let first = try await plan(lines[0], lines[1], lines[2], enter: true, in: bureau)
        #expect(first.faults == [] && first.added.map(\.details.name) == ["石门镇中心校", "石门镇中心小学", "杨家坪教学点"])
        let again = try await plan(lines[0], lines[1], lines[2], enter: true, in: bureau)
        #expect(again.added.isEmpty && again.known.count == 3)
        let path = try await bureau.store.read { db in
            try Organization.path(to: try Organization.find(code: "2153990001", in: db).orThrow().id, in: db)
        }
        #expect(path.map(\.name) == ["河湾县教育局", "石门镇中心校", "石门镇中心小学"])
        #expect(path.last?.since == Day("2015-09-01"))
    }

    @Test func `a bureau has no code of its own and is told by that of its division`() async throws {
        let bureau = try await Bureau.found()
        _ = try await plan("望川县教育局,县级教育行政部门,,,539923,", enter: true, in: bureau)
        let plan = try await plan("望川县第三中学,中小学,2153990003,539923,539923,", enter: true, in: bureau)
        #expect(plan.faults == [] && plan.added.map(\.parentName) == ["望川县教育局"])
    }

    @Test func `all faults are said at once, each with its cell`() async throws {
        let bureau = try await Bureau.found()
        let wrong = try await plan(
            "甲小学,小学校,1,,,", ",中小学,2,,,", "\(String(repeating: "长", count: 300)),中小学,3,,,", "丁小学,中小学,4号,,5,昨天",
            "戊小学,中小学,5,999,,", "己小学,中小学,6,,,", "庚小学,中小学,6,,,", "辛小学,中小学,7,,,2027-01-01", "壬,中心校,8,9,,",
            "癸,中心校,9,8,,", "别的局,县级教育行政部门,539909,,,", in: bureau)
        #expect(
            wrong.faults.map(\.cell) == [
                "B2", "A3", "A4", "C5", "E5", "F5", "D6", "C8", "F9", "D10", "D11", "A12",
            ])
        for fault in wrong.faults {
            #expect(["请", "可以填"].contains(where: fault.message.contains), "\(fault)")
            #expect(fault.message.count < 400)
        }
        await #expect(throws: OrganizationListRefusal.self) {
            _ = try await self.plan("甲小学,小学校,1,,,", "己小学,中小学,6,,,", enter: true, in: bureau)
        }
        #expect(try await bureau.store.read { db in try Organization.find(code: "6", in: db) } == nil, "all or none")
    }

    @Test func `a long list with its children first asks no more of each unit than a short one`() async throws {
        let bureau = try await Bureau.found()
        let viewer = try await bureau.viewer(.systemAdministrator)
        // Each unit stands under the one that the next line names.
        func statements(_ count: Int) async throws -> Int {
            let lines = (1...count).map { "第\($0)处,中心校,\(10_000 + $0),\($0 == count ? "" : "\(10_001 + $0)"),," }
            let path = NSTemporaryDirectory() + "yidan-units-\(UUID().uuidString).csv"
            defer { try? FileManager.default.removeItem(atPath: path) }
            try (["名称,类别,代码,上级代码,行政区划,起始日期"] + lines).joined(separator: "\n")
                .write(toFile: path, atomically: true, encoding: .utf8)
            let list = try OrganizationList.read(path, today: Bureau.moment.day)
            return try await bureau.store.write { db in
                let asked = Mutex(0)
                db.trace { _ in asked.withLock { $0 += 1 } }
                defer { db.trace(options: []) }
                let plan = try OrganizationPlan.make(list, under: bureau.county, seenBy: viewer, in: db)
                #expect(plan.faults == [] && plan.added.count == count)
                #expect(plan.added.first?.details.name == "第\(count)处", "parents before children")
                return asked.withLock { $0 }
            }
        }
        let (few, many) = (try await statements(50), try await statements(200))
        #expect(many < few * 5, "\(few) for 50, \(many) for 200")
    }

    @Test func `nothing is added under a unit out of reach`() async throws {
        let bureau = try await Bureau.found()
        let signature = try bureau.signature(.systemAdministrator)
        try await bureau.store.write { db in
            _ = try Organization.add(
                .init(.county, "望川县教育局", code: "539904", since: signature.day - 100), signed: signature, in: db)
        }
        let plan = try await plan("某小学,中小学,1,539904,,", in: bureau)
        #expect(plan.faults.map(\.cell) == ["D2"] && plan.added.isEmpty)
    }

    @Test func `a list without header or rows says what to do`() throws {
        let path = NSTemporaryDirectory() + "yidan-units-\(UUID().uuidString).csv"
        defer { try? FileManager.default.removeItem(atPath: path) }
        for text in ["单位,编码\n甲,1\n", "名称,类别\n"] {
            try text.write(toFile: path, atomically: true, encoding: .utf8)
            #expect(throws: OrganizationListRefusal.self) { try OrganizationList.read(path, today: Bureau.moment.day) }
        }
    }
}
