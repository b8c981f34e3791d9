import GRDB
import Screening
import Vocabulary

/// What can be searched of a child (查找): names and initials as text, numbers only as keyed fingerprints.
///
/// It may be deleted and made again; history stands elsewhere.
struct Seek {
    private let index: BlindIndex

    init(keys: KeyRing) { index = BlindIndex(keys: keys) }

    /// What a child can be found by, as the table has it.
    enum Kind: Int64, Sendable { case name = 1, idNumber, studentNumber, certificate, phone }

    /// A number by its fingerprint.
    struct Number: Hashable, Sendable {
        let kind: Kind
        let term: Int64
    }

    /// Under what the child of a row is found.
    struct Terms: Sendable {
        /// Folded spellings.
        let names: [String]
        let numbers: [Number]

        func number(_ kind: Kind) -> Number? { numbers.first { $0.kind == kind } }

        var isEmpty: Bool { names.isEmpty && numbers.isEmpty }

        func subtracting(_ other: Terms) -> Terms {
            Terms(
                names: names.filter { !other.names.contains($0) },
                numbers: numbers.filter { !other.numbers.contains($0) })
        }
    }

    func terms(of facts: RowFacts) -> Terms {
        let person = facts.person
        var names: [String] = []
        for name in [person.name.folded, person.formerName?.folded ?? ""] where !name.isEmpty && !names.contains(name) {
            names.append(name)
        }
        var numbers: [Number] = []
        func add(_ kind: Kind, _ text: String?) {
            guard let text, !text.isEmpty else { return }
            let number = number(kind, text)
            if !numbers.contains(number) { numbers.append(number) }
        }
        add(.idNumber, person.idNumber?.digits)
        add(.studentNumber, person.studentNumber)
        add(.certificate, person.certificate?.number)
        add(.phone, person.phone)
        for guardian in facts.guardians { add(.phone, guardian.phone) }
        return Terms(names: names, numbers: numbers)
    }

    private func number(_ kind: Kind, _ text: String) -> Number {
        let fingerprint =
            switch kind {
            case .name: preconditionFailure("a name is found by its spelling")
            case .idNumber: index.fingerprint(.idNumber, of: text)
            case .studentNumber: index.fingerprint(.studentNumber, of: text)
            case .certificate: index.fingerprint(.certificate, of: text)
            case .phone: index.fingerprint(.phone, of: text)
            }
        return Number(kind: kind, term: fingerprint)
    }

    // MARK: - Searching

    /// The part of a query that finds the children somebody asks for: a whole number, initials, or part of a name.
    func condition(for text: String) -> SQL? {
        let wanted = PersonName(text).folded
        guard !wanted.isEmpty else { return nil }
        let isPlain = wanted.utf8.allSatisfy { $0 < 128 }
        if isPlain, wanted.utf8.count >= 15 {
            return any([.idNumber, .studentNumber, .certificate].map { number($0, wanted.uppercased()) })
        }
        if wanted.utf8.count == 11, wanted.utf8.allSatisfy({ (48...57).contains($0) }) {
            return any([number(.phone, wanted)])
        }
        if wanted.utf8.allSatisfy({ (97...122).contains($0 | 32) }) {
            let initials = wanted.lowercased()
            return named(
                """
                SELECT nameID FROM seekPart WHERE kind = 'initials' AND term >= \(initials) AND term < \(initials + "{")
                """)
        }
        // Any part of a name: its beginning by the name, any other two characters by the pair.
        let beginning: SQL = "SELECT id FROM seekName WHERE name >= \(wanted) AND name < \(wanted + "\u{10FFFF}")"
        guard wanted.count == 2 else { return named(beginning) }
        return named("\(beginning) UNION SELECT nameID FROM seekPart WHERE kind = 'bigram' AND term = \(wanted)")
    }

    private func any(_ numbers: [Number]) -> SQL {
        let tests = numbers.map { "(kind = \($0.kind.rawValue) AND term = \($0.term))" as SQL }
        return "child.id IN (SELECT childID FROM seek WHERE (\(tests.joined(operator: .or))) AND \(Seek.counts))"
    }

    private func named(_ names: SQL) -> SQL {
        """
        child.id IN (SELECT childID FROM seek
            WHERE kind = \(Kind.name.rawValue) AND term IN (\(names)) AND \(Seek.counts))
        """
    }

    /// Said by some row that counts: neither of work that is not published, nor only of rows replaced, left out or undone.
    private static let counts: SQL = """
        (seek.fromSeq IS NULL OR seek.fromSeq NOT IN (SELECT seq FROM pending WHERE publishedSeq IS NULL))
        AND (seek.goneSeq IS NULL OR seek.goneSeq NOT IN (SELECT seq FROM standingWork))
        """
}
