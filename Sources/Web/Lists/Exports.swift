import Documents
import Registry
import Vocabulary

/// Lists of more than 500 names: asked for, allowed by the security administrator, taken once (导出申请).
enum Exports {
    static func own(_ call: Call) async throws -> Answer {
        let user = call.reader.user.id
        let requests = try await call.store.read { db in try ExportRequest.own(of: user, in: db) }
        return .page(page(requests, call, decides: false), section: .desk)
    }

    static func waiting(_ call: Call) async throws -> Answer {
        let viewer = call.reader
        let requests = try await call.store.read { db in try ExportRequest.all(seenBy: viewer, in: db) }
        return .page(page(requests, call, decides: true), section: .administration)
    }

    /// Counts the list once more, so that what is asked for is what there is.
    static func ask(_ call: Call) async throws -> Answer {
        let form = call.form
        let (path, query) = (form["list"] ?? "", form["query"] ?? "")
        guard let format = form["format"].flatMap(Listing.Format.init), let answer = replayed(path, query, format, call)
        else { throw AddressRefusal() }
        let signature = call.signature
        guard case .page(let asking as AskExportPage, _, _) = try await answer(.counted),
            asking.total > ExportRequest.mostNames
        else { throw AddressRefusal() }
        let wish = ExportRequest.Wish(
            path: path, query: query, format: format.rawValue, title: asking.title, count: asking.total,
            because: form["reason"] ?? "")
        do {
            try await call.store.write { db in try ExportRequest.ask(for: wish, signed: signature, in: db) }
        } catch ExportRefusal.reason {
            var again = asking
            again.faults = [FieldFault("reason", ExportRefusal.reason.message)]
            return .page(again, status: .unprocessableContent)
        }
        return .moved(to: "/exports", flash: .exportAsked)
    }

    static func approve(_ call: Call) async throws -> Answer { try await decide(true, call) }
    static func refuse(_ call: Call) async throws -> Answer { try await decide(false, call) }

    /// The list as it is now, but not more of it than was allowed.
    static func take(_ call: Call) async throws -> Answer {
        let (id, viewer, signature) = (try call.id(as: ExportRequest.self), call.reader, call.signature)
        let request = try await call.store.read { db in try ExportRequest.find(id, in: db) }
        try request.checkTakeable(by: viewer, on: call.day)
        guard let format = Listing.Format(rawValue: request.format),
            let answer = replayed(request.path, request.query, format, call)
        else { throw AddressRefusal() }
        let given = try await answer(.allowed(request.count))
        if case .file = given {
            try await call.store.write { db in
                try request.take(by: viewer, signed: signature.carrying(nil), in: db)
            }
        }
        return given
    }

    private static func decide(_ isApproved: Bool, _ call: Call) async throws -> Answer {
        let (id, viewer, signature) = (try call.id(as: ExportRequest.self), call.reader, call.signature)
        try await call.store.write { db in
            try ExportRequest.find(id, in: db).decide(isApproved, seenBy: viewer, signed: signature, in: db)
        }
        return .moved(to: "/admin/exports", flash: isApproved ? .exportApproved : .exportRefused)
    }

    /// The address of the list's file, asked once more on the reader's own rights; nil where there is no such list.
    private static func replayed(
        _ path: String, _ query: String, _ format: Listing.Format, _ call: Call
    ) -> ((Call.Giving) async throws -> Answer)? {
        let file = "\(path).\(format.rawValue)"
        for route in Routes.table where route.method == .get && route.path.hasSuffix(".\(format.rawValue)") {
            guard let parameters = route.parameters(of: file), route.needs.isMet(by: call.reader) else { continue }
            var again = call
            again.path = file
            again.parameters = parameters
            again.query = Submission(encoded: query).query
            let replay = again
            return { giving in
                var replay = replay
                replay.giving = giving
                return try await route.answer(replay)
            }
        }
        return nil
    }

    private static func page(_ requests: [ExportRequest], _ call: Call, decides: Bool) -> ExportsPage {
        ExportsPage(
            requests: requests, viewer: call.reader, decides: decides, token: call.formToken,
            address: { call.text(of: $0) })
    }
}

extension Route {
    /// What the parts of an address are, if it is one of this route.
    func parameters(of address: String) -> [String: String]? {
        let (wanted, given) = (path.split(separator: "/"), address.split(separator: "/"))
        guard wanted.count == given.count else { return nil }
        var parameters: [String: String] = [:]
        for (part, text) in zip(wanted, given) {
            if part.hasPrefix(":") {
                parameters[String(part.dropFirst())] = String(text)
            } else if part != text {
                return nil
            }
        }
        return parameters
    }
}
