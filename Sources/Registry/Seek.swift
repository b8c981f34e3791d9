import GRDB
import Hanzi
import Vocabulary

/// What can be searched of a child (查找): names and initials as text, numbers only as keyed fingerprints.
///
/// It may be deleted and made again; history stands elsewhere.
struct Seek {
    let keys: KeyRing

    /// One word under which a child is found.
    struct Term: Hashable {
        let kind: String
        let value: DatabaseValue

        init(_ kind: String, _ value: some DatabaseValueConvertible) {
            self.kind = kind
            self.value = value.databaseValue
        }
    }

    func terms(
        names: [PersonName], idNumber: IDNumber?, studentNumber: String?, certificate: String?, phones: [String]
    ) -> [Term] {
        var terms: [Term] = []
        for name in names where !name.folded.isEmpty {
            let folded = name.folded
            terms.append(Term("name", folded))
            let characters = Array(folded)
            // A search for the beginning is served by the name itself.
            for start in 1..<max(1, characters.count - 1) {
                terms.append(Term("bigram", String(characters[start...start + 1])))
            }
            for initials in Sounds.initials(of: folded).prefix(2) { terms.append(Term("initials", initials)) }
        }
        let index = BlindIndex(keys: keys)
        if let idNumber { terms.append(Term("idNumber", index.fingerprint(.idNumber, of: idNumber.digits))) }
        if let studentNumber {
            terms.append(Term("studentNumber", index.fingerprint(.studentNumber, of: studentNumber)))
        }
        if let certificate { terms.append(Term("certificate", index.fingerprint(.certificate, of: certificate))) }
        for phone in Set(phones) { terms.append(Term("phone", index.fingerprint(.phone, of: phone))) }
        return Array(Set(terms))
    }

    func add(_ terms: [Term], for child: ID<Child>, in db: Database) throws {
        let statement = try db.cachedStatement("INSERT OR IGNORE INTO seek (kind, term, childID) VALUES (?, ?, ?)")
        for term in terms { try statement.execute(arguments: [term.kind, term.value, child]) }
    }

    /// The children whom a number was given in some row that counts, or in the work `seq` itself.
    func children(with number: IDNumber, during seq: Int64, in db: Database) throws -> [ID<Child>] {
        try children("idNumber", BlindIndex(keys: keys).fingerprint(.idNumber, of: number.digits), seq, db)
    }

    func children(withStudentNumber number: String, during seq: Int64, in db: Database) throws -> [ID<Child>] {
        try children("studentNumber", BlindIndex(keys: keys).fingerprint(.studentNumber, of: number), seq, db)
    }

    /// Children of somebody else's unpublished work are left out: it may be taken back.
    private func children(_ kind: String, _ term: Int64, _ seq: Int64, _ db: Database) throws -> [ID<Child>] {
        try ID<Child>.fetchAll(
            db.cachedStatement(
                """
                SELECT childID FROM seek JOIN child ON child.id = seek.childID WHERE kind = ? AND term = ?
                    AND (child.knownSeq = ? OR child.knownSeq NOT IN (SELECT seq FROM unpublished)) ORDER BY childID
                """),
            arguments: [kind, term, seq])
    }

    func isNamed(_ child: ID<Child>, _ name: PersonName, in db: Database) throws -> Bool {
        try Bool.fetchOne(
            db.cachedStatement(
                "SELECT EXISTS (SELECT 1 FROM seek WHERE kind = 'name' AND term = ? AND childID = ?)"),
            arguments: [name.folded, child]) ?? false
    }

    // MARK: - Searching

    /// The part of a query that finds the children somebody asks for: a whole number, initials, or part of a name.
    func condition(for text: String) -> SQL? {
        let wanted = PersonName(text).folded
        guard !wanted.isEmpty else { return nil }
        let index = BlindIndex(keys: keys)
        if wanted.utf8.count >= 15, wanted.utf8.allSatisfy({ $0 < 128 }) {
            let upper = wanted.uppercased()
            return """
                child.id IN (SELECT childID FROM seek WHERE
                    (kind = 'idNumber' AND term = \(index.fingerprint(.idNumber, of: upper)))
                    OR (kind = 'studentNumber' AND term = \(index.fingerprint(.studentNumber, of: upper)))
                    OR (kind = 'certificate' AND term = \(index.fingerprint(.certificate, of: upper))))
                """
        }
        if wanted.utf8.count == 11, wanted.utf8.allSatisfy({ (48...57).contains($0) }) {
            return
                "child.id IN (SELECT childID FROM seek WHERE kind = 'phone' AND term = \(index.fingerprint(.phone, of: wanted)))"
        }
        if wanted.utf8.allSatisfy({ (97...122).contains($0 | 32) }) {
            let initials = wanted.lowercased()
            return """
                child.id IN (SELECT childID FROM seek WHERE kind = 'initials'
                    AND term >= \(initials) AND term < \(initials + "{"))
                """
        }
        // Any part of a name: its beginning by the name, any other two characters by the bigram.
        let end = wanted + "\u{10FFFF}"
        if wanted.count == 2 {
            return """
                child.id IN (SELECT childID FROM seek WHERE (kind = 'name' AND term >= \(wanted) AND term < \(end))
                    OR (kind = 'bigram' AND term = \(wanted)))
                """
        }
        return "child.id IN (SELECT childID FROM seek WHERE kind = 'name' AND term >= \(wanted) AND term < \(end))"
    }
}
