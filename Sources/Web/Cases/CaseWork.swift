import Casework
import HTTPTypes
import Registry
import Vocabulary

/// What the forms of a case have in common: they are drawn with what was typed, and sent to do one thing.
struct CaseWork: Sendable {
    let dossier: Dossier
    let address: String
    let call: Call
    let faults: [FieldFault]

    static func find(_ call: Call, faults: [FieldFault] = []) async throws -> CaseWork {
        let (id, viewer, basis) = (try call.id(as: CaseFile.self), call.reader, call.caseBasis)
        let dossier = try await call.store.read { db in try Dossier.find(id, seenBy: viewer, by: basis, in: db) }
        return CaseWork(dossier: dossier, address: Cases.address(of: id, call), call: call, faults: faults)
    }

    var file: CaseFile { dossier.file }

    /// What was typed before, or nothing.
    func typed(_ name: String) -> String { call.form[name] ?? "" }

    func page(_ title: String, remark: String = "", _ content: () -> HTML) -> Answer {
        .page(
            CaseFormPage(
                title: title, remark: "\(remark)", name: dossier.identity.shownName, address: address, faults: faults,
                body: content()), section: .children, status: faults.isEmpty ? .ok : .unprocessableContent)
    }

    /// A form that is sent to a place below the case.
    func form(to place: String, draft: String? = nil, hidden: String? = nil, _ contents: () -> HTML) -> HTML {
        let kept: HTML = hidden.map { "<input type=\"hidden\" name=\"scheme\" value=\"\($0)\">" } ?? .nothing
        return Card(isForm: true) {
            Form(
                to: address + place, token: call.formToken, hidden: ["command": call.newCommand()],
                draft: draft.map { "\($0) \(address)" }
            ) { "\(kept)\(contents())" }.html
        }.html
    }

    /// Does it, and goes back to the case; what was not accepted is shown at its field, with all that was typed.
    static func act(
        _ call: Call, with right: Right = .workCases, otherwise field: String,
        calling names: [CaseQuestion: String] = [:], again: (Call, [FieldFault]) async throws -> Answer,
        _ body: @escaping @Sendable (CaseFile, Transaction) throws -> Void
    ) async throws -> Answer {
        let (id, viewer) = (try call.id(as: CaseFile.self), call.reader)
        do {
            try await call.store.write { db in
                try body(try CaseFile.find(id, seenBy: viewer, with: right, in: db), db)
            }
        } catch let refusal as CaseRefusal where refusal.kind != .absent && refusal.kind != .forbidden {
            var place = field
            if case .missing(let question) = refusal { place = names[question] ?? question.rawValue }
            return try await again(call, [FieldFault(place, refusal.message)])
        }
        return .moved(to: Cases.address(of: id, call), flash: .saved)
    }
}

struct CaseFormPage: Page {
    let title: String
    let remark: HTML
    let name: String
    let address: String
    let faults: [FieldFault]
    let body: HTML

    var trail: [Link] { [Link(say("劝返案件"), to: "/cases"), Link(name, to: address)] }
}
