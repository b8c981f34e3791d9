import Casework
import Registry
import Vocabulary

/// Placed, back, away again, done (安置, 复学, 反弹, 销号).
enum CaseMoves {
    // MARK: - Placement

    static func placement(_ call: Call) async throws -> Answer { try await placement(call, faults: []) }

    private static func placement(_ call: Call, faults: [FieldFault]) async throws -> Answer {
        let (work, viewer) = (try await CaseWork.find(call, faults: faults), call.reader)
        let units = try await call.store.read { db in try Organization.filters(for: viewer, in: db) }
        let schools = units.filter(\.kind.teaches)
        return work.page(say("登记安置")) {
            work.form(to: "/placement") {
                """
                \(Field(say("怎样就读"), name: "kind", .choice(CasePlacement.Kind.allCases.map { Field.Choice($0) }, chosen: call.form["kind"]), faults: faults))
                \(Field(say("学校"), name: "school", .choice(schools.map { Field.Choice($0.name, value: call.text(of: $0.id)) }, chosen: call.form["school"] ?? call.text(of: work.file.step.ownerID)), hint: say("送教上门的可以不选。"), faults: faults, isOptional: true))
                \(Field(say("班级"), name: "words", .line(work.typed("words")), faults: faults, isOptional: true))
                \(Field(say("从哪天起"), name: "on", .date(call.form.day("on") ?? call.day), faults: faults))
                <div class="buttons">\(Button(say("保存安置"), .main))</div>
                """
            }
        }
    }

    static func place(_ call: Call) async throws -> Answer {
        let (basis, signature, form, viewer) = (call.caseBasis, call.signature, call.form, call.reader)
        guard let kind = form["kind"].flatMap(CasePlacement.Kind.init) else {
            return try await placement(call, faults: [FieldFault("kind", CaseRefusal.missing(.kind).message)])
        }
        let (school, day) = (school(call), form.day("on") ?? call.day)
        let room = form.text("words") ?? ""
        return try await CaseWork.act(call, otherwise: "school", again: { try await placement($0, faults: $1) }) {
            file, db in
            try file.place(
                kind, at: school, inClass: room, from: day, seenBy: viewer, signed: signature, by: basis, in: db)
        }
    }

    private static func school(_ call: Call) -> ID<Organization>? {
        call.form.text("school").flatMap { call.store.publicID.id(of: $0, as: Organization.self) }
    }

    // MARK: - Back at school

    static func returning(_ call: Call) async throws -> Answer { try await returning(call, faults: []) }

    private static func returning(_ call: Call, faults: [FieldFault]) async throws -> Answer {
        let work = try await CaseWork.find(call, faults: faults)
        let schools = call.reader.appointments.filter { $0.role == .headteacher }
        return work.page(say("确认复学"), remark: say("凭考勤确认，由校长本人办理；确认后进入观察期。")) {
            work.form(to: "/return") {
                """
                \(Field(say("哪所学校"), name: "school", .oneOf(schools.map { Field.Choice($0.organizationName, value: call.text(of: $0.organizationID)) }, chosen: call.form["school"] ?? schools.first.map { call.text(of: $0.organizationID) }), faults: faults))
                \(Field(say("哪天到校的"), name: "on", .date(call.form.day("on")), faults: faults))
                \(Field(say("到今天已经到校几天"), name: "presentDays", .line(work.typed("presentDays"), .number), faults: faults))
                \(Field(say("凭什么考勤"), name: "evidence", .line(work.typed("evidence")), hint: say("例如：七（4）班 3 月考勤表"), faults: faults))
                <div class="buttons">\(Button(say("我是校长，确认复学"), .main))</div>
                """
            }
        }
    }

    static func confirm(_ call: Call) async throws -> Answer {
        let (basis, signature, form, viewer) = (call.caseBasis, call.signature, call.form, call.reader)
        guard let school = school(call) else {
            return try await returning(call, faults: [FieldFault("school", CaseRefusal.missing(.school).message)])
        }
        guard let day = form.day("on") else {
            return try await returning(call, faults: [FieldFault("on", CaseRefusal.missing(.on).message)])
        }
        let (days, evidence) = (form.text("presentDays").flatMap { Int($0) } ?? 0, form.text("evidence") ?? "")
        return try await CaseWork.act(
            call, with: .confirmReturns, otherwise: "on", again: { try await returning($0, faults: $1) }
        ) { file, db in
            try file.confirmReturn(
                on: day, at: school, presentDays: days, by: evidence, seenBy: viewer, signed: signature, by: basis,
                in: db)
        }
    }

    // MARK: - Away again, opened by mistake, opened again

    static func relapsing(_ call: Call) async throws -> Answer { try await relapsing(call, faults: []) }

    private static func relapsing(_ call: Call, faults: [FieldFault]) async throws -> Answer {
        let work = try await CaseWork.find(call, faults: faults)
        return work.page(say("登记再次离校"), remark: say("原案件重新劝返，并且要定一版不同的方案。")) {
            work.form(to: "/relapse") {
                """
                \(Field(say("从哪天起没来"), name: "on", .date(call.form.day("on")), faults: faults))
                \(Field(say("情况"), name: "why", .area(work.typed("why")), faults: faults))
                <div class="buttons">\(Button(say("重新劝返"), .main))</div>
                """
            }
        }
    }

    static func relapse(_ call: Call) async throws -> Answer {
        let (basis, signature, form) = (call.caseBasis, call.signature, call.form)
        guard let day = form.day("on") else {
            return try await relapsing(call, faults: [FieldFault("on", CaseRefusal.missing(.on).message)])
        }
        let why = form.text("why") ?? ""
        return try await CaseWork.act(call, otherwise: "on", again: { try await relapsing($0, faults: $1) }) {
            file, db in
            try file.relapse(on: day, because: why, signed: signature, by: basis, in: db)
        }
    }

    static func withdrawing(_ call: Call) async throws -> Answer {
        try await explaining(call, say("撤销立错的案件"), say("撤销案件"), to: "/withdrawal", faults: [])
    }

    static func withdraw(_ call: Call) async throws -> Answer {
        let (basis, signature, why) = (call.caseBasis, call.signature, call.form.text("why") ?? "")
        return try await CaseWork.act(
            call, otherwise: "why",
            again: { try await explaining($0, say("撤销立错的案件"), say("撤销案件"), to: "/withdrawal", faults: $1) }
        ) { file, db in
            try file.withdraw(because: why, signed: signature, by: basis, in: db)
        }
    }

    static func reopening(_ call: Call) async throws -> Answer {
        try await explaining(call, say("重新打开案件"), say("重新打开"), to: "/reopening", faults: [])
    }

    static func reopen(_ call: Call) async throws -> Answer {
        let (basis, signature, why) = (call.caseBasis, call.signature, call.form.text("why") ?? "")
        return try await CaseWork.act(
            call, with: .closeCases, otherwise: "why",
            again: { try await explaining($0, say("重新打开案件"), say("重新打开"), to: "/reopening", faults: $1) }
        ) { file, db in
            try file.reopen(because: why, signed: signature, by: basis, in: db)
        }
    }

    private static func explaining(
        _ call: Call, _ title: String, _ verb: String, to place: String, faults: [FieldFault]
    ) async throws -> Answer {
        let work = try await CaseWork.find(call, faults: faults)
        return work.page(title) {
            work.form(to: place) {
                """
                \(Field(say("为什么"), name: "why", .area(work.typed("why")), faults: faults))
                <div class="buttons">\(Button(verb, .main))</div>
                """
            }
        }
    }

    static func undo(_ call: Call) async throws -> Answer {
        let (basis, signature) = (call.caseBasis, call.signature)
        return try await CaseWork.act(
            call, with: .seeCases, otherwise: "why",
            again: { try await explaining($0, say("撤回刚才的一步"), say("撤回"), to: "/undoing", faults: $1) }
        ) { file, db in
            try file.takeBackStep(signed: signature, by: basis, in: db)
        }
    }

    // MARK: - Done

    static func closing(_ call: Call) async throws -> Answer { try await closing(call, faults: []) }

    private static func closing(_ call: Call, faults: [FieldFault]) async throws -> Answer {
        let work = try await CaseWork.find(call, faults: faults)
        let (file, day, basis) = (work.file, call.day, call.caseBasis)
        let reasons = try await call.store.read { db in
            try file.contradictions(to: .V01, on: day, by: basis, in: db)
        }
        return work.page(say("销号"), remark: say("名册和记录与归类不符的，不能销号。")) {
            """
            \(reasons.isEmpty ? .nothing : Notice(.waiting, say("按“在校就读”销号，还差这些"), "<ul>\(reasons.html { "<li>\($0.message)</li>" })</ul>").html)\
            \(work.form(to: "/closure") {
                """
                \(Field(say("归类"), name: "category", .choice(ClosingCategory.closing.map { Field.Choice($0) }, chosen: call.form["category"]), faults: faults))
                \(Field(say("凭据"), name: "evidence", .area(work.typed("evidence"), rows: 3), hint: say("写明凭什么销号，例如“省外在读证明，3 月 2 日收到”。"), faults: faults))
                <div class="buttons">\(Button(say("销号"), .main))</div>
                """
            })
            """
        }
    }

    static func close(_ call: Call) async throws -> Answer {
        let (basis, signature, form) = (call.caseBasis, call.signature, call.form)
        guard let category = form["category"].flatMap(ClosingCategory.init) else {
            return try await closing(call, faults: [FieldFault("category", CaseRefusal.missing(.category).message)])
        }
        let proof = form.text("evidence") ?? ""
        return try await CaseWork.act(
            call, with: .closeCases, otherwise: "category", again: { try await closing($0, faults: $1) }
        ) { file, db in
            try file.close(as: category, proof, signed: signature, by: basis, in: db)
        }
    }
}
