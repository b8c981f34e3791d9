import Documents
import Testing
import Vocabulary

@testable import Eligibility

/// The fast executor says on every line what the plain one says.
struct ExecutorTests {
    static let terms = [
        "2014-autumn", "2016-spring", "2018-autumn", "2019-spring", "2019-autumn", "2020-spring", "2021-spring",
        "2021-autumn", "2022-autumn", "2023-spring", "2024-spring", "2024-autumn", "2025-spring", "2025-autumn",
        "2026-spring",
    ]

    @Test(arguments: terms) func `both executors agree on random histories of the house's policies`(_ text: String)
        throws
    {
        let term = try #require(Term(text))
        let book = try Shelf.book.get()
        try compare(book.confirming(book.policies.map(\.id)), term, seed: UInt64(term.firstDay.number), children: 200)
    }

    @Test(arguments: terms.suffix(8)) func `both executors agree on a book that uses every word of the language`(
        _ text: String
    ) throws {
        let term = try #require(Term(text))
        try compare(try OddBook.book(), term, seed: 7 &+ UInt64(term.firstDay.number), children: 200)
    }

    /// Whatever the order of the rows and however the file is cut.
    private func compare(_ book: PolicyBook, _ term: Term, seed: UInt64, children: Int) throws {
        var chance = Chance(seed: seed)
        let applicants = (0..<children).map { RandomChild.make($0, book, around: term, &chance) }
        let days = [-40, 0, 33, 90, 150, 400]
        for knownIn in [days[chance.below(days.count)], 150] {
            let known = term.firstDay + knownIn
            let question = Question(
                term, knownOn: known, opening: chance.below(3) == 0 ? term.firstDay + 17 : nil,
                cutoff: chance.below(2) == 0 ? nil : term.firstDay + 60)
            let table = try RandomChild.table(applicants, book, parts: 1 + chance.below(3))
            let plain = PlainExecutor(book, question).decideAll(applicants)
            let columns = ColumnExecutor(book, question, table).givingOutPlaces()
            #expect(columns.below == plain.below)
            var bytes: [UInt8] = []
            let tally = try columns.executor.write(threads: 2) { bytes += $0 }
            var expected = ""
            var counted = Tally()
            for (applicant, decisions) in zip(applicants, plain.decisions) {
                let child = try #require(table.child(applicant.id))
                let fast = columns.executor.decide(child)
                guard fast != decisions else { continue }
                let places = 0..<max(fast.count, decisions.count)
                let place = places.first { fast.dropFirst($0).first != decisions.dropFirst($0).first } ?? 0
                let (one, other) = (decisions.dropFirst(place).first, fast.dropFirst(place).first)
                let rows = applicant.rows.map {
                    "\($0.fact) \($0.value.written)\($0.whence) \($0.knownOn?.description ?? "")"
                }
                Issue.record("\(question): \(String(describing: one)) is not \(String(describing: other)) \(rows)")
                return
            }
            for child in 0..<table.count {
                let place = try #require(applicants.firstIndex { $0.id == table.id(child) })
                for decision in plain.decisions[place] {
                    counted.count(decision)
                    expected +=
                        DueLine.fields(of: decision, child: table.id(child), question)
                        .map(ColumnExecutor.quoted).joined(separator: ",") + "\r\n"
                }
            }
            #expect(String(decoding: bytes, as: UTF8.self) == expected)
            #expect(tally == counted)
        }
    }
}

/// Chance with its seed (splitmix64).
struct Chance {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }

    mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(max(1, bound))) }

    mutating func pick<Thing>(_ things: [Thing]) -> Thing { things[below(things.count)] }
}
