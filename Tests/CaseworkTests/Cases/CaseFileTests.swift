import Foundation
import GRDB
import Registry
import Testing
import Vocabulary

@testable import Casework

/// A case from the day it is opened to the day on which it is done.
struct CaseFileTests {
    @Test func `a child has one open case at a time, and the store holds to it`() async throws {
        let desk = try await CaseDesk.open()
        defer { desk.close() }
        let file = try desk.open()
        #expect(file.name == "2026-0001" && file.status == .visiting)
        #expect(throws: CaseRefusal.alreadyOpen("2026-0001")) { try desk.open() }
        #expect(throws: StoreRefusal.self) {
            try desk.township.store.writeNow { db in
                try Journal.record(.openedCase, signed: desk.signature(), in: db) { entry in
                    let id = try entry.insert(
                        "caseFile",
                        [
                            "childID": desk.child, "year": 2026, "number": 9, "origin": "hand",
                            "openedOn": "2026-03-18",
                            "keyID": 1, "sealed": "x".databaseBlob,
                        ], in: db)
                    try entry.insert(
                        "caseStep",
                        [
                            "caseID": id, "childID": desk.child, "kind": "opened", "state": "visiting",
                            "ownerID": desk.school, "happenedOn": "2026-03-18", "keyID": 1, "sealed": "x".databaseBlob,
                        ], in: db)
                }
            }
        }
        try desk.act(on: file) { file, signature, db in
            try file.withdraw(because: "孩子在省外就读", signed: signature, by: desk.basis, in: db)
        }
        #expect(try desk.open().name == "2026-0002")
        #expect(try desk.township.store.examine().complaints.map(\.what) == [])
    }

    @Test func `a case says how it came about`() async throws {
        let desk = try await CaseDesk.open()
        defer { desk.close() }
        let run = try desk.township.compare()
        let file = try desk.open(.run(run.id))
        #expect(file.origin == .run(run.id))
        try desk.act(on: file) { file, signature, db in
            try file.withdraw(because: "重复立案了", signed: signature, by: desk.basis, in: db)
        }
        let since = Township.day - 6
        #expect(try desk.open(.attendance(since: since, days: 5)).origin == .attendance(since: since, days: 5))
        let other = try desk.township.lines(run).first { $0.outcome.state == .attending }
        let (settled, viewer) = (try #require(other).child, try desk.viewer())
        #expect(throws: CaseRefusal.absent) {
            try desk.township.store.writeNow { db in
                try CaseFile.open(
                    for: settled, .run(run.id), because: "开学后一直没来", seenBy: viewer, signed: desk.signature(),
                    by: desk.basis, in: db)
            }
        }
    }

    @Test func `a team has to cover its scheme, and who leaves is missed`() async throws {
        let desk = try await CaseDesk.open()
        defer { desk.close() }
        let file = try desk.open()
        #expect(throws: CaseRefusal.noTeam) { try desk.plan(file, "每周二补数学") }
        #expect(throws: CaseRefusal.lacking(roles: ["家长或监护人"])) {
            try desk.settleTeam(file, Array(CaseDesk.three.prefix(2)))
        }
        try desk.settleTeam(file)
        #expect(try desk.dossier(file).team?.gaps == [])
        let official = try #require(try desk.dossier(file).team?.members.first { $0.role == "villageOfficial" })
        try desk.act(on: file, after: 3) { file, signature, db in
            try file.succeed(official.id, by: nil, on: signature.day, signed: signature, by: desk.basis, in: db)
        }
        #expect(try desk.dossier(file).team?.gaps.map(\.code) == ["villageOfficial"])
        try desk.settleTeam(
            file, [CaseDesk.three[0], .init("villageOfficial", name: "石大勇"), CaseDesk.three[2]], after: 4)
        let team = try #require(try desk.dossier(file).team)
        #expect(team.gaps == [] && team.members.count == 4)
        let left = try #require(team.members.first { $0.name == "田永福" })
        #expect(left.from == Township.day && left.until == Township.day + 3, "who answered when stays known")
    }

    @Test func `a return counts only when the head of the school signs for it`() async throws {
        let desk = try await CaseDesk.open()
        defer { desk.close() }
        let file = try desk.open()
        #expect(throws: CaseRefusal.wrongSchool) {
            try desk.confirmReturn(file, after: 5, by: desk.township.officer)
        }
        #expect(throws: CaseRefusal.wrongSchool) {
            try desk.confirmReturn(file, after: 5, at: desk.township.county)
        }
        try desk.confirmReturn(file, after: 5)
        let back = try desk.find(file.id)
        #expect(back.status == .watching && back.step.watchUntil == Township.day + 95)
        #expect(try desk.dossier(file).due?.task == .team, "still nobody answers for it")
        try desk.act(on: file, by: desk.head, after: 5) { file, signature, db in
            try file.takeBackStep(signed: signature, by: desk.basis, in: db)
        }
        #expect(try desk.find(file.id).status == .visiting)
        #expect(try desk.dossier(file).events.count { $0.kind == .step } == 3, "nothing is forgotten")
    }

    @Test func `whoever goes away again gets the same case and needs another plan`() async throws {
        let desk = try await CaseDesk.open()
        defer { desk.close() }
        let file = try desk.open()
        try desk.settleTeam(file)
        try desk.plan(file, "每周二补数学", "解决书桌")
        try desk.confirmReturn(file, after: 5)
        try desk.act(on: file, after: 20) { file, signature, db in
            try file.relapse(on: signature.day, because: "又有三天没有来", signed: signature, by: desk.basis, in: db)
        }
        #expect(throws: CaseRefusal.alreadyOpen("2026-0001")) { try desk.open() }
        #expect(try desk.dossier(file).lacksPlan)
        #expect(throws: CaseRefusal.samePlan) { try desk.plan(file, "解决书桌。", "每周二，补数学", after: 21) }
        try desk.plan(file, "每周二补数学", "安排寄宿", after: 21)
        let dossier = try desk.dossier(file)
        #expect(dossier.plans.map(\.version) == [2, 1] && !dossier.lacksPlan && dossier.relapses == 1)
        #expect(try desk.figures(after: 21) == [1, 0, 0, 1, 0])
    }

    @Test func `a case is not closed while the rosters say otherwise`() async throws {
        let desk = try await CaseDesk.open()
        defer { desk.close() }
        let file = try desk.open()
        func close(_ category: ClosingCategory, after days: Int) throws {
            try desk.act(on: file, after: days) { file, signature, db in
                try file.close(as: category, "在读证明已经上交", signed: signature, by: desk.basis, in: db)
            }
        }
        #expect(throws: CaseRefusal.neverClosed) { try close(.V16, after: 1) }
        #expect(throws: CaseRefusal.contradicted(["还没有校长凭考勤确认的复学", "最新的学籍名册上没有这个孩子"])) {
            try close(.V01, after: 1)
        }
        try desk.settleTeam(file)
        try desk.plan(file, "每周二补数学")
        try desk.confirmReturn(file, after: 5)
        var people = desk.people
        people.addPupil(CaseDesk.xiaoman)
        try desk.township.bring(people.pupils, "学籍2.csv", from: "student-register", asOf: "2026-03-17")
        #expect(
            throws: CaseRefusal.contradicted([
                "观察期到 2026-06-21 才满", "还有 1 项措施没有结果", "观察期内还没有见到孩子的回访记录", "学籍在石门镇中心小学，最新的在校名册上没有",
            ])
        ) { try close(.V01, after: 50) }
        #expect(throws: CaseRefusal.contradicted(["还有 1 项措施没有结果", "最新的名册上还在石门镇中心小学就读"])) {
            try close(.V12, after: 50)
        }
        people.addPresent(CaseDesk.xiaoman)
        try desk.township.bring(people.present, "在校2.csv", from: "class-list", asOf: "2026-03-17")
        let measure = try #require(try desk.dossier(file).plans.first?.measures.first)
        try desk.act(on: file, after: 60) { file, signature, db in
            try file.note(
                measure.id, isDone: true, "数学已经及格了", on: signature.day, signed: signature, by: desk.basis, in: db)
        }
        try desk.visit(file, after: 61, .call)
        #expect(throws: CaseRefusal.contradicted(["观察期内还没有见到孩子的回访记录"])) { try close(.V01, after: 95) }
        try desk.visit(file, after: 61)
        try close(.V01, after: 95)
        let closed = try desk.find(file.id)
        #expect(closed.status == .closed && closed.step.followUntil == Day("2029-08-31"))
        #expect(try desk.dossier(file).due?.task == .recheck)
        try desk.visit(file, after: 200, .recheck)
        #expect(throws: CaseRefusal.notNow(.closed)) { try desk.visit(file, after: 200) }
        #expect(try desk.figures(after: 200) == [1, 0, 1, 0, 0])
        try desk.act(on: file, after: 201) { file, signature, db in
            try file.reopen(because: "销号时看错了人", signed: signature, by: desk.basis, in: db)
        }
        #expect(try desk.figures(after: 201) == [1, 0, 0, 0, 1], "opened again is not held")
        #expect(try desk.township.store.examine().complaints.map(\.what) == [])
    }

    @Test func `the law's steps follow one another, and no number is given twice`() async throws {
        let desk = try await CaseDesk.open()
        defer { desk.close() }
        let file = try desk.open()
        func issue(_ step: String, after days: Int, number: Int? = nil) throws -> ID<CaseNotice> {
            try desk.act(on: file, after: days) { file, signature, db in
                try file.issue(
                    .init(step, to: "向桂英", from: "石门镇人民政府", code: "石政教督", number: number), signed: signature,
                    by: desk.basis, in: db)
            }
        }
        #expect(throws: CaseRefusal.noVisit(have: 0, need: 2)) { try issue("urge", after: 0) }
        try desk.visit(file)
        try desk.visit(file, after: 1)
        let first = try issue("urge", after: 2)
        #expect(throws: CaseRefusal.numberTaken("石政教督〔2026〕1号")) { try issue("urge", after: 2, number: 1) }
        try desk.visit(file, after: 3)
        #expect(throws: CaseRefusal.notServed("督促入学通知书")) { try issue("deadline", after: 9) }
        try desk.act(on: file, after: 3) { file, signature, db in
            try file.serve(
                first, .left, on: signature.day, receivedBy: "见证人 田永福", signed: signature, by: desk.basis, in: db)
        }
        #expect(throws: CaseRefusal.notOver(Township.day + 10)) { try issue("deadline", after: 10) }
        let second = try issue("deadline", after: 11)
        try desk.act(on: file, after: 11) { file, signature, db in
            try file.void(second, signed: signature, by: desk.basis, in: db)
        }
        _ = try issue("deadline", after: 11)
        let dossier = try desk.dossier(file, after: 11)
        #expect(dossier.notices.map(\.reference) == ["石政教督〔2026〕1号", "石政教督〔2026〕3号"])
        let now = try desk.find(file.id)
        let letter = try desk.township.store.readNow { db in
            try NoticeLetter.find(first, of: now, by: desk.basis, in: db)
        }
        #expect(letter.paragraphs[0].contains("田小满") && !letter.paragraphs.joined().contains("{"))
        #expect(letter.letter.number == "石政教督〔2026〕1号")
    }

    @Test func `a contact is taken back by whoever wrote it, and twice sent counts once`() async throws {
        let desk = try await CaseDesk.open()
        defer { desk.close() }
        let file = try desk.open()
        let command = try #require(CommandID("01890a5d-ac96-774b-bcce-b302099a8057"))
        func send() throws {
            try desk.act(on: file) { file, signature, db in
                try file.note(
                    .init(.visit, on: signature.day - 2, reached: false, whom: "外婆家没有人", said: "邻居说去了镇上"),
                    signed: signature.carrying(command), by: desk.basis, in: db)
            }
        }
        try send()
        #expect(throws: JournalRefusal.self) { try send() }
        try desk.visit(file, on: Township.day - 5)
        let contacts = try desk.dossier(file).contacts
        #expect(contacts.map(\.on) == [Township.day - 2, Township.day - 5], "by the day, not by the order of arrival")
        #expect(throws: CaseRefusal.notYours) {
            try desk.act(on: file, by: desk.head) { file, signature, db in
                try file.takeBack(contact: contacts[0].id, signed: signature, by: desk.basis, in: db)
            }
        }
        try desk.act(on: file) { file, signature, db in
            try file.takeBack(contact: contacts[0].id, signed: signature, by: desk.basis, in: db)
        }
        #expect(try desk.dossier(file).contacts.count == 1)
    }

    @Test func `each count of the list is as long as the list`() async throws {
        let desk = try await CaseDesk.open()
        defer { desk.close() }
        _ = try desk.open()
        let viewer = try desk.viewer(after: 10)
        for status in CaseStatus.allCases {
            var filter = CaseFilter()
            filter.status = status
            let (count, lines) = try desk.township.store.readNow { db in
                (
                    try CaseLine.count(filter, seenBy: viewer, in: db),
                    try CaseLine.list(filter, seenBy: viewer, by: desk.basis, in: db).lines
                )
            }
            #expect(count == lines.count && count == (status == .visiting ? 1 : 0))
        }
        var late = CaseFilter()
        late.due = .late
        #expect(try desk.township.store.readNow { db in try CaseLine.count(late, seenBy: viewer, in: db) } == 1)
    }
}

extension String {
    fileprivate var databaseBlob: DatabaseValue { Data(utf8).databaseValue }
}
