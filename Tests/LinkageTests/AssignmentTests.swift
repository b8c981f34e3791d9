import Testing

@testable import Linkage

/// Each enrolment to at most one child, and the sum of the evidence is the greatest there is.
struct AssignmentTests {
    @Test func `no other assignment has more evidence`() {
        var chance = Chance(seed: 3)
        for _ in 0..<400 {
            let (lefts, rights) = (1 + chance.below(4), 1 + chance.below(5))
            var edges: [Assignment.Edge] = []
            for right in 0..<rights {
                for left in 0..<lefts where chance.below(3) > 0 {
                    edges.append(.init(left: left, right: right, gain: Int64(chance.below(60)) - 15))
                }
            }
            let taken = (0..<lefts).map { _ in chance.below(4) == 0 }
            let found = Assignment(edges, lefts: lefts, rights: rights, taken: taken, costOfSecond: 12)
            let best = Self.best(edges, rights, taken, 12)
            #expect(Self.value(found.chosen, edges, taken, 12) == best, "\(edges) \(taken)")
        }
    }

    @Test func `a second enrolment has to be strong`() {
        let edges = [Assignment.Edge(left: 0, right: 0, gain: 30), .init(left: 0, right: 1, gain: 9)]
        #expect(Assignment(edges, lefts: 1, rights: 2, taken: [false], costOfSecond: 12).chosen == [0, nil])
        #expect(Assignment(edges, lefts: 1, rights: 2, taken: [false], costOfSecond: 5).chosen == [0, 1])
    }

    static func value(_ chosen: [Int?], _ edges: [Assignment.Edge], _ taken: [Bool], _ cost: Int64) -> Int64 {
        var held = taken.map { $0 ? 1 : 0 }
        var sum: Int64 = 0
        for edge in chosen.compactMap({ $0 }) {
            sum += edges[edge].gain - (held[edges[edge].left] > 0 ? cost : 0)
            held[edges[edge].left] += 1
        }
        return sum
    }

    /// All of them tried.
    static func best(_ edges: [Assignment.Edge], _ rights: Int, _ taken: [Bool], _ cost: Int64) -> Int64 {
        var best = Int64.min
        func place(_ right: Int, _ chosen: [Int?]) {
            if right == rights {
                best = max(best, value(chosen, edges, taken, cost))
                return
            }
            place(right + 1, chosen + [nil])
            for (edge, one) in edges.enumerated() where one.right == right { place(right + 1, chosen + [edge]) }
        }
        place(0, [])
        return best
    }
}
