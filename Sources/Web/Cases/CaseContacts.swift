import Casework
import Registry
import Vocabulary

/// What was said at the door or on the phone (劝返、回访记录).
enum CaseContacts {
    static func new(_ call: Call) async throws -> Answer { try await new(call, faults: []) }

    private static func new(_ call: Call, faults: [FieldFault]) async throws -> Answer {
        let work = try await CaseWork.find(call, faults: faults)
        let isClosed = work.file.status == .closed
        let kinds: [CaseContact.Kind] = isClosed ? [.recheck] : [.visit, .call, .meeting]
        let title =
            switch work.file.status {
            case .watching: say("记回访")
            case .closed: say("记学期复查")
            default: say("记一次联系或上门")
            }
        return work.page(title, remark: say("找过但没有见到人的，也要记。")) {
            work.form(to: "/contacts", draft: "contact") {
                """
                \(Field(say("怎样联系的"), name: "kind", .oneOf(kinds.map { Field.Choice($0) }, chosen: call.form["kind"] ?? kinds.first?.rawValue), faults: faults))
                \(Field(say("哪天"), name: "on", .date(call.form.day("on") ?? call.day), faults: faults))
                \(Field(say("见到人了吗"), name: "reached", .oneOf([Field.Choice(say("见到了或通了话"), value: "yes"), Field.Choice(say("没有"), value: "no")], chosen: call.form["reached"] ?? "yes")))
                \(Field(say("见到谁（没见到的写找过谁）"), name: "whom", .line(work.typed("whom")), faults: faults))
                \(Field(say("说了什么，情况怎样"), name: "said", .area(work.typed("said")), faults: faults))
                \(Field(say("下一步办什么"), name: "next", .line(work.typed("next")), isOptional: true))
                \(Field(say("约好哪天再联系"), name: "nextOn", .date(call.form.day("nextOn")), hint: say("不填的，按期限规则提醒。"), faults: faults, isOptional: true))
                <div class="buttons">\(Button(say("保存"), .main))</div>
                """
            }
        }
    }

    static func note(_ call: Call) async throws -> Answer {
        let (basis, signature, form) = (call.caseBasis, call.signature, call.form)
        guard let kind = form["kind"].flatMap(CaseContact.Kind.init) else {
            return try await new(call, faults: [FieldFault("kind", CaseRefusal.missing(.kind).message)])
        }
        guard let day = form.day("on") else {
            return try await new(call, faults: [FieldFault("on", CaseRefusal.missing(.on).message)])
        }
        let draft = CaseContact.Draft(
            kind, on: day, reached: form["reached"] != "no", whom: form.text("whom") ?? "",
            said: form.text("said") ?? "", next: form.text("next") ?? "", nextOn: form.day("nextOn"))
        return try await CaseWork.act(call, otherwise: "on", again: { try await new($0, faults: $1) }) { file, db in
            try file.note(draft, signed: signature, by: basis, in: db)
        }
    }

    static func takeBack(_ call: Call) async throws -> Answer {
        let (basis, signature) = (call.caseBasis, call.signature)
        let contact = call.parameters["contact"].flatMap { Int64($0) } ?? 0
        return try await CaseWork.act(call, otherwise: "on", again: { try await new($0, faults: $1) }) { file, db in
            try file.takeBack(contact: contact, signed: signature, by: basis, in: db)
        }
    }
}
