import Registry
import Testing
import Vocabulary

@testable import Casework

/// What a case keeps from those whom it does not concern, and what it does not take on somebody's word.
struct CaseLimitsTests {
    @Test func `a name opens the case to nobody, an account that was picked does, and never a parent's`() async throws {
        let desk = try await CaseDesk.open()
        defer { desk.close() }
        let file = try desk.open()
        let (teacher, _) = try desk.hireElsewhere("zhouhaiyan", "周海燕")
        func sees() throws -> Bool {
            let viewer = try desk.viewer(teacher)
            do {
                _ = try desk.township.store.readNow { db in try CaseFile.find(file.id, seenBy: viewer, in: db) }
                return true
            } catch CaseRefusal.absent { return false }
        }
        try desk.settleTeam(file)
        #expect(try !sees() && desk.dossier(file).team?.members.allSatisfy { $0.userID == nil } == true)
        for draft in [
            CareMember.Draft("guardian", name: "周海燕", account: "zhouhaiyan"),
            CareMember.Draft("guardian", name: "向桂英", account: "nobody"),
        ] {
            #expect(throws: CaseRefusal.strangeAccount(draft.account)) {
                try desk.settleTeam(file, CaseDesk.three.prefix(2) + [draft])
            }
        }
        let picked = CareMember.Draft("teacher", name: "周海燕", account: "ZhouHaiyan")
        try desk.settleTeam(file, [picked] + CaseDesk.three.suffix(2))
        #expect(try sees())
        try desk.settleTeam(file)
        #expect(try !sees(), "without the account the case is off their desk")
    }

    @Test func `the days that a notice gives are counted from its service`() async throws {
        let desk = try await CaseDesk.open()
        defer { desk.close() }
        let file = try desk.open()
        for days in 0...2 { try desk.visit(file, after: days) }
        func issue(_ step: String, after days: Int) throws -> ID<CaseNotice> {
            try desk.act(on: file, after: days) { file, signature, db in
                try file.issue(
                    .init(step, to: "向桂英", from: "石门镇人民政府", code: "石政教督"), signed: signature, by: desk.basis,
                    in: db)
            }
        }
        let first = try issue("urge", after: 2)
        try desk.act(on: file, after: 12) { file, signature, db in
            try file.serve(
                first, .direct, on: signature.day, receivedBy: "向桂英", signed: signature, by: desk.basis, in: db)
        }
        #expect(throws: CaseRefusal.notOver(Township.day + 19)) { try issue("deadline", after: 13) }
        let (now, rules) = (try desk.find(file.id), desk.basis.rules)
        let situation = try desk.township.store.readNow { db in
            try CaseNow.situation(of: now, try CaseSteps(of: now.id, in: db), by: rules, in: db)
        }
        #expect(situation.deadline == Township.day + 19)
        _ = try issue("deadline", after: 20)
        #expect(try desk.township.store.examine().complaints.map(\.what) == [])
    }

    @Test func `each category needs its own ground, and no measure is left open`() async throws {
        let desk = try await CaseDesk.open()
        defer { desk.close() }
        let file = try desk.open()
        try desk.settleTeam(file)
        try desk.plan(file, "每周二补数学")
        func reasons(_ category: ClosingCategory) throws -> [CaseContradiction] {
            let now = try desk.find(file.id)
            return try desk.township.store.readNow { db in
                try now.contradictions(to: category, on: Township.day, by: desk.basis, in: db)
            }
        }
        #expect(try reasons(.V99) == [.openMeasures(1)])
        #expect(try reasons(.V13) == [.openMeasures(1)])
        #expect(try reasons(.V06) == [.openMeasures(1), .noVocational])
        #expect(try reasons(.V07) == [.openMeasures(1), .noSpecial])
        #expect(try reasons(.V09) == [.openMeasures(1), .isOfAge(CaseDesk.xiaoman.birth)])
        #expect(try reasons(.V11) == [.openMeasures(1), .notRegistered])

        let (_, other) = try desk.hireElsewhere("zhouhaiyan", "周海燕")
        func place(_ kind: CasePlacement.Kind, at unit: ID<Organization>?, by user: ID<User>) throws {
            let viewer = try desk.viewer(user)
            try desk.act(on: file, by: user) { file, signature, db in
                try file.place(
                    kind, at: unit, inClass: "", from: signature.day, seenBy: viewer, signed: signature, by: desk.basis,
                    in: db)
            }
        }
        #expect(throws: CaseRefusal.missing(.school), "a bureau teaches nobody") {
            try place(.vocational, at: desk.township.county, by: desk.township.officer)
        }
        #expect(throws: CaseRefusal.missing(.school), "another's school") {
            try place(.vocational, at: other, by: desk.head)
        }
        try place(.vocational, at: other, by: desk.township.officer)
        #expect(try reasons(.V06) == [.openMeasures(1)])
        try place(.homeTeaching, at: nil, by: desk.township.officer)
        #expect(try reasons(.V07) == [.openMeasures(1)] && reasons(.V06) == [.openMeasures(1), .noVocational])
    }

    @Test func `who came back and then went abroad did not stay`() async throws {
        let desk = try await CaseDesk.open()
        defer { desk.close() }
        let file = try desk.open()
        try desk.confirmReturn(file, after: 5)
        #expect(try desk.figures(after: 6) == [1, 1, 0, 0, 0])
        #expect(try desk.figures(after: 95) == [1, 0, 1, 0, 0])
        try desk.act(on: file, after: 30) { file, signature, db in
            try file.close(as: .V12, "护照和签证已核对", signed: signature, by: desk.basis, in: db)
        }
        #expect(try desk.figures(after: 31) == [1, 0, 0, 0, 1])
        #expect(try desk.figures(after: 200) == [1, 0, 0, 0, 1])
    }

    @Test func `who works on cases elsewhere reads neither private causes nor free words`() async throws {
        let desk = try await CaseDesk.open()
        defer { desk.close() }
        let file = try desk.open()
        try desk.settleTeam(file)
        try desk.act(on: file) { file, signature, db in
            try file.plan(
                for: [.R2, .R4], "家里订了婚", [.init(.homeHelp, "劝退婚约", by: "田永福", dueOn: signature.day)],
                signed: signature, by: desk.basis, in: db)
        }
        try desk.visit(file)
        let (leader, _) = try desk.hireElsewhere("yangli", "杨丽", alsoLeading: true)
        let viewer = try desk.viewer(leader)
        #expect(viewer.may(.workCases))
        let seen = try desk.township.store.readNow { db in
            try Dossier.find(file.id, seenBy: viewer, by: desk.basis, in: db)
        }
        #expect(!seen.mayWork && seen.causes == [.R2] && seen.hidesCauses)
        #expect(seen.plans[0].words == "" && seen.plans[0].measures[0].what == "家庭帮扶")
        #expect(seen.contacts[0].said == "" && seen.contacts[0].whom == "")
        let told = seen.events.map { $0.title + $0.words }.joined()
        #expect(!told.contains("婚") && !told.contains("外婆"), "\(told)")
        let own = try desk.dossier(file)
        #expect(own.mayWork && own.causes.contains(.R4) && own.plans[0].words == "家里订了婚")
    }
}
