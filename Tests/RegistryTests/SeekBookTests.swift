import GRDB
import Testing
import Vocabulary

@testable import Registry

/// Search words are kept while rows are laid, answered from both, and written down once.
struct SeekBookTests {
    private static let phone = Seek.Number(kind: .phone, term: 13)
    private static let (xiaohe, xiaoman) = (ID<Child>(rawValue: 7), ID<Child>(rawValue: 8))

    private func report(_ body: (JobReport) throws -> Void) async throws {
        let bureau = try await Bureau.found()
        try await bureau.store.write { db in
            try db.execute(
                sql: "INSERT INTO child (id, knownSeq) VALUES (7, 1), (8, 1); INSERT INTO pending (seq) VALUES (2), (3)"
            )
        }
        let signature = try bureau.signature(.systemAdministrator)
        try body(JobReport(store: bureau.store, jobID: ID(rawValue: 1), signature: signature, now: { Bureau.moment }))
    }

    private func book(_ seq: Int64, _ entries: (name: String, child: ID<Child>)...) -> SeekBook {
        var book = SeekBook(seq: seq)
        for (name, child) in entries { book.note(Seek.Terms(names: [name], numbers: [Self.phone]), for: child) }
        return book
    }

    /// Whether 田小禾 has her name and 田小满's, and who has the telephone by the tables.
    private func asked(
        _ book: SeekBook, _ report: JobReport
    ) throws -> (hers: Bool, others: Bool, holders: [ID<Child>]) {
        try report.store.readNow { db in
            (
                try book.isNamed(Self.xiaohe, "田小禾", in: db), try book.isNamed(Self.xiaohe, "田小满", in: db),
                try SeekBook.children(with: Self.phone, during: 2, in: db)
            )
        }
    }

    @Test func `whoever asks is answered before it is written, and afterwards`() async throws {
        try await report { report in
            var book = book(2, ("田小禾", Self.xiaohe), ("田小满", Self.xiaoman))
            #expect(book.rows == 2 && book.newChildren(with: Self.phone) == [Self.xiaohe, Self.xiaoman])
            #expect(try asked(book, report) == (true, false, []))
            try book.write(with: report)
            #expect(book.rows == 0)
            #expect(book.newChildren(with: Self.phone) == [Self.xiaohe, Self.xiaoman], "for whoever read ahead")
            #expect(try asked(book, report) == (true, false, [Self.xiaohe, Self.xiaoman]))
            try book.write(with: report)
            #expect(book.newChildren(with: Self.phone) == [], "two segments on it stands in the tables")
        }
    }

    @Test func `a spelling is entered once, with its parts and initials`() async throws {
        try await report { report in
            var (one, two) = (book(2, ("欧阳小满", Self.xiaohe)), book(3, ("欧阳小满", Self.xiaoman)))
            try one.write(with: report)
            try two.write(with: report)
            let (names, parts) = try report.store.readNow { db in
                (
                    try Int.fetchOne(db, sql: "SELECT count(*) FROM seekName"),
                    try String.fetchSet(db, sql: "SELECT term FROM seekPart")
                )
            }
            #expect(names == 1)
            #expect(parts.isSuperset(of: ["阳小", "小满", "oyxm"]) && !parts.contains("欧阳"), "\(parts)")
        }
    }

    @Test func `a term counts from the work on that says it, and again for who says it after it was gone`() async throws
    {
        try await report { report in
            func counts() throws -> Bool {
                try report.store.readNow { db in
                    let condition = try Seek(keys: .derived(from: "test")).condition(for: "田小").orThrow()
                    return try SQLRequest<ID<Child>>("SELECT id FROM child WHERE \(condition)").fetchAll(db) == [
                        Self.xiaohe
                    ]
                }
            }
            func set(_ sql: String) throws { try report.store.writeNow { db in try db.execute(sql: sql) } }
            var first = book(2, ("田小禾", Self.xiaohe))
            try first.write(with: report)
            #expect(try !counts(), "not published yet")
            // Another work says it too, and is published before.
            var second = book(3, ("田小禾", Self.xiaohe))
            try second.write(with: report)
            try set("UPDATE pending SET publishedSeq = 1 WHERE seq = 3")
            #expect(try counts())
            try set("UPDATE seek SET goneSeq = 3")
            #expect(try !counts(), "no row says it any more")
            var again = book(2, ("田小禾", Self.xiaohe))
            try again.write(with: report)
            #expect(try !counts(), "said again by work that is not published")
            try set("UPDATE pending SET publishedSeq = 1 WHERE seq = 2")
            #expect(try counts())
        }
    }
}
