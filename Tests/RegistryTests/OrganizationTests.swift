import Testing
import Vocabulary

@testable import Registry

struct OrganizationTests {
    @Test func `a school that was renamed keeps its old name for its old days`() async throws {
        let bureau = try await Bureau.found()
        let (signature, county) = (try bureau.signature(.systemAdministrator), bureau.county)
        let (before, since) = (try Day("2015-09-01").orThrow(), try Day("2021-09-01").orThrow())
        try await bureau.store.write { db in
            let school = try Organization.add(
                .init(.school, "石门镇中学", code: "3153990001", under: county, since: before), signed: signature, in: db)
            try Organization.change(
                school, to: .init(.school, "河湾县第三中学", code: "3153990001", under: county, since: since),
                signed: signature, in: db)
            #expect(try Organization.find(school, in: db).name == "河湾县第三中学")
            let past = try OrganizationPast.all(of: school, in: db)
            #expect(past.map(\.name) == ["石门镇中学", "河湾县第三中学"])
            #expect(past.map(\.until) == [since, nil])
            #expect(throws: OrganizationRefusal.tooEarly(since)) {
                try Organization.change(
                    school, to: .init(.school, "早先", under: county, since: before), signed: signature, in: db)
            }
        }
    }

    @Test func `a code stands for the unit that had it on that day`() async throws {
        let bureau = try await Bureau.found()
        let (signature, county) = (try bureau.signature(.systemAdministrator), bureau.county)
        let (first, closed, second) = (
            try Day("2010-09-01").orThrow(), try Day("2018-08-31").orThrow(), try Day("2019-09-01").orThrow()
        )
        try await bureau.store.write { db in
            let old = try Organization.add(
                .init(.school, "旧小学", code: "2153990009", under: county, since: first), signed: signature, in: db)
            try Organization.close(old, .closed, into: [], on: closed, signed: signature, in: db)
            let new = try Organization.add(
                .init(.school, "新小学", code: "2153990009", under: county, since: second), signed: signature, in: db)
            #expect(try OrganizationPast.holder(of: "2153990009", on: first + 10, in: db) == old)
            #expect(try OrganizationPast.holder(of: "2153990009", on: closed + 10, in: db) == nil)
            #expect(try OrganizationPast.holder(of: "2153990009", on: second + 10, in: db) == new)
        }
    }

    @Test func `who moves under another unit is within its reach from then on`() async throws {
        let bureau = try await Bureau.found()
        let (signature, county) = (try bureau.signature(.systemAdministrator), bureau.county)
        let (since, later) = (try Day("2010-09-01").orThrow(), try Day("2020-09-01").orThrow())
        try await bureau.store.write { db in
            let (one, two) = (
                try Organization.add(
                    .init(.township, "石门镇中心校", under: county, since: since), signed: signature, in: db),
                try Organization.add(.init(.township, "云台镇中心校", under: county, since: since), signed: signature, in: db)
            )
            let school = try Organization.add(
                .init(.teachingPoint, "杨家坪教学点", under: one, since: since), signed: signature, in: db)
            #expect(try Organization.under(one, in: db).map(\.name) == ["石门镇中心校", "杨家坪教学点"])
            try Organization.change(
                school, to: .init(.teachingPoint, "杨家坪教学点", under: two, since: later), signed: signature, in: db)
            #expect(try Organization.under(one, in: db).map(\.name) == ["石门镇中心校"])
            #expect(try Organization.under(two, in: db).map(\.name) == ["云台镇中心校", "杨家坪教学点"])
            #expect(try Organization.path(to: school, in: db).map(\.name) == ["河湾县教育局", "云台镇中心校", "杨家坪教学点"])
        }
    }

    @Test func `a post passes from one to the next, and is vacant or gone from a day on`() async throws {
        let bureau = try await Bureau.found()
        let (signature, county) = (try bureau.signature(.systemAdministrator), bureau.county)
        let viewer = try await bureau.viewer(.systemAdministrator)
        let today = signature.day
        try await bureau.store.write { db in
            let team = try Organization.add(
                .init(.leadingGroup, "控辍保学领导小组", under: county, since: today - 90), signed: signature, in: db)
            try Post.fill("组长", in: team, with: "龙志强", from: today - 80, signed: signature, in: db)
            try Post.fill("联络员", in: team, with: "李敏", from: today - 80, signed: signature, in: db)
            try Post.fill("联络员", in: team, with: nil, from: today - 20, signed: signature, in: db)
            #expect(try Post.all(in: team, on: today - 30, db).map(\.holder) == ["龙志强", "李敏"])
            #expect(try Team.vacancies(seenBy: viewer, in: db) == (1, 1))
            #expect(try Post.past(in: team, db).map(\.holder) == ["李敏"])
            try Post.abolish("联络员", in: team, on: today, signed: signature, in: db)
            #expect(try Post.all(in: team, on: today, db).map(\.title) == ["组长"])
            #expect(try Team.vacancies(seenBy: viewer, in: db) == (0, 0))
            #expect(throws: PostRefusal.tooEarly(today - 80)) {
                try Post.fill("组长", in: team, with: "王芳", from: today - 81, signed: signature, in: db)
            }
            #expect(throws: PostRefusal.future(today)) {
                try Post.fill("组长", in: team, with: "王芳", from: today + 1, signed: signature, in: db)
            }
            #expect(throws: PostRefusal.holder) {
                try Post.fill("组长", in: team, with: " ", signed: signature, in: db)
            }
            #expect(throws: PostRefusal.beforeTeam(today - 90)) {
                try Post.fill("成员", in: team, with: "王芳", from: today - 91, signed: signature, in: db)
            }
        }
    }

    @Test func `a vacant post is said to be vacant`() async throws {
        let bureau = try await Bureau.found()
        let (signature, county) = (try bureau.signature(.systemAdministrator), bureau.county)
        try await bureau.store.write { db in
            let team = try Organization.add(
                .init(.supervisionTeam, "督战专班", under: county, since: signature.day - 30), signed: signature, in: db)
            try Post.fill("组长", in: team, with: "李敏", signed: signature, in: db)
            try Post.fill("联络员", in: team, with: nil, signed: signature, in: db)
            let posts = try Post.all(in: team, on: signature.day, db)
            #expect(posts.map(\.holder) == ["李敏", nil])
        }
    }
}
