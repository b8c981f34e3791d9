import Casework
import Registry
import Vocabulary

/// Children to be looked for: by unit, by progress, and sent out many at once (派单核实).
enum Assignments {
    static let path = "/assignments"

    static func address(of id: ID<Assignment>, _ call: Call) -> String { path + "/" + call.text(of: id) }

    // MARK: - The list

    static func list(_ call: Call) async throws -> Answer { try await list(call, faults: []) }

    private static func list(_ call: Call, faults: [FieldFault]) async throws -> Answer {
        let (viewer, sources, keys, rules) = (call.reader, call.site.sources, call.store.keys, call.site.verifying)
        let (filter, page) = (try filter(call), call.page)
        let (found, figures, last, units, townships) = try await call.store.read { db in
            (
                try AssignmentLine.list(
                    filter, seenBy: viewer, page: page, by: rules, from: sources, with: keys, in: db),
                try AssignmentFigures(seenBy: viewer, rules, in: db),
                viewer.may(.dispatchAssignments) ? try Dispatch.last(of: viewer.user.id, in: db) : nil,
                viewer.may(.dispatchAssignments) ? try Organization.filters(for: viewer, in: db) : [],
                try AssignmentFilter.townships(seenBy: viewer, rules, in: db)
            )
        }
        return .page(
            AssignmentsPage(
                lines: found.lines, total: found.total, page: page, figures: figures, filter: filter,
                query: facets(call.query), viewer: viewer, last: last, townships: townships,
                units: units.map { Field.Choice($0.name, value: call.text(of: $0.id)) },
                text: { call.text(of: $0) }, address: { address(of: $0, call) }, token: call.formToken, faults: faults),
            section: .children, status: faults.isEmpty ? .ok : .unprocessableContent)
    }

    static func file(_ call: Call) async throws -> ListFile {
        let (viewer, sources, keys) = (call.reader.narrowed(to: .exportLists), call.site.sources, call.store.keys)
        let (filter, rules, most) = (try filter(call), call.site.verifying, call.mostNames)
        let (lines, total) = try await call.store.read { db in
            try AssignmentLine.list(
                filter, seenBy: viewer, size: most, by: rules, from: sources, with: keys, in: db)
        }
        return ListFile(
            "assignments", say("核查任务"), lines, AssignmentLine.columns(), total: total,
            filter: filter.words.isEmpty ? say("没有筛选") : filter.words.joined(separator: "；"),
            definition: say("已发布的比对里没有落实、要人去核实的孩子，先到期的在前；截至 \(call.day)。"), isAboutPeople: true)
    }

    // MARK: - Sending out

    static func dispatch(_ call: Call) async throws -> Answer {
        let (viewer, signature) = (call.reader, call.signature)
        let (filter, form) = (try filter(call), call.form)
        let picked = form.all("pick").compactMap { call.store.publicID.id(of: $0, as: Assignment.self) }
        let owner = form.text("owner").flatMap { call.store.publicID.id(of: $0, as: Organization.self) }
        let dispatch = Dispatch(by: call.site.verifying, from: call.site.sources, with: call.store.keys)
        do {
            _ = try await call.store.write { db in
                form["all"] == "yes"
                    ? try dispatch.sendAll(
                        filter, to: owner, dueOn: form.day("due"), signed: signature, by: viewer, in: db)
                    : try dispatch.send(
                        picked, to: owner, dueOn: form.day("due"), signed: signature, by: viewer, in: db)
            }
        } catch let refusal as AssignmentRefusal where refusal.kind == .unfit {
            let field =
                switch refusal {
                case .dueTooEarly: "due"
                case .strangeOwner: "owner"
                default: "all"
                }
            return try await list(call, faults: [FieldFault(field, refusal.message)])
        }
        return .moved(to: facets(call.query).with("state", nil).address(at: path), flash: .dispatched)
    }

    static func undo(_ call: Call) async throws -> Answer {
        let signature = call.signature
        _ = try await call.store.write { db in try Dispatch.undoLast(signed: signature, in: db) }
        return .moved(to: path, flash: .dispatchUndone)
    }

    // MARK: - The query

    private static func facets(_ query: Query) -> Query {
        Query(
            ["state", "unit", "township", "late"].compactMap { name in
                query[name].flatMap { $0.isEmpty ? nil : (name, $0) }
            })
    }

    /// `open` and `overdue` are no states, and stand in the query beside them.
    private static func filter(_ call: Call) throws -> AssignmentFilter {
        var filter = AssignmentFilter()
        switch call.query["state"] ?? "" {
        case "": break
        case "open": filter.isOpen = true
        case let text:
            guard let state = Assignment.State(rawValue: text) else {
                throw UnknownFilter(name: "state", value: text, known: Assignment.State.allCases.map(\.rawValue))
            }
            filter.state = state
        }
        switch call.query["late"] ?? "" {
        case "": break
        case "overdue": filter.isOverdue = true
        case let text:
            guard let late = Escalation(rawValue: text) else {
                throw UnknownFilter(name: "late", value: text, known: Escalation.allCases.map(\.rawValue))
            }
            filter.late = late
        }
        filter.township = call.query["township"].flatMap { $0.isEmpty ? nil : $0 }
        filter.unit = try call.facet("unit", as: Organization.self)
        return filter
    }
}
