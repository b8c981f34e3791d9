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
    private let doubts: ContiguousArray<Doubts.Mark>

    /// Evidence below this is not thought about any more.
    private static let floor: Int32 = -10 * 1024

    /// The evidence that the row is of a twin of the candidate, who is missing on the left side.
    private let twinGains: ContiguousArray<Int32>

    init(
        candidates: Candidates, gains: Gains, doubts: Doubts, sieve: Sieve, prior: Prior, model: LinkageModel
    ) {
        self.candidates = candidates
        self.doubts = doubts.marks
        self.gains = gains.same
        twinGains = gains.twins
        self.model = model
        self.sieve = sieve
        self.prior = prior
        addSettled()
        addOpen()
        sort()
    }

    /// By left row, then right row: counted and placed, then each row's few put in order.
    private mutating func sort() {
        var starts = ContiguousArray<UInt32>(repeating: 0, count: sieve.taken.count + 1)
        for link in links { starts[link.left + 1] += 1 }
        for left in 1..<max(1, starts.count) { starts[left] += starts[left - 1] }
        guard let any = links.first else { return }
        var next = starts
        var sorted = [Link](repeating: any, count: links.count)
        for link in links {
            sorted[Int(next[link.left])] = link
            next[link.left] += 1
        }
        links = []
        for left in 0..<sieve.taken.count where starts[left + 1] > starts[left] + 1 {
            sorted[Int(starts[left])..<Int(starts[left + 1])].sort { $0.right < $1.right }
        }
        links = sorted
    }

    private mutating func addSettled() {
        links.reserveCapacity(sieve.settled.count)
        for (right, left) in sieve.settled.enumerated() where left != Sieve.open {
            links.append(Link(left: Int(left), right: right, probability: 1, kind: .certain, rule: -1))
        }
    }

    private mutating func addOpen() {
        var families = Families(sieve.taken.count)
        var heads = ContiguousArray<(left: UInt32, group: UInt32)>()
        for group in candidates.rights.indices {
            var first: Int?
            for place in candidates.starts[group]..<candidates.starts[group + 1] where isPossible(place) {
                let left = Int(candidates.lefts[place])
                if let first { families.join(first, left) } else { first = left }
            }
            if let first { heads.append((UInt32(first), UInt32(group))) }
        }
        // Enrolments whose candidates hang together are decided together.
        var members = ContiguousArray<UInt64>()
        members.reserveCapacity(heads.count)
        for head in heads { members.append(UInt64(families.head(Int(head.left))) << 32 | UInt64(head.group)) }
        members.sort()
        var start = 0
        while start < members.count {
            var end = start + 1
            while end < members.count, members[end] >> 32 == members[start] >> 32 { end += 1 }
            if end == start + 1 {
                decide(alone: Int(members[start] & 0xFFFF_FFFF))
            } else {
                decide(members[start..<end].map { Int($0 & 0xFFFF_FFFF) })
            }
            start = end
        }
    }

    private func isPossible(_ place: Int) -> Bool { gains[place] > Decision.floor && doubts[place] != .denied }

    /// An enrolment whose candidates no other enrolment wants.
    private mutating func decide(alone group: Int) {
        let range = candidates.starts[group]..<candidates.starts[group + 1]
        var (best, most, next, total) = (range.lowerBound, 0.0, 0.0, 1 + oddsOfTwin(range))
        for place in range where isPossible(place) {
            let odds = Decision.odds(gain(of: place, heldByOthers: 0))
            total += odds
            next = max(next, min(odds, most))
            if odds > most { (best, most) = (place, odds) }
        }
        for place in range where isPossible(place) {
            let odds = Decision.odds(gain(of: place, heldByOthers: 0))
            let isChosen = place == best && most >= Decision.clearness * next
            add(place, to: Int(candidates.rights[group]), odds / total, isChosen: isChosen)
        }
    }

    /// Whoever could as well be another child goes to a person: the best must be this many times likelier than the next.
    private static let clearness = 2.0

    /// A link is worth taking from the probability on that the model asks for, not only from one half.
    private var allowance: Int64 {
        let share = min(0.99, max(0.01, model.thresholds.probable))
        return Int64((log2((1 - share) / share) * 1024).rounded())
    }

    /// A child that has an enrolment already rarely has another.
    private func gain(of place: Int, heldByOthers: Int) -> Int64 {
        let isSecond = sieve.taken[Int(candidates.lefts[place])] > 0 || heldByOthers > 0
        return Int64(gains[place]) - (isSecond ? Int64(prior.costOfSecond) : 0)
    }

    /// The odds that the row is of a twin of its best candidate.
    private func oddsOfTwin(_ range: Range<Int>) -> Double {
        var (best, most) = (range.lowerBound, Int32.min)
        for place in range where isPossible(place) && gains[place] > most { (best, most) = (place, gains[place]) }
        return Decision.odds(Int64(twinGains[best]))
    }

    private static func odds(_ gain: Int64) -> Double { exp2(min(Double(gain) / 1024, 900)) }

    private mutating func add(_ place: Int, to right: Int, _ probability: Double, isChosen: Bool) {
        let kind: LinkClass
        if isChosen, probability >= model.thresholds.probable {
            kind = doubts[place] == .doubtful ? .review : probability >= model.thresholds.certain ? .certain : .probable
        } else if probability >= model.thresholds.review {
            kind = .review
        } else {
            return
        }
        links.append(
            Link(
                left: Int(candidates.lefts[place]), right: right, probability: probability, kind: kind,
                rule: Int(candidates.rules[place])))
    }

    /// The groups are places in `candidates.rights`.
    private mutating func decide(_ groups: [Int]) {
        var lefts: [Int] = []
        var numbers: [Int: Int] = [:]
        var edges: [Assignment.Edge] = []
        var places: [Int] = []
        for (right, group) in groups.enumerated() {
            for place in candidates.starts[group]..<candidates.starts[group + 1] where isPossible(place) {
                let left = Int(candidates.lefts[place])
                let number = numbers[left] ?? lefts.count
                if number == lefts.count {
                    numbers[left] = number
                    lefts.append(left)
                }
                edges.append(Assignment.Edge(left: number, right: right, gain: Int64(gains[place]) + allowance))
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
            let chosen = assignment.chosen[right]
            let odds = (start..<next).map { edge in
                let others = holders[edges[edge].left] - (chosen == edge ? 1 : 0)
                return Decision.odds(gain(of: places[edge], heldByOthers: others))
            }
            // The probability of each candidate among all of them and nobody.
            let range = candidates.starts[group]..<candidates.starts[group + 1]
            let total = odds.reduce(1 + oddsOfTwin(range), +)
            for edge in start..<next {
                let others = odds.indices.filter { $0 != edge - start }.map { odds[$0] }.max() ?? 0
                let isClear = odds[edge - start] >= Decision.clearness * others
                add(
                    places[edge], to: Int(candidates.rights[group]), odds[edge - start] / total,
                    isChosen: edge == chosen && isClear)
            }
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
