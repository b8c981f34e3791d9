import Foundation

/// What follows from the evidence: who gets which enrolment, how sure that is, and what a person has to look at.
struct Decision {
    private(set) var links: [Link] = []
    private let candidates: Candidates
    private let model: LinkageModel
    private let sieve: Sieve
    private let prior: Prior
    /// The evidence for each candidate with the odds before it, in 1/1024 bit.
    private let gains: ContiguousArray<Int32>

    /// Evidence below this is not thought about any more.
    private static let floor: Int32 = -10 * 1024

    init(
        candidates: Candidates, patterns: ContiguousArray<AgreementPattern>, weights: Weights, sieve: Sieve,
        prior: Prior, model: LinkageModel
    ) {
        self.candidates = candidates
        self.model = model
        self.sieve = sieve
        self.prior = prior
        gains = ContiguousArray(patterns.map { weights.weight(of: $0) + prior.first })
        addSettled()
        addOpen()
        links.sort { ($0.left, $0.right) < ($1.left, $1.right) }
    }

    private mutating func addSettled() {
        links.reserveCapacity(sieve.settled.count)
        for (right, left) in sieve.settled.enumerated() where left != Sieve.open {
            links.append(Link(left: Int(left), right: right, probability: 1, kind: .certain, rule: -1))
        }
    }

    private mutating func addOpen() {
        var groups = Families(sieve.taken.count)
        var worthy = ContiguousArray<Int>()
        for group in candidates.rights.indices {
            var first: Int?
            for place in candidates.starts[group]..<candidates.starts[group + 1] where gains[place] > Decision.floor {
                let left = Int(candidates.lefts[place])
                if let first { groups.join(first, left) } else { first = left }
            }
            if first != nil { worthy.append(group) }
        }
        // Enrolments whose candidates hang together are decided together.
        var members: [Int: [Int]] = [:]
        var order: [Int] = []
        for group in worthy {
            guard let place = (candidates.starts[group]..<candidates.starts[group + 1]).first(where: { gains[$0] > Decision.floor })
            else { continue }
            let head = groups.head(Int(candidates.lefts[place]))
            if members[head] == nil { order.append(head) }
            members[head, default: []].append(group)
        }
        for head in order { decide(members[head] ?? []) }
    }

    /// The groups are places in `candidates.rights`.
    private mutating func decide(_ groups: [Int]) {
        var lefts: [Int] = []
        var numbers: [Int: Int] = [:]
        var edges: [Assignment.Edge] = []
        var places: [Int] = []
        for (right, group) in groups.enumerated() {
            for place in candidates.starts[group]..<candidates.starts[group + 1] where gains[place] > Decision.floor {
                let left = Int(candidates.lefts[place])
                let number = numbers[left] ?? lefts.count
                if number == lefts.count {
                    numbers[left] = number
                    lefts.append(left)
                }
                edges.append(Assignment.Edge(left: number, right: right, gain: Int64(gains[place])))
                places.append(place)
            }
        }
        let taken = lefts.map { sieve.taken[$0] > 0 }
        let assignment = Assignment(
            edges, lefts: lefts.count, rights: groups.count, taken: taken, costOfSecond: Int64(prior.costOfSecond))
        var holders = [Int](repeating: 0, count: lefts.count)
        for edge in assignment.chosen { if let edge { holders[edges[edge].left] += 1 } }
        var next = 0
        for (right, group) in groups.enumerated() {
            let start = next
            while next < edges.count, edges[next].right == right { next += 1 }
            judge(Int(candidates.rights[group]), edges[start..<next], places, assignment.chosen[right], taken, holders, lefts)
        }
    }

    /// The probability of each candidate among all of them and nobody.
    private mutating func judge(
        _ right: Int, _ edges: ArraySlice<Assignment.Edge>, _ places: [Int], _ chosen: Int?, _ taken: [Bool],
        _ holders: [Int], _ lefts: [Int]
    ) {
        let odds = edges.indices.map { place in
            let left = edges[place].left
            let others = holders[left] - (chosen == place ? 1 : 0)
            let gain = edges[place].gain - (taken[left] || others > 0 ? Int64(prior.costOfSecond) : 0)
            return exp2(min(Double(gain) / 1024, 900))
        }
        let total = odds.reduce(1, +)
        for (place, odds) in zip(edges.indices, odds) {
            let probability = odds / total
            let kind: LinkClass
            if place == chosen, probability >= model.thresholds.probable {
                kind = probability >= model.thresholds.certain ? .certain : .probable
            } else if probability >= model.thresholds.review {
                kind = .review
            } else {
                continue
            }
            let candidate = places[place]
            links.append(
                Link(
                    left: lefts[edges[place].left], right: right, probability: probability, kind: kind,
                    rule: Int(candidates.rules[candidate])))
        }
    }
}

/// Who hangs together with whom (union and find).
struct Families {
    private var parents: ContiguousArray<UInt32>

    init(_ count: Int) { parents = ContiguousArray(0..<UInt32(count)) }

    mutating func head(_ one: Int) -> Int {
        var place = UInt32(one)
        while parents[Int(place)] != place {
            parents[Int(place)] = parents[Int(parents[Int(place)])]
            place = parents[Int(place)]
        }
        return Int(place)
    }

    mutating func join(_ one: Int, _ other: Int) {
        let (head, next) = (head(one), head(other))
        if head != next { parents[max(head, next)] = UInt32(min(head, next)) }
    }
}
