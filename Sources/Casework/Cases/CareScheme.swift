import Documents
import Vocabulary

/// Who helps one child (帮扶责任体系): 三帮一 and what other places have instead, each with its least cover.
public struct CareScheme: Hashable, Sendable {
    public let code: String
    public let name: String
    public let document: String
    public let roles: [Role]

    public struct Role: Hashable, Sendable {
        public let code: String
        public let name: String
        public let least: Int
        /// A parent or guardian: never somebody with an account.
        public let isFamily: Bool
    }

    public func role(_ code: String) -> Role? { roles.first { $0.code == code } }

    /// The roles that too few fill.
    public func gaps(_ filled: [String]) -> [Role] {
        roles.filter { role in filled.count { $0 == role.code } < role.least }
    }
}

// MARK: - Reading

extension CareScheme {
    static func all(in file: DataFile) throws(DataRefusal) -> [CareScheme] {
        let root = try DataEntry(parsing: file)
        try root.allow("schemes")
        var schemes: [CareScheme] = []
        for entry in try root.entry("schemes").list() {
            let scheme = try CareScheme(entry)
            if let earlier = schemes.first(where: { $0.code == scheme.code }) {
                throw .repeated(entry.place, word: scheme.code, earlier: earlier.name)
            }
            schemes.append(scheme)
        }
        guard !schemes.isEmpty else { throw .blank(root.place) }
        return schemes
    }

    private init(_ entry: DataEntry) throws(DataRefusal) {
        try entry.allow("code", "name", "document", "roles")
        code = try entry.entry("code").words()
        name = try entry.entry("name").words()
        document = try entry.entry("document").words()
        var roles: [Role] = []
        for role in try entry.entry("roles").list() {
            try role.allow("code", "name", "least", "family")
            roles.append(
                Role(
                    code: try role.entry("code").words(), name: try role.entry("name").words(),
                    least: try role.entry("least").number(in: 0...9),
                    isFamily: try role.optional("family")?.flag() ?? false))
        }
        guard !roles.isEmpty else { throw .blank(entry.place) }
        self.roles = roles
    }
}
