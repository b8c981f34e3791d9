import Registry
import Vocabulary

/// A list of units comes in (单位名单): the file is kept, what it adds is shown, then it is entered.
enum OrganizationLists {
    static func new(_ call: Call) async throws -> Answer { try await new(call, faults: []) }

    /// Takes the file in, sealed on its way to disk; nothing is added yet.
    static func upload(_ call: Call) async throws -> Answer {
        let received = try await call.received()
        guard let file = received.file else {
            return try await new(call, faults: [FieldFault("file", UploadRefusal.noFile.message)])
        }
        let viewer = call.reader
        guard let home = viewer.organizations(with: .manageOrganizations).first else {
            throw RightRefusal.lacking(.manageOrganizations)
        }
        let signature = viewer.sign(at: call.moment)
        let id = try await call.store.write { db in
            try OrganizationListFile.enter(
                file.name, digest: file.digest, under: home, signed: signature, in: db)
        }
        return .moved(to: address(of: id, call))
    }

    static func show(_ call: Call) async throws -> Answer {
        let (file, plan) = try await read(call)
        let page = OrganizationListPage(
            fileName: file.fileName, plan: plan, address: address(of: file.id, call), token: call.formToken,
            command: call.newCommand(), page: call.page)
        return .page(page, section: .administration, status: plan.faults.isEmpty ? .ok : .unprocessableContent)
    }

    static func enter(_ call: Call) async throws -> Answer {
        let ((_, plan), signature) = (try await read(call), call.signature)
        _ = try await call.store.write { db in try plan.enter(signed: signature, in: db) }
        return .moved(to: "/admin/organizations", flash: .organizationsAdded)
    }

    /// The list held against the store as it is now; a file that can't be read is said to be so on the page for choosing.
    private static func read(_ call: Call) async throws -> (OrganizationListFile, OrganizationPlan) {
        let (id, viewer, day) = (try call.id(as: OrganizationListFile.self), call.reader, call.day)
        guard let folder = call.store.folder else { throw UploadRefusal.noFile }
        let file = try await call.store.read { db in try OrganizationListFile.find(id, seenBy: viewer, in: db) }
        let list = try file.read(from: Evidence(folder, keys: call.store.keys), today: day)
        let plan = try await call.store.read { db in
            try OrganizationPlan.make(list, under: file.organizationID, seenBy: viewer, in: db)
        }
        return (file, plan)
    }

    private static func address(of id: ID<OrganizationListFile>, _ call: Call) -> String {
        "/admin/organization-lists/" + call.text(of: id)
    }

    private static func new(_ call: Call, faults: [FieldFault]) async throws -> Answer {
        .page(
            OrganizationUploadPage(home: call.reader.homeName, token: call.formToken, faults: faults),
            section: .administration, status: faults.isEmpty ? .ok : .unprocessableContent)
    }
}
