import GRDB
import Vocabulary

/// Finds out which child a line of a roster stands for (这一行是谁). Only what is certain is settled here: the same
/// number under the same name. Everything less certain waits for linkage and a person.
struct LineOwner {
    let seriesID: ID<RosterSeries>
    let seq: Int64
    /// Every list opens a file for everybody on it; a school's own list only for those with a number.
    let opensFiles: Bool

    struct Finding {
        let child: ID<Child>
        /// Nothing was laid for this line before.
        let isNewLine: Bool
        /// The child to whom the number belongs under another name.
        let namesake: ID<Child>?
    }

    /// What can be looked up about a row before its turn comes.
    struct Outlook: Sendable {
        /// The child for whom the line stood before.
        let known: ID<Child>?
        /// Who has the row's numbers, the citizen number first.
        let holders: [Holders]

        struct Holders: Sendable {
            let number: Seek.Number
            let children: [ID<Child>]
        }
    }

    func outlook(for line: Int64, _ terms: Seek.Terms, in db: Database) throws -> Outlook {
        if let known = try known(line, db) { return Outlook(known: known, holders: []) }
        let numbers = [terms.number(.idNumber), terms.number(.studentNumber)].compactMap(\.self)
        return Outlook(
            known: nil,
            holders: try numbers.map { number in
                Outlook.Holders(
                    number: number, children: try SeekBook.children(with: number, during: seq, in: db))
            })
    }

    func owner(
        of line: Int64, _ terms: Seek.Terms, _ outlook: Outlook, in book: SeekBook, _ db: Database
    ) throws -> Finding? {
        if let known = outlook.known { return Finding(child: known, isNewLine: false, namesake: nil) }
        var namesake: ID<Child>?
        for held in outlook.holders {
            let isCitizenNumber = held.number.kind == .idNumber
            for child in held.children + book.newChildren(with: held.number) {
                if try terms.names.contains(where: { try book.isNamed(child, $0, in: db) }) {
                    return try settle(line, child, isCitizenNumber ? "number" : "studentNumber", db)
                }
                if isCitizenNumber { namesake = namesake ?? child }
            }
        }
        guard opensFiles || terms.number(.idNumber) ?? terms.number(.studentNumber) != nil else { return nil }
        let child = try ID<Child>.next(in: db)
        try Insertion("INSERT INTO child (id, knownSeq) VALUES (?, ?)", in: db)
            .add([child.databaseValue, seq.databaseValue], in: db)
        let finding = try settle(line, child, "new", db)
        return Finding(child: finding.child, isNewLine: true, namesake: namesake)
    }

    private func known(_ line: Int64, _ db: Database) throws -> ID<Child>? {
        try ID<Child>.fetchOne(
            db.cachedStatement(
                """
                SELECT childID FROM standsFor WHERE seriesID = ? AND line = ? AND replacedSeq IS NULL
                    AND (knownSeq = ? OR knownSeq NOT IN (SELECT seq FROM unpublished)) ORDER BY id DESC LIMIT 1
                """), arguments: [seriesID, line, seq])
    }

    private func settle(_ line: Int64, _ child: ID<Child>, _ basis: String, _ db: Database) throws -> Finding {
        try Insertion("INSERT INTO standsFor (seriesID, line, childID, basis, knownSeq) VALUES (?, ?, ?, ?, ?)", in: db)
            .add(
                [
                    seriesID.databaseValue, line.databaseValue, child.databaseValue, basis.databaseValue,
                    seq.databaseValue,
                ], in: db)
        return Finding(child: child, isNewLine: true, namesake: nil)
    }
}
