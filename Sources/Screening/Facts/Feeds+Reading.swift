import Documents
import Vocabulary

extension Feeds {
    init(from entry: DataEntry, fields: FieldList) throws(DataRefusal) {
        try entry.allow("person", "guardians", "household", "enrolment", "memberships")
        person = try Feeds.facts(PersonFact.self, from: try entry.entry("person"), fields)
        guard person[.name] != nil else { throw .missingKey(try entry.entry("person").place, key: "name") }
        var guardians: [[GuardianFact: Feed]] = []
        for guardian in try entry.optional("guardians")?.list() ?? [] {
            guardians.append(try Feeds.facts(GuardianFact.self, from: guardian, fields))
        }
        self.guardians = guardians
        household =
            try entry.optional("household").map { (entry) throws(DataRefusal) in
                try Feeds.facts(HouseholdFact.self, from: entry, fields)
            } ?? [:]
        enrolment = try entry.optional("enrolment").map { (entry) throws(DataRefusal) in
            try EnrolmentFeed(from: entry, fields)
        }
        var memberships: [MembershipFeed] = []
        for membership in try entry.optional("memberships")?.list() ?? [] {
            memberships.append(try MembershipFeed(from: membership, fields))
        }
        self.memberships = memberships
        try checkKinds(of: fields, at: entry.place)
    }

    static func facts<Fact: RawRepresentable & CaseIterable & Hashable>(
        _ facts: Fact.Type, from entry: DataEntry, _ fields: FieldList, except others: [String] = []
    ) throws(DataRefusal) -> [Fact: Feed] where Fact.RawValue == String {
        var feeds: [Fact: Feed] = [:]
        for pair in try entry.pairs() where !others.contains(pair.key) {
            guard let fact = Fact(rawValue: pair.key) else {
                throw .unknownKey(pair.entry.place, key: pair.key, known: Fact.allCases.map(\.rawValue) + others)
            }
            if pair.entry.isText {
                feeds[fact] = .field(try fields.position(of: pair.entry))
            } else {
                try pair.entry.allow("constant")
                feeds[fact] = .constant(try pair.entry.entry("constant").words())
            }
        }
        return feeds
    }

    /// A birth must be a day and a number a number, or nothing would ever be fed.
    private func checkKinds(of fields: FieldList, at place: DataPlace) throws(DataRefusal) {
        let expected: [PersonFact: [FieldKind]] = [
            .name: [.personName], .formerName: [.personName], .idNumber: [.idNumber], .birth: [.day], .sex: [.sex],
            .ethnicGroup: [.ethnic], .hukouCode: [.region], .studentNumber: [.studentNumber],
            .certificate: [.disabilityCertificate, .idNumber], .phone: [.phone],
        ]
        for (fact, feed) in person {
            guard case .field(let position) = feed, let kinds = expected[fact] else { continue }
            let field = fields.all[position]
            guard kinds.contains(field.kind) else { throw .unfitKind(place, name: field.name, expected: kinds) }
        }
    }
}

extension Feeds.EnrolmentFeed {
    init(from entry: DataEntry, _ fields: FieldList) throws(DataRefusal) {
        kind = try entry.entry("kind").choice(of: EnrolmentKind.self)
        when = try BoundCondition(readFrom: try entry.optional("when"), fields)
        facts = try Feeds.facts(Feeds.EnrolmentFact.self, from: entry, fields, except: ["kind", "when"])
    }
}

extension Feeds.MembershipFeed {
    init(from entry: DataEntry, _ fields: FieldList) throws(DataRefusal) {
        try entry.allow("scheme", "code", "label", "when", "from", "until", "detail")
        let scheme = try entry.entry("scheme")
        let word = try scheme.words()
        guard let known = Group.Scheme(rawValue: word) else {
            throw .unknownWord(scheme.place, word: word, known: Group.Scheme.allCases.map(\.rawValue))
        }
        group = Group(known, try entry.entry("code").words())
        label = try entry.entry("label").words()
        when = try BoundCondition(readFrom: try entry.optional("when"), fields)
        from = try Feeds.MembershipFeed.positions("from", in: entry, fields)
        until = try Feeds.MembershipFeed.positions("until", in: entry, fields)
        detail = try Feeds.MembershipFeed.positions("detail", in: entry, fields)
    }

    private static func positions(
        _ key: String, in entry: DataEntry, _ fields: FieldList
    ) throws(DataRefusal) -> [Int] {
        guard let list = try entry.optional(key) else { return [] }
        var positions: [Int] = []
        for name in try list.texts() { positions.append(try fields.position(of: name, at: list.place)) }
        return positions
    }
}
