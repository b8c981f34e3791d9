import Documents
import Vocabulary

/// All policies of the house, with who pays and what excludes what (政策库): the folder `policies/`.
public struct PolicyBook: Sendable {
    public let groups: GroupBook
    public let facts: FactList
    /// By name of file.
    public let policies: [Policy]
    let routes: [Route]
    let stacking: Stacking
    /// Policies without a source that are looked at all the same.
    private var confirmed: Set<String> = []
    /// Those that count, and by id of the general policy its local versions, the narrowest place first.
    public private(set) var switchedOn: [Policy] = []
    private var families: [String: [Policy]] = [:]

    public static let groupFile = "groups.yaml"
    public static let routingFile = "routing.yaml"
    public static let stackingFile = "stacking.yaml"

    /// Reads a folder; every example in it has to come out right.
    public static func load(_ folder: String) throws(DataRefusal) -> PolicyBook {
        try PolicyBook(try DataFile.all(in: folder))
    }

    /// With `replacing`, a file takes the place of the one with the same name or policy, or comes beside the others.
    public init(_ files: [DataFile], replacing others: [DataFile] = []) throws(DataRefusal) {
        try self.init(files, others, mayReplaceIDs: true)
    }

    /// As if these were put into the folder: a file takes the place of the one with the same name, and no other.
    public init(_ files: [DataFile], adding others: [DataFile]) throws(DataRefusal) {
        try self.init(files, others, mayReplaceIDs: false)
    }

    private init(_ files: [DataFile], _ others: [DataFile], mayReplaceIDs: Bool) throws(DataRefusal) {
        func special(_ name: String) -> DataFile? { (others + files).first { $0.name == name } }
        guard let groupFile = special(PolicyBook.groupFile) else { throw .noFile(in: PolicyBook.groupFile) }
        let groups = try GroupBook(parsing: groupFile)
        self.groups = groups
        let terms = Terms(facts: FactList(groups), groups: groups)
        facts = terms.facts
        let reserved = [PolicyBook.groupFile, PolicyBook.routingFile, PolicyBook.stackingFile]
        var (policies, faults): ([Policy], DataFaults) = ([], DataFaults())
        for file in others where !reserved.contains(file.name) {
            if let policy = faults.taking(try Policy(parsing: file, terms)) { policies.append(policy) }
        }
        let (names, ids) = (Set(others.map(\.name)), mayReplaceIDs ? Set(policies.map(\.id)) : [])
        for file in files where !reserved.contains(file.name) && !names.contains(file.name) {
            guard let policy = faults.taking(try Policy(parsing: file, terms)) else { continue }
            if !ids.contains(policy.id) { policies.append(policy) }
        }
        try faults.refuse()
        try PolicyBook.refuseRepeats(policies)
        self.policies = policies.sorted { $0.id < $1.id }
        var routes: [Route] = []
        if let file = special(PolicyBook.routingFile) {
            let root = try DataEntry(parsing: file)
            try root.allow("routes")
            for entry in try root.entry("routes").list() { routes.append(try Route(from: entry, terms)) }
        }
        self.routes = routes.sorted { ($0.region?.digits.count ?? 0) > ($1.region?.digits.count ?? 0) }
        stacking =
            try special(PolicyBook.stackingFile).map { (file) throws(DataRefusal) in
                try Stacking(parsing: file, policies: policies.map(\.id))
            } ?? .none
        switchOn()
        try check()
    }

    public subscript(id: String) -> Policy? { policies.first { $0.id == id } }

    /// Which policy a file is about.
    public static func id(of file: DataFile) throws(DataRefusal) -> String {
        try DataEntry(parsing: file).entry("id").words()
    }

    private mutating func switchOn() { switchOn(policies.filter { $0.isConfirmed || confirmed.contains($0.id) }) }

    private mutating func switchOn(_ policies: [Policy]) {
        switchedOn = policies
        families = Dictionary(grouping: switchedOn) { $0.overlays ?? $0.id }.mapValues { family in
            family.sorted {
                ($0.region?.digits.count ?? 0, $1.id) > ($1.region?.digits.count ?? 0, $0.id)
            }
        }
    }

    /// This policy without any other, but for the general one that it overlays: its examples must come out whatever else
    /// there is in the folder.
    func alone(_ policy: Policy) -> PolicyBook {
        var book = self
        book.switchOn(policies.filter { $0.id == policy.id || $0.id == policy.overlays })
        return book
    }

    /// As if these had been confirmed.
    public func confirming(_ ids: [String]) -> PolicyBook {
        var book = self
        book.confirmed.formUnion(ids)
        book.switchOn()
        return book
    }

    private static func refuseRepeats(_ policies: [Policy]) throws(DataRefusal) {
        for (place, policy) in policies.enumerated() {
            if let other = policies[..<place].first(where: { $0.id == policy.id }) {
                throw .unfit(
                    Phrase(
                        "\(other.place) id：“\(policy.id)”已是 \(policy.place.file) 的编号。请换一个编号；要改那一项，请用它的文件名。"))
            }
        }
        for policy in policies {
            guard let base = policy.overlays else { continue }
            guard let other = policies.first(where: { $0.id == base }) else {
                throw .unknownWord(
                    policy.overlaysPlace, word: base, known: policies.filter { $0.overlays == nil }.map(\.id))
            }
            guard policy.region != nil, other.id != policy.id else {
                throw .unfit(Phrase("\(policy.overlaysPlace)：“\(policy.id)”要代替“\(base)”，须写明它管哪里（place），也不能代替自己。"))
            }
            if let general = other.overlays {
                throw .unfit(
                    Phrase(
                        "\(policy.overlaysPlace)：“\(base)”自己也是代替“\(general)”的。请写 overlays: \(general)；地方小的自然先于地方大的。"))
            }
        }
    }
}

extension PolicyBook {
    /// Local versions of a policy, the narrowest place first, then itself.
    func family(of policy: Policy) -> [Policy] {
        families[policy.overlays ?? policy.id] ?? []
    }
}
