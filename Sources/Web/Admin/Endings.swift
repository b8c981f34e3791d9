import Registry
import Vocabulary

/// The end of a unit (撤并): what it would mean is shown first, then it is entered.
enum Endings {
    static func ask(_ call: Call) async throws -> Answer { try await page(call, asked: Asked(call.query)) }

    static func enter(_ call: Call) async throws -> Answer {
        let (id, signature, viewer) = (try call.id(as: Organization.self), call.signature, call.reader)
        let asked = Asked(call.form.query)
        guard let change = asked.change, let day = asked.day else { return try await page(call, asked: asked) }
        do {
            try await call.store.write { db in
                try viewer.require(.manageOrganizations, at: id, in: db)
                let heirs = try asked.heirs(seenBy: viewer, in: db)
                try Organization.close(id, change, into: heirs, on: day, signed: signature, in: db)
            }
        } catch is OrganizationRefusal {
            return try await page(call, asked: asked)
        }
        return .moved(to: Organizations.address(of: id, call), flash: .organizationEnded)
    }

    static func reopen(_ call: Call) async throws -> Answer {
        let (id, signature, viewer) = (try call.id(as: Organization.self), call.signature, call.reader)
        try await call.store.write { db in
            try viewer.require(.manageOrganizations, at: id, in: db)
            try Organization.reopen(id, signed: signature, in: db)
        }
        return .moved(to: Organizations.address(of: id, call), flash: .organizationReopened)
    }

    /// What somebody wants to know, or to enter.
    struct Asked: Sendable {
        let change: Organization.Change?
        /// One unit on a line, by its whole name or its code.
        let into: String
        let day: Day?
        let isAsked: Bool

        init(_ query: Query) {
            change = query["change"].flatMap(Organization.Change.init)
            into = query["into"] ?? ""
            day = query["since"].flatMap { Day($0) }
            isAsked = query["change"] != nil || query["since"] != nil
        }

        func heirs(seenBy viewer: Viewer, in db: Transaction) throws -> [ID<Organization>] {
            try into.split(whereSeparator: \.isNewline).map(\.trimmingBlanks).filter { !$0.isEmpty }.map {
                try Organization.find(called: $0, seenBy: viewer, with: .manageOrganizations, in: db).id
            }
        }

        var faults: [FieldFault] {
            guard isAsked else { return [] }
            return [
                change == nil ? FieldFault("change", say("请选择怎样撤并。")) : nil,
                day == nil ? FieldFault("since", say("请填写批文上的日期。")) : nil,
            ].compactMap(\.self)
        }
    }

    private static func page(_ call: Call, asked: Asked) async throws -> Answer {
        let (id, viewer, today) = (try call.id(as: Organization.self), call.reader, call.day)
        let page = try await call.store.read { db in
            guard try viewer.reaches(id, with: .manageOrganizations, in: db) else { throw OrganizationRefusal.absent }
            let unit = try Organization.find(id, in: db)
            var faults = asked.faults
            var ending: OrganizationEnding?
            if let change = asked.change, let day = asked.day {
                do {
                    let heirs = try asked.heirs(seenBy: viewer, in: db)
                    ending = try OrganizationEnding.plan(id, change, into: heirs, on: day, today: today, in: db)
                } catch let refusal as OrganizationRefusal {
                    faults = [FieldFault(refusal.field == "parent" ? "into" : refusal.field, refusal.message)]
                }
            }
            return EndingPage(
                unit: unit, asked: asked, ending: ending,
                address: Organizations.address(of: id, call), token: call.formToken, command: call.newCommand(),
                faults: faults)
        }
        return .page(page, section: .administration, status: page.faults.isEmpty ? .ok : .unprocessableContent)
    }
}
