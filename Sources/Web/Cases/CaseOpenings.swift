import Casework
import Registry
import Vocabulary

/// A case is opened from a child's file (立案).
enum CaseOpenings {
    static func new(_ call: Call) async throws -> Answer { try await new(call, faults: []) }

    private static func new(_ call: Call, faults: [FieldFault]) async throws -> Answer {
        let (child, viewer, basis) = (try child(call), call.reader, call.caseBasis)
        let prospect = try await call.store.read { db in
            try CaseProspect.find(child, seenBy: viewer, by: basis, in: db)
        }
        if let open = prospect.open { return .moved(to: Cases.address(of: open.id, call)) }
        return .page(
            CaseOpeningPage(prospect: prospect, child: call.text(of: child), call: call, faults: faults),
            section: .children, status: faults.isEmpty ? .ok : .unprocessableContent)
    }

    static func open(_ call: Call) async throws -> Answer {
        let (child, viewer, basis, signature) = (try child(call), call.reader, call.caseBasis, call.signature)
        let why = call.form.text("why") ?? ""
        let origin: CaseOrigin
        switch call.form["origin"] {
        case "attendance":
            guard let since = call.form.day("since") else {
                return try await new(call, faults: [FieldFault("since", CaseRefusal.missing(.since).message)])
            }
            origin = .attendance(since: since, days: call.form.text("days").flatMap { Int($0) } ?? 0)
        case "run":
            let prospect = try await call.store.read { db in
                try CaseProspect.find(child, seenBy: viewer, by: basis, in: db)
            }
            origin = prospect.run.map { .run($0) } ?? .hand
        default: origin = .hand
        }
        do {
            let id = try await call.store.write { db in
                try CaseFile.open(
                    for: child, origin, because: why, seenBy: viewer, signed: signature, by: basis, in: db)
            }
            return .moved(to: Cases.address(of: id, call), flash: .caseOpened)
        } catch let refusal as CaseRefusal where refusal.kind == .unfit {
            var field = "why"
            if case .missing(let question) = refusal { field = question.rawValue }
            if case .future = refusal { field = "since" }
            return try await new(call, faults: [FieldFault(field, refusal.message)])
        }
    }

    private static func child(_ call: Call) throws -> ID<Child> {
        let text = call.form["child"] ?? call.query["child"] ?? ""
        guard let id = call.store.publicID.id(of: text, as: Child.self) else { throw AddressRefusal() }
        return id
    }
}

struct CaseOpeningPage: Page {
    let prospect: CaseProspect
    let child: String
    let call: Call
    let faults: [FieldFault]

    var title: String { say("给\(prospect.identity.shownName)立案") }
    var trail: [Link] { [Link(say("劝返案件"), to: "/cases")] }
    var remark: HTML { "\(say("一个孩子同时只有一件没办结的案件；立错了可以撤销。"))" }

    private var origins: [Field.Choice] {
        let run = prospect.reason.map { [Field.Choice(say("比对发现"), value: "run", hint: $0)] } ?? []
        return run + [
            Field.Choice(say("缺课"), value: "attendance", hint: say("班级考勤上连续没来")),
            Field.Choice(say("人工立案"), value: "hand", hint: say("走访、举报或其他途径知道的")),
        ]
    }

    var body: HTML {
        Card(isForm: true) {
            Form(to: "/cases", token: call.formToken, hidden: ["command": call.newCommand(), "child": child]) {
                """
                \(Field(say("怎样发现的"), name: "origin", .oneOf(origins, chosen: call.form["origin"] ?? (prospect.run == nil ? nil : "run"))))
                \(Field(say("从哪天起没来"), name: "since", .date(call.form.day("since")), hint: say("缺课的填写。"), faults: faults, isOptional: true))
                \(Field(say("已经缺课几天"), name: "days", .line(call.form["days"] ?? "", .number), faults: faults, isOptional: true))
                \(Field(say("情况"), name: "why", .area(call.form["why"] ?? ""), faults: faults))
                <div class="buttons">\(Button(say("立案"), .main))</div>
                """
            }.html
        }.html
    }
}
