import Casework
import Registry
import Vocabulary

/// Causes and measures, version after version, and what came of each (一生一案).
enum CasePlans {
    /// How many measures the form has room for.
    private static let room = 4

    static func show(_ call: Call) async throws -> Answer { try await show(call, faults: []) }

    private static func show(_ call: Call, faults: [FieldFault]) async throws -> Answer {
        let work = try await CaseWork.find(call, faults: faults)
        let isNew = work.dossier.plans.isEmpty
        let remark =
            work.dossier.relapses > 0 && work.dossier.lacksPlan
            ? say("孩子再次离校：新方案至少要有一项和上一版不同的措施。") : say("每次保存都是新的一版，以前的版本留着。")
        let chosen = isSent(call) ? Set(call.form.all("causes")) : Set(work.dossier.causes.map(\.rawValue))
        return work.page(isNew ? say("定劝返方案") : say("定新一版方案"), remark: remark) {
            work.form(to: "/plan", draft: "plan") {
                """
                \(Field(say("原因"), name: "causes", .someOf(CaseCause.allCases.map { Field.Choice($0) }, chosen: chosen), faults: faults))
                \(Field(say("情况说明"), name: "words", .area(isSent(call) ? work.typed("words") : work.dossier.plans.first?.words ?? ""), faults: faults, isOptional: true))
                \((1...room).map { $0 }.html { measure($0, work) })
                <div class="buttons">\(Button(say("存为新版"), .main))</div>
                """
            }
        }
    }

    private static func isSent(_ call: Call) -> Bool { call.form["what-1"] != nil }

    private static func measure(_ place: Int, _ work: CaseWork) -> HTML {
        let (form, sent) = (work.call.form, isSent(work.call))
        let measures = work.dossier.plans.first?.measures ?? []
        let before = !sent && measures.indices.contains(place - 1) ? measures[place - 1] : nil
        return """
            <h2>\(say("第 \(place) 项措施"))</h2>\
            \(Field(say("哪一类"), name: "kind-\(place)", .choice(CaseMeasure.Kind.allCases.map { Field.Choice($0) }, chosen: form["kind-\(place)"] ?? before?.kind.rawValue ?? "tutoring"), isOptional: place > 1))\
            \(Field(say("办什么"), name: "what-\(place)", .line(form["what-\(place)"] ?? before?.what ?? ""), faults: work.faults, isOptional: place > 1))\
            \(Field(say("谁办"), name: "who-\(place)", .line(form["who-\(place)"] ?? before?.who ?? ""), faults: work.faults, isOptional: place > 1))\
            \(Field(say("哪天前办完"), name: "dueOn-\(place)", .date(form.day("dueOn-\(place)")), faults: work.faults, isOptional: place > 1))
            """
    }

    static func save(_ call: Call) async throws -> Answer {
        let (basis, signature, form) = (call.caseBasis, call.signature, call.form)
        let causes = form.all("causes").compactMap(CaseCause.init)
        let words = form.text("words") ?? ""
        var measures: [CaseMeasure.Draft] = []
        for place in 1...room where form.text("what-\(place)") != nil {
            // Without a day it is refused at its own field.
            guard let due = form.day("dueOn-\(place)") else {
                return try await show(
                    call, faults: [FieldFault("dueOn-\(place)", CaseRefusal.missing(.dueOn).message)])
            }
            measures.append(
                .init(
                    form["kind-\(place)"].flatMap(CaseMeasure.Kind.init) ?? .other, form.text("what-\(place)") ?? "",
                    by: form.text("who-\(place)") ?? "", dueOn: due))
        }
        let drafts = measures
        return try await CaseWork.act(
            call, otherwise: "what-1", calling: [.measures: "what-1", .dueOn: "dueOn-1"],
            again: { try await show($0, faults: $1) }
        ) { file, db in
            try file.plan(for: causes, words, drafts, signed: signature, by: basis, in: db)
        }
    }

    // MARK: - One measure

    static func measure(_ call: Call) async throws -> Answer { try await measure(call, faults: []) }

    private static func measure(_ call: Call, faults: [FieldFault]) async throws -> Answer {
        let work = try await CaseWork.find(call, faults: faults)
        let id = call.parameters["measure"].flatMap { Int64($0) }
        guard let measure = work.dossier.plans.flatMap(\.measures).first(where: { $0.id == id }) else {
            throw AddressRefusal()
        }
        return work.page(say("措施的结果"), remark: "\(measure.what) · \(measure.who)") {
            work.form(to: "/measures/\(measure.id)") {
                """
                \(Field(say("办得怎样"), name: "result", .oneOf([Field.Choice(say("已办"), value: "done"), Field.Choice(say("不办了"), value: "dropped")], chosen: call.form["result"] ?? "done")))
                \(Field(say("哪天"), name: "on", .date(call.form.day("on") ?? call.day), faults: faults))
                \(Field(say("结果"), name: "said", .area(work.typed("said"), rows: 3), faults: faults))
                <div class="buttons">\(Button(say("保存结果"), .main))</div>
                """
            }
        }
    }

    static func note(_ call: Call) async throws -> Answer {
        let (basis, signature, form) = (call.caseBasis, call.signature, call.form)
        let (id, day) = (call.parameters["measure"].flatMap { Int64($0) } ?? 0, form.day("on") ?? call.day)
        let (isDone, words) = (form["result"] != "dropped", form.text("said") ?? "")
        return try await CaseWork.act(call, otherwise: "on", again: { try await measure($0, faults: $1) }) { file, db in
            try file.note(id, isDone: isDone, words, on: day, signed: signature, by: basis, in: db)
        }
    }
}
