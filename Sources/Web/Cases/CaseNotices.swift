import Casework
import Registry
import Vocabulary

/// The law's steps, their papers, and how these reached whom they are for (依法督促, 文书, 送达).
enum CaseNotices {
    static func new(_ call: Call) async throws -> Answer { try await new(call, faults: []) }

    private static func new(_ call: Call, faults: [FieldFault]) async throws -> Answer {
        let work = try await CaseWork.find(call, faults: faults)
        let (file, day, basis) = (work.file, call.day, call.caseBasis)
        let rungs = try await call.store.read { db in
            try basis.rules.ladder.steps.map { ($0, try file.obstacle(to: $0, on: day, by: basis, in: db)) }
        }
        let ready = rungs.filter { $0.1 == nil && $0.0.notice != nil }.map(\.0)
        let last = work.dossier.notices.last
        let guardian = work.dossier.team?.members.first { $0.role == "guardian" && $0.until == nil }?.name
        return work.page(say("依法督促"), remark: basis.rules.ladder.document) {
            """
            \(Card(say("步骤")) { "<ul class=\"plain\">\(rungs.html { rung($0.0, $0.1, in: work.dossier) })</ul>" })
            \(ready.isEmpty ? .nothing : work.form(to: "/notices", draft: "notice") {
                """
                \(Field(say("办哪一步"), name: "step", .oneOf(ready.map { Field.Choice($0.notice?.title ?? $0.name, value: $0.code, hint: $0.by) }, chosen: call.form["step"] ?? ready.last?.code), faults: faults))
                \(Field(say("送给谁"), name: "addressee", .line(call.form["addressee"] ?? guardian ?? ""), hint: say("监护人姓名，或收文单位。"), faults: faults))
                \(Field(say("以哪个机关的名义"), name: "issuer", .line(call.form["issuer"] ?? last?.issuer ?? ""), hint: say("例如：石门镇人民政府。由该机关签发、盖章，这里只起草。"), faults: faults))
                \(Field(say("发文代字"), name: "code", .line(call.form["code"] ?? last?.code ?? ""), hint: say("例如：石政教督"), faults: faults))
                \(Field(say("序号"), name: "number", .line(work.typed("number"), .number), hint: say("不填就接着上一份编。"), faults: faults, isOptional: true))
                \(Field(say("要求哪天前办到"), name: "dueOn", .date(call.form.day("dueOn")), hint: say("不填就按步骤规定的天数。"), faults: faults, isOptional: true))
                <div class="buttons">\(Button(say("生成文书"), .main))</div>
                """
            })
            """
        }
    }

    private static func rung(_ step: LawfulStep, _ obstacle: CaseRefusal?, in dossier: Dossier) -> HTML {
        let done = dossier.notices.contains { $0.step == step.code }
        let chip: Chip =
            if done { Chip("✓", say("已出文书"), .good) } else if obstacle == nil {
                Chip("○", say("可以办"), .moving)
            } else { Chip("–", say("还不能办"), .mute) }
        let why = done ? "" : obstacle?.message ?? ""
        return "<li>\(step.name) <span class=\"sub\">\(step.by)</span> \(chip) <span class=\"sub\">\(why)</span></li>"
    }

    static func issue(_ call: Call) async throws -> Answer {
        let (basis, signature, form) = (call.caseBasis, call.signature, call.form)
        let number = form.text("number")
        if let number, Int(number) == nil {
            return try await new(call, faults: [FieldFault("number", CaseRefusal.missing(.code).message)])
        }
        let draft = CaseNotice.Draft(
            form["step"] ?? "", to: form.text("addressee") ?? "", from: form.text("issuer") ?? "",
            code: form.text("code") ?? "", number: number.flatMap { Int($0) }, dueOn: form.day("dueOn"))
        return try await CaseWork.act(
            call, with: .issueNotices, otherwise: "step", again: { try await new($0, faults: $1) }
        ) { file, db in
            _ = try file.issue(draft, signed: signature, by: basis, in: db)
        }
    }

    // MARK: - One notice

    static func show(_ call: Call) async throws -> Answer { try await show(call, faults: []) }

    private static func show(_ call: Call, faults: [FieldFault]) async throws -> Answer {
        let work = try await CaseWork.find(call, faults: faults)
        let letter = try await letter(call)
        return .page(
            NoticePage(letter: letter, work: work, here: work.address + "/notices/" + call.text(of: letter.notice.id)),
            section: .children, status: faults.isEmpty ? .ok : .unprocessableContent)
    }

    private static func letter(_ call: Call) async throws -> NoticeLetter {
        let (id, notice, viewer, basis) = (
            try call.id(as: CaseFile.self), try call.id("notice", as: CaseNotice.self), call.reader, call.caseBasis
        )
        return try await call.store.read { db in
            let file = try CaseFile.find(id, seenBy: viewer, in: db)
            return try NoticeLetter.find(notice, of: file, by: basis, in: db)
        }
    }

    static func letterFile(_ call: Call) async throws -> Answer {
        let (letter, signature) = (try await letter(call), call.signature)
        guard let folder = call.store.folder else { throw AddressRefusal() }
        try await call.store.write { db in try Journal.noteExport(of: "notice", signed: signature, in: db) }
        let made = try Evidence(folder, keys: call.store.keys).borrow { try letter.letter.write(to: $0) }
        return .file(
            Answer.File(
                name: "\(letter.title)-\(letter.notice.reference).docx",
                mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document", content: made))
    }

    static func serve(_ call: Call) async throws -> Answer {
        let (basis, signature, form) = (call.caseBasis, call.signature, call.form)
        let notice = try call.id("notice", as: CaseNotice.self)
        guard let manner = form["manner"].flatMap(CaseNotice.Manner.init) else {
            return try await show(call, faults: [FieldFault("manner", CaseRefusal.missing(.manner).message)])
        }
        let (day, by) = (form.day("on") ?? call.day, form.text("receivedBy") ?? "")
        return try await CaseWork.act(call, otherwise: "on", again: { try await show($0, faults: $1) }) { file, db in
            try file.serve(notice, manner, on: day, receivedBy: by, signed: signature, by: basis, in: db)
        }
    }

    static func void(_ call: Call) async throws -> Answer {
        let (basis, signature) = (call.caseBasis, call.signature)
        let notice = try call.id("notice", as: CaseNotice.self)
        return try await CaseWork.act(
            call, with: .issueNotices, otherwise: "on", again: { try await show($0, faults: $1) }
        ) { file, db in
            try file.void(notice, signed: signature, by: basis, in: db)
        }
    }
}

/// The notice as it is printed, and its service.
struct NoticePage: Page {
    let letter: NoticeLetter
    let work: CaseWork
    let here: String

    var title: String { letter.title }
    var trail: [Link] {
        [Link(say("劝返案件"), to: "/cases"), Link(work.dossier.identity.shownName, to: work.address)]
    }
    var remark: HTML {
        "\(letter.notice.reference) · \(say("\(letter.notice.service?.dueOn ?? letter.notice.dueOn) 前办到"))"
    }
    var faults: [FieldFault] { work.faults }
    private var viewer: Viewer { work.call.reader }

    var actions: HTML {
        viewer.may(.issueNotices) ? LinkButton(say("下载 Word 文件"), to: here + "/letter.docx", .main).html : .nothing
    }

    var body: HTML {
        """
        <article class="card letter"><p>\(letter.notice.addressee)：</p>\(letter.paragraphs.html { "<p>\($0)</p>" })\
        <footer><p>\(letter.notice.issuer)</p><p>\(letter.day)</p></footer></article>
        \(service)
        """
    }

    private var service: HTML {
        if let service = letter.notice.service {
            return Card(say("送达")) {
                "<p>\(Chip("✓", say("\(service.on) 送达"), .good)) \(service.manner.label) · \(service.receivedBy) · \(say("期限从送达起算，到 \(service.dueOn)"))</p>"
            }.html
        }
        guard work.dossier.mayWork else { return Notice(.waiting, say("还没有送达")).html }
        let (form, token) = (work.call.form, work.call.formToken)
        return """
            \(Card(say("登记送达"), isForm: true) {
                Form(to: here + "/service", token: token, hidden: ["command": work.call.newCommand()]) {
                    """
                    \(Field(say("怎样送达"), name: "manner", .oneOf(CaseNotice.Manner.allCases.map { Field.Choice($0) }, chosen: form["manner"]), faults: faults))
                    \(Field(say("哪天送达"), name: "on", .date(form.day("on") ?? work.call.day), faults: faults))
                    \(Field(say("谁签收（留置的写见证人）"), name: "receivedBy", .line(form["receivedBy"] ?? ""), faults: faults))
                    <div class="buttons">\(Button(say("登记送达"), .main))</div>
                    """
                }.html
            })
            \(viewer.may(.issueNotices) ? PostButton(say("写错了，作废"), to: here + "/voiding", token: token).html : .nothing)
            """
    }
}
