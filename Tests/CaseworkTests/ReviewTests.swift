import GRDB
import Registry
import Testing
import Vocabulary

@testable import Casework

/// Readers look at pairs, and what they settle stays with the children.
struct ReviewTests {
    /// Two lists of a hundred with some pairs that a machine can't tell: same name, same birth, another valid number.
    private func open(readTwice: Int = 0) async throws -> (Township, MatchRun) {
        var people = People(150, errors: 30)
        for place in 0..<8 {
            let birth = Day("2014-03-0\(place + 1)").unwrapped
            people.addHousehold(
                People.Child("彭子涵", born: birth, sequence: 100 + place, village: "甲村", guardian: "彭建国"))
            var other = People.Child(
                "彭子涵", born: birth + (place % 4 == 2 ? 1 : 0), sequence: 300 + place, village: "乙村",
                guardian: place % 4 == 0 ? "刘芳芳" : "刘芳", phone: place < 4 ? "13900139000" : "")
            other.number = ""
            people.addPupil(other)
        }
        let township = try await Township.open(people)
        let run = try township.compare(readTwice: readTwice)
        return (township, run)
    }

    private func read(
        _ pair: ReviewPair, _ verdict: Reading.Verdict, by user: ID<User>, _ township: Township, _ run: MatchRun
    ) throws {
        let fresh = try township.find(run.id)
        try township.store.writeNow { db in
            try Reviewing(fresh, from: township.sources, with: township.store.keys).read(
                pair.id, verdict, signed: township.signature(of: user), in: db)
        }
    }

    private func queue(
        _ part: ReviewQueue.Part, _ user: ID<User>, _ township: Township, _ run: MatchRun
    ) throws -> [ReviewPair] {
        try township.store.readNow { db in try ReviewQueue(of: run, part, for: user, in: db).pairs }
    }

    @Test func `a child found to be a pupil is settled, and the ruling holds for the next run`() async throws {
        let (township, run) = try await open()
        defer { township.close() }
        let pair = try #require(try queue(.mine, township.officer, township, run).first { $0.second == nil })
        let before = try township.figures(run)
        try read(pair, .same, by: township.officer, township, run)
        let after = try township.figures(run)
        #expect(after[.inReview] == before[.inReview] - 1 && after.total == before.total)
        #expect(after.layers[.ruling] == 1)
        #expect(
            try township.store.readNow { db in try Ruling.find(pair.childID, pair.otherID, in: db)?.verdict } == .same)
        #expect(
            try township.store.readNow { db in try Ruling.successor(of: pair.otherID, in: db) } == pair.childID,
            "old addresses lead on")

        let next = try township.compare()
        let line = try #require(try township.lines(next).first { $0.child == pair.childID })
        #expect(line.layer == .ruling)
        #expect(try queue(.mine, township.officer, township, next).allSatisfy { $0.otherID != pair.otherID })
        #expect(try township.store.examine().complaints.map(\.what) == [])
    }

    @Test func `taking the word back parts the two again`() async throws {
        let (township, run) = try await open()
        defer { township.close() }
        let before = try township.figures(run)
        let pair = try #require(try queue(.mine, township.officer, township, run).first { $0.second == nil })
        try read(pair, .same, by: township.officer, township, run)
        let back = try township.store.writeNow { db in
            try Reviewing(run, from: township.sources, with: township.store.keys)
                .undoLast(signed: township.signature(), in: db)
        }
        #expect(back == pair.id)
        let after = try township.figures(run)
        #expect(after.states == before.states)
        #expect(try township.store.readNow { db in try Ruling.find(pair.childID, pair.otherID, in: db) } == nil)
        #expect(try township.compare().fingerprint == run.fingerprint, "as if nobody had said anything")
        #expect(try township.store.examine().complaints.map(\.what) == [])
    }

    @Test func `undoing a roster takes what rulings had moved along`() async throws {
        let (township, run) = try await open()
        defer { township.close() }
        let pair = try #require(try queue(.mine, township.officer, township, run).first { $0.second == nil })
        let number = { (child: ID<Child>) in
            try township.store.readNow { db in
                try Int.fetchOne(
                    db,
                    sql: """
                        SELECT count(*) FROM enrolment WHERE childID = ? AND replacedSeq IS NULL AND trueUntil IS NULL
                        """, arguments: [child.rawValue])
            }
        }
        // The next version says something else of everybody; then the two are found to be one.
        var pupils = township.pupils
        pupils = [pupils[0]] + pupils.dropFirst().map { $0.replacing("三（1）班", with: "四（1）班") }
        let second = try township.bring(pupils, "学籍2.csv", from: "student-register", asOf: "2026-03-16")
        try read(pair, .same, by: township.officer, township, run)
        #expect(try number(pair.childID) == 1 && number(pair.otherID) == 0)
        try township.undo(second)
        #expect(
            try number(pair.childID) == 1 && number(pair.otherID) == 0, "the version before speaks of the same child")
        #expect(try township.store.examine().complaints.map(\.what) == [])
    }

    @Test func `found to be another child, a pair is not asked again`() async throws {
        let (township, run) = try await open()
        defer { township.close() }
        let pair = try #require(try queue(.mine, township.officer, township, run).first { $0.second == nil })
        try read(pair, .different, by: township.officer, township, run)
        let next = try township.compare()
        let all = try township.store.readNow { db in
            try ReviewPair.all(where: "pair.runID = \(next.id) AND pair.kind = 'review'", in: db)
        }
        #expect(!all.contains { $0.childID == pair.childID && $0.otherID == pair.otherID })
    }

    @Test func `a second reader is somebody else, and a third decides when they differ`() async throws {
        let (township, run) = try await open(readTwice: 1000)
        defer { township.close() }
        let pair = try #require(try queue(.mine, township.officer, township, run).first { $0.second != nil })
        try read(pair, .same, by: township.officer, township, run)
        #expect(try township.store.readNow { db in try Ruling.find(pair.childID, pair.otherID, in: db) } == nil)
        #expect(throws: ReviewRefusal.ownReading) {
            try read(pair, .same, by: township.officer, township, run)
        }
        #expect(try queue(.second, township.second, township, run).contains { $0.id == pair.id })
        try read(pair, .different, by: township.second, township, run)
        let seen = try township.store.readNow { db in try ReviewPair.find(pair.id, in: db) }
        #expect(seen.readings.map(\.verdict) == [.same, .different])
        #expect(try queue(.mine, township.third, township, run).first { $0.id == pair.id }?.standing == .awaitsThird)
        try read(pair, .different, by: township.third, township, run)
        let ruling = try township.store.readNow { db in try Ruling.find(pair.childID, pair.otherID, in: db) }
        #expect(ruling?.verdict == .different)
        #expect(throws: ReviewRefusal.self) { try read(pair, .same, by: township.officer, township, run) }
    }

    @Test func `many pairs alike are ruled together only after twenty examples`() async throws {
        let (township, run) = try await open()
        defer { township.close() }
        let pair = try #require(try queue(.mine, township.officer, township, run).first)
        try read(pair, .same, by: township.officer, township, run)
        #expect(throws: ReviewRefusal.self) {
            try township.store.writeNow { db in
                try Reviewing(run, from: township.sources, with: township.store.keys)
                    .readAll(like: pair.id, .same, signed: township.signature(), in: db)
            }
        }
    }

    @Test func `agreement beyond chance is Cohen's kappa`() throws {
        let pairs =
            Array(repeating: (Reading.Verdict.same, Reading.Verdict.same), count: 20)
            + Array(repeating: (.same, .different), count: 5) + Array(repeating: (.different, .same), count: 10)
            + Array(repeating: (.different, .different), count: 15)
        #expect(abs(try #require(Agreement.kappa(of: pairs)) - 0.4) < 1e-9, "the worked example of the textbooks")
        #expect(Agreement.kappa(of: Array(pairs.prefix(9))) == nil)
    }

    @Test(arguments: [
        ("罗晓川", "罗小川", "罗[晓]川", "罗[小]川"), ("田禾", "田小禾", "田禾", "田[小]禾"), ("王芳", "王芳", "王芳", "王芳"),
    ])
    func `only what differs is marked`(_ one: String, _ other: String, _ left: String, _ right: String) {
        let pieces = CharacterMarks.pieces(of: one, other)
        func drawn(_ pieces: [PairSheet.Piece]) -> String {
            pieces.map { $0.isMarked ? "[\($0.text)]" : $0.text }.joined()
        }
        #expect(drawn(pieces.left) == left && drawn(pieces.right) == right)
    }

    @Test func `equal digits stay covered`() {
        let digits = CharacterMarks.digits(of: "53990920140912313X", other: "53990920140912133X")
        #expect(digits.left.map(\.text).joined() == "••••••••••••••31••", "only where the two differ")
        #expect(CharacterMarks.digits(of: "539909201409123131", other: "").left.map(\.text).joined().contains("•"))
    }
}
