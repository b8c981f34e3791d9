import HTTPTypes
import Registry

/// One address: the method, the path, the right it needs, and who answers.
struct Route: Sendable {
    let method: HTTPRequest.Method
    let path: String
    let needs: Need
    let takesFile: Bool
    let answer: @Sendable (Call) async throws -> Answer

    /// Who is let in.
    enum Need: Hashable, Sendable {
        /// Anybody, before logging in.
        case nobody
        /// Anybody who is logged in.
        case member
        case right(Right)

        func isMet(by viewer: Viewer) -> Bool {
            switch self {
            case .nobody, .member: true
            case .right(let right): viewer.may(right)
            }
        }
    }
}

/// The table of addresses in the making.
struct RouteTable {
    private(set) var routes: [Route] = []

    typealias Answering = @Sendable (Call) async throws -> Answer

    mutating func get(_ path: String, needs right: Right, use answer: @escaping Answering) {
        add(.get, path, .right(right), answer)
    }

    mutating func post(_ path: String, needs right: Right, takesFile: Bool = false, use answer: @escaping Answering) {
        add(.post, path, .right(right), answer, takesFile: takesFile)
    }

    /// For whoever is logged in, whatever their role.
    mutating func get(_ path: String, forMembers answer: @escaping Answering) { add(.get, path, .member, answer) }
    mutating func post(_ path: String, forMembers answer: @escaping Answering) { add(.post, path, .member, answer) }

    /// For everybody, before logging in.
    mutating func get(_ path: String, forAll answer: @escaping Answering) { add(.get, path, .nobody, answer) }
    mutating func post(_ path: String, forAll answer: @escaping Answering) { add(.post, path, .nobody, answer) }

    /// A list and its files, each of which needs the right to take it out.
    mutating func list(
        _ path: String, needs right: Right, takenOutWith export: Right, use answer: @escaping Answering,
        files file: @escaping @Sendable (Call) async throws -> ListFile
    ) {
        add(.get, path, .right(right), answer)
        for format in ListFile.formats {
            add(.get, "\(path).\(format.rawValue)", .right(export)) { call in
                try await file(call).given(as: format, call)
            }
        }
    }

    private mutating func add(
        _ method: HTTPRequest.Method, _ path: String, _ need: Route.Need, _ answer: @escaping Answering,
        takesFile: Bool = false
    ) {
        routes.append(Route(method: method, path: path, needs: need, takesFile: takesFile, answer: answer))
    }
}
