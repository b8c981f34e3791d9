import GRDB
import Testing
import Vocabulary

@testable import Registry

/// Which child a row stands for: the same number under the same name, and nothing less.
struct LineOwnerTests {
    private static let series = ID<RosterSeries>(rawValue: 1)
    private static let number = Seek.Number(kind: .idNumber, term: 77)
    private static let studentNumber = Seek.Number(kind: .studentNumber, term: 88)

    private static func terms(_ name: String, _ numbers: Seek.Number...) -> Seek.Terms {
        Seek.Terms(names: [name], numbers: numbers)
    }

    /// A series, and child 7, 田小禾, with both numbers, whose line is 70.
    private func store() async throws -> Store {
        let bureau = try await Bureau.found()
        try await bureau.store.write { db in
            try db.execute(
                sql: """
                    INSERT INTO rosterSeries (id, source, ownerID, coverageID, supplier, knownSeq) VALUES (1, 's', ?, ?, 's', 1);
                    INSERT INTO child (id, knownSeq) VALUES (7, 1);
                    INSERT INTO standsFor (seriesID, line, childID, basis, knownSeq) VALUES (1, 70, 7, 'new', 1);
                    INSERT INTO seekName (id, name) VALUES (5, '田小禾');
                    INSERT INTO seek (kind, term, childID) VALUES (1, 5, 7), (2, 77, 7), (3, 88, 7);
                    INSERT INTO pending (seq) VALUES (2);
                    """, arguments: [bureau.county, bureau.county])
        }
        return bureau.store
    }

    private func owner(
        of line: Int64, _ terms: Seek.Terms, opensFiles: Bool = true, in book: SeekBook = SeekBook(seq: 2),
        _ db: Database
    ) throws -> LineOwner.Finding? {
        let owner = LineOwner(seriesID: Self.series, seq: 2, opensFiles: opensFiles)
        return try owner.owner(of: line, terms, owner.outlook(for: line, terms, in: db), in: book, db)
    }

    @Test func `a line that stood for a child goes on to, whatever it says now`() async throws {
        try await store().write { db in
            let found = try owner(of: 70, Self.terms("彭小雨"), db)
            #expect(found?.child.rawValue == 7 && found?.isNewLine == false && found?.namesake == nil)
        }
    }

    @Test(arguments: [LineOwnerTests.number, LineOwnerTests.studentNumber])
    func `a number under the same name is the child's`(number: Seek.Number) async throws {
        try await store().write { db in
            let found = try owner(of: 71, Self.terms("田小禾", number), db)
            #expect(found?.child.rawValue == 7 && found?.isNewLine == true && found?.namesake == nil)
            let basis = try String.fetchOne(db, sql: "SELECT basis FROM standsFor WHERE line = 71")
            #expect(basis == (number.kind == .idNumber ? "number" : "studentNumber"))
        }
    }

    @Test func `a citizen number under another name opens a file of its own and names the other`() async throws {
        try await store().write { db in
            let found = try owner(of: 71, Self.terms("彭小雨", Self.number), db)
            #expect(found != nil && found?.child.rawValue != 7 && found?.namesake?.rawValue == 7)
            let other = try owner(of: 72, Self.terms("罗小燕", Self.studentNumber), db)
            #expect(other?.namesake == nil, "a school may give a student number twice")
        }
    }

    @Test func `a name alone opens a file only where the list is one of persons`() async throws {
        try await store().write { db in
            #expect(try owner(of: 71, Self.terms("田小禾"), opensFiles: false, db) == nil)
            let opened = try owner(of: 71, Self.terms("田小禾"), opensFiles: true, db)
            #expect(opened != nil && opened?.child.rawValue != 7)
        }
    }

    @Test func `a child whom this work has opened and not yet written down is found in its book`() async throws {
        try await store().write { db in
            let (terms, new) = (Self.terms("彭小雨", Seek.Number(kind: .idNumber, term: 99)), ID<Child>(rawValue: 8))
            try db.execute(sql: "INSERT INTO child (id, knownSeq) VALUES (8, 2)")
            var book = SeekBook(seq: 2)
            book.note(terms, for: new)
            #expect(try owner(of: 73, terms, in: book, db)?.child == new)
        }
    }

    @Test func `a child of somebody else's unpublished work is nobody's yet`() async throws {
        try await store().write { db in
            try db.execute(
                sql: """
                    INSERT INTO pending (seq) VALUES (3); INSERT INTO child (id, knownSeq) VALUES (9, 3);
                    INSERT INTO seek (kind, term, childID, fromSeq) VALUES (1, 5, 9, 3), (2, 99, 9, 3);
                    """)
            let found = try owner(of: 71, Self.terms("田小禾", Seek.Number(kind: .idNumber, term: 99)), db)
            #expect(found != nil && found?.child.rawValue != 9 && found?.namesake == nil)
        }
    }
}
