import GRDB
import Screening
import Vocabulary

/// Finds out which child a line of a roster stands for (这一行是谁). Only what is certain is settled here: the same
/// number under the same name. Everything less certain waits for linkage and a person.
struct LineOwner {
    let seriesID: ID<RosterSeries>
    let seq: Int64
    let seek: Seek
    /// A list of persons opens a file for everybody on it; a class list only for those with a number.
    let opensFiles: Bool

    struct Finding {
        let child: ID<Child>
        /// Nothing was laid for this line before.
        let isNewLine: Bool
        /// The child to whom the number belongs under another name.
        let namesake: ID<Child>?
    }

    func owner(of line: Int64, _ person: PersonFacts, in db: Database) throws -> Finding? {
        if let known = try known(line, db) { return Finding(child: known, isNewLine: false, namesake: nil) }
        var namesake: ID<Child>?
        if let number = person.idNumber {
            for child in try seek.children(with: number, during: seq, in: db) {
                if try isNamed(child, person, db) { return try settle(line, child, "number", db) }
                namesake = namesake ?? child
            }
        }
        if let number = person.studentNumber {
            for child in try seek.children(withStudentNumber: number, during: seq, in: db) {
                if try isNamed(child, person, db) { return try settle(line, child, "studentNumber", db) }
            }
        }
        guard opensFiles || person.idNumber != nil || person.studentNumber != nil else { return nil }
        let child = try ID<Child>.next(in: db)
        try db.cachedStatement("INSERT INTO child (id, knownSeq) VALUES (?, ?)").execute(arguments: [child, seq])
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

    private func isNamed(_ child: ID<Child>, _ person: PersonFacts, _ db: Database) throws -> Bool {
        if try seek.isNamed(child, person.name, in: db) { return true }
        guard let former = person.formerName else { return false }
        return try seek.isNamed(child, former, in: db)
    }

    private func settle(_ line: Int64, _ child: ID<Child>, _ basis: String, _ db: Database) throws -> Finding {
        try db.cachedStatement(
            "INSERT INTO standsFor (seriesID, line, childID, basis, knownSeq) VALUES (?, ?, ?, ?, ?)"
        ).execute(arguments: [seriesID, line, child, basis, seq])
        return Finding(child: child, isNewLine: true, namesake: nil)
    }
}
