import Registry
import Screening
import Vocabulary

/// One row that waits: what is wrong with it, and what can be done about it.
enum WaitingRows {
    static func show(_ call: Call) async throws -> Answer { try await show(call, faults: []) }

    /// Writes nothing while something is still wrong.
    static func correct(_ call: Call) async throws -> Answer {
        let (roster, source, number) = try await find(call)
        let (keys, signature) = (call.store.keys, call.signature)
        let row = try await call.store.read { db in try WaitingRow.find(number, of: roster, with: keys, in: db) }
        let correction = RowCorrection(
            changes(in: call.form, of: row, source), because: call.form.text("reason") ?? "")
        do {
            let outcome = try await call.store.write { db in
                try correction.enter(number, of: roster, source, signed: signature, with: keys, in: db)
            }
            switch outcome {
            case .entered:
                return .moved(to: Rosters.address(of: roster.id, call) + "/quarantine", flash: .rowCorrected)
            case .wrong(let faults):
                let marked = faults.filter { $0.severity > .notice }.map { fault in
                    FieldFault(source.field(markedBy: fault).map { "to-\($0.name)" } ?? "reason", fault.message)
                }
                return try await show(call, faults: marked)
            }
        } catch WaitingRefusal.reason {
            return try await show(call, faults: [FieldFault("reason", WaitingRefusal.reason.message)])
        } catch let refusal as WaitingRefusal where refusal.kind == .conflict && refusal != .settled {
            return try await show(call, faults: [FieldFault("reason", refusal.message)])
        }
    }

    static func assign(_ call: Call) async throws -> Answer {
        let (roster, _, number) = try await find(call)
        guard let owner = call.form.text("owner").flatMap({ call.store.publicID.id(of: $0, as: User.self) }) else {
            return try await show(call, faults: [FieldFault("owner", WaitingRefusal.owner.message)])
        }
        let (keys, signature, viewer) = (call.store.keys, call.signature, call.reader)
        try await call.store.write { db in
            try WaitingRow.find(number, of: roster, with: keys, in: db)
                .assign(to: owner, of: roster, signed: signature, seenBy: viewer, in: db)
        }
        return .moved(to: call.path.replacing("/assignments", with: ""), flash: .rowAssigned)
    }

    static func giveUp(_ call: Call) async throws -> Answer {
        let (roster, _, number) = try await find(call)
        let (keys, signature, reason) = (call.store.keys, call.signature, call.form.text("why") ?? "")
        do {
            try await call.store.write { db in
                try WaitingRow.find(number, of: roster, with: keys, in: db)
                    .giveUp(of: roster, because: reason, signed: signature, in: db)
            }
        } catch WaitingRefusal.reason {
            return try await show(call, faults: [FieldFault("why", WaitingRefusal.reason.message)])
        }
        return .moved(to: Rosters.address(of: roster.id, call) + "/quarantine", flash: .rowGivenUp)
    }

    static func reveal(_ call: Call) async throws -> Answer {
        let (roster, _, number) = try await find(call)
        _ = try await Rosters.find(call, with: .revealNumber)
        let (keys, signature, reason) = (call.store.keys, call.signature, call.form["reason"] ?? "")
        do {
            _ = try await call.store.write { db in
                try WaitingRow.reveal(number, of: roster, because: reason, signed: signature, with: keys, in: db)
            }
        } catch ChildRefusal.reason {
            return try await show(call, faults: [FieldFault("reveal", ChildRefusal.reason.message)])
        }
        return try await show(call, faults: [], isRevealed: true)
    }

    // MARK: - Reading the form

    /// What was typed otherwise than it stood; a sealed field that was left empty stays as it is.
    private static func changes(
        in form: Submission, of row: WaitingRow, _ source: RosterSource
    ) -> [String: String] {
        var changes: [String: String] = [:]
        for field in source.fields {
            guard let typed = form["to-\(field.name)"]?.trimmingBlanks else { continue }
            let isHidden = CorrectionField.isHidden(field)
            if isHidden ? !typed.isEmpty : typed != source.spelled(row.cells[field.name] ?? "", of: field) {
                changes[field.name] = typed
            }
        }
        return changes
    }

    private static func find(_ call: Call) async throws -> (Roster, RosterSource, Int) {
        let (roster, source) = try await Rosters.find(call, with: .importRosters)
        guard let source, let number = call.parameters["row"].flatMap({ Int($0) }) else { throw AddressRefusal() }
        return (roster, source, number)
    }

    private static func show(
        _ call: Call, faults: [FieldFault], isRevealed: Bool = false
    ) async throws -> Answer {
        let (roster, source, number) = try await find(call)
        let (keys, viewer, day) = (call.store.keys, call.reader, call.day)
        let (row, now, steps, owners) = try await call.store.read { db in
            let row = try WaitingRow.find(number, of: roster, with: keys, in: db)
            let now =
                row.state == .waiting && roster.progress.takesCorrections
                ? try RowCorrection([:], because: "").examined(row, of: roster, source, on: day, with: keys, in: db)
                : nil
            return (
                row, now, try WaitingStep.all(about: number, of: roster.id, in: db),
                try WaitingRow.owners(of: roster, for: viewer, on: day, in: db)
            )
        }
        let roots = Rosters.address(of: roster.id, call) + "/quarantine"
        return .page(
            WaitingRowPage(
                roster: roster, row: row, source: source, wrong: WaitingRowPage.wrong(row, now, source), steps: steps,
                owners: owners.map { Field.Choice($0.name, value: call.text(of: $0.id)) }, list: roots,
                token: call.formToken, form: call.form, isRevealed: isRevealed,
                mayReveal: viewer.may(.revealNumber), faults: faults),
            section: .comparison, status: faults.isEmpty ? .ok : .unprocessableContent)
    }
}
