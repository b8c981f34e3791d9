import Casework
import Documents
import Foundation
import Registry
import Vocabulary

/// One child to be looked for: what is known, who tried and answered what, and what comes of it (核查任务单).
enum AssignmentSheets {
    static func show(_ call: Call) async throws -> Answer { try await show(call, faults: []) }

    static func show(_ call: Call, faults: [FieldFault]) async throws -> Answer {
        let sheet = try await open(call)
        let (viewer, id) = (call.reader, sheet.assignment.id)
        let mayAccept = try await allows(.acceptAnswers, id, call)
        let mayAnswer = try await allows(.answerAssignments, id, call)
        return .page(
            AssignmentPage(
                sheet: sheet, rules: call.site.verifying, address: Assignments.address(of: id, call), viewer: viewer,
                child: viewer.may(.seeChildren) ? "/children/" + call.text(of: sheet.assignment.childID) : nil,
                text: { call.text(of: $0) }, paper: { call.text(of: $0) }, mayAnswer: mayAnswer, mayAccept: mayAccept,
                form: call.form, token: call.formToken, command: call.newCommand(), faults: faults),
            section: .children, status: faults.isEmpty ? .ok : .unprocessableContent)
    }

    static func open(_ call: Call, with right: Right = .seeAssignments) async throws -> AssignmentSheet {
        let (id, viewer, rules) = (try call.id(as: Assignment.self), call.reader, call.site.verifying)
        let (sources, keys) = (call.site.sources, call.store.keys)
        return try await call.store.read { db in
            try AssignmentSheet.open(id, seenBy: viewer, needing: right, by: rules, from: sources, with: keys, in: db)
        }
    }

    private static func allows(_ right: Right, _ id: ID<Assignment>, _ call: Call) async throws -> Bool {
        let viewer = call.reader
        guard viewer.may(right) else { return false }
        do {
            _ = try await call.store.read { db in try Assignment.find(id, seenBy: viewer, with: right, in: db) }
            return true
        } catch AssignmentRefusal.absent { return false }
    }

    /// The proof that lies with an answer, without what a telephone notes beside the picture.
    static func paper(_ call: Call) async throws -> Answer {
        let (sheet, id) = (try await open(call), try call.id("paper", as: VerificationPaper.self))
        guard let folder = call.store.folder else { throw AssignmentRefusal.absent }
        let paper = try await call.store.read { db in
            try VerificationPaper.find(id, of: sheet.assignment, in: db)
        }
        let made = try Evidence(folder, keys: call.store.keys).copy(paper.digest) { content in
            if paper.ending == "pdf" { return content }
            guard let clean = Photograph.withoutNotes(Array(content)) else { throw AssignmentRefusal.brokenPicture }
            return Data(clean)
        }
        return .file(
            .init(
                name: "\(say("证明")).\(paper.ending)",
                mediaType: VerificationPaper.kinds[paper.ending] ?? "application/octet-stream", content: made))
    }

    // MARK: - What is decided

    static func accept(_ call: Call) async throws -> Answer {
        let (id, viewer, rules) = (try call.id(as: Assignment.self), call.reader, call.site.verifying)
        let (signature, keys) = (call.signature, call.store.keys)
        guard
            let answer = call.form.text("answer").flatMap({
                call.store.publicID.id(of: $0, as: VerificationAnswer.self)
            })
        else { throw AssignmentRefusal.absent }
        do {
            try await call.store.write { db in
                try Assignment.find(id, seenBy: viewer, with: .acceptAnswers, in: db)
                    .accept(answer, rules, signed: signature, with: keys, in: db)
            }
        } catch let refusal as AssignmentRefusal where refusal.kind == .unfit {
            return try await show(call, faults: [FieldFault("reason", refusal.message)])
        }
        return .moved(to: Assignments.address(of: id, call), flash: .answerAccepted)
    }

    static func giveBack(_ call: Call) async throws -> Answer {
        let (id, viewer, rules, signature) = (
            try call.id(as: Assignment.self), call.reader, call.site.verifying, call.signature
        )
        let reason = call.form["reason"] ?? ""
        do {
            try await call.store.write { db in
                try Assignment.find(id, seenBy: viewer, with: .acceptAnswers, in: db)
                    .giveBack(because: reason, rules, signed: signature, in: db)
            }
        } catch AssignmentRefusal.reason {
            return try await show(call, faults: [FieldFault("reason", AssignmentRefusal.reason.message)])
        }
        return .moved(to: Assignments.address(of: id, call), flash: .answerReturned)
    }

    static func undo(_ call: Call) async throws -> Answer {
        let (id, viewer, signature) = (try call.id(as: Assignment.self), call.reader, call.signature)
        try await call.store.write { db in
            try Assignment.find(id, seenBy: viewer, with: .acceptAnswers, in: db)
                .undoDecision(signed: signature, in: db)
        }
        return .moved(to: Assignments.address(of: id, call), flash: .decisionUndone)
    }
}
