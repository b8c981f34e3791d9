/// Everything that is found before anybody asks what it weighs: who is settled, which pairs are worth comparing, and
/// how they agree.
struct Search: Sendable {
    let sieve: Sieve
    let candidates: Candidates
    let patterns: ContiguousArray<AgreementPattern>
    let doubts: Doubts
    let passedOver: [Int]
    let pairsByRule: [Int]

    init(_ gathering: Gathering, _ comparer: PairComparer, _ workers: Workers, _ passing: (String) -> Void) {
        let model = gathering.model
        let first = model.rules.first.map { KeyMaker([$0], gathering) }
        let sieve = Sieve(gathering, first, comparer, workers)
        passing("sieve")
        let keys = KeyMaker(model.rules, gathering)
        let rights = keys.entries(gathering.right, rows: sieve.openRights, workers)
        let bits = workers.map(rights.count) { KeyBits(rights[$0]) }
        let lefts = keys.entries(
            gathering.left, rows: ContiguousArray(0..<UInt32(gathering.left.count)), meeting: bits, workers)
        let found = workers.map(rights.count) { rule in
            PartitionedJoin(mostSharing: model.rules[rule].mostSharing).join(left: lefts[rule], right: rights[rule])
        }
        passing("block")
        self.sieve = sieve
        candidates = Candidates(found, rightCount: gathering.right.count)
        passedOver = found.map(\.passedOver)
        pairsByRule = found.map(\.pairs.count)
        passing("collect")
        patterns = Search.patterns(of: candidates, gathering, comparer, workers)
        passing("compare")
        doubts = Doubts(candidates, patterns, gathering, comparer, workers)
        passing("doubt")
    }

    /// Where nothing was left to be compared.
    init(settled: ContiguousArray<UInt32>, _ gathering: Gathering) {
        sieve = Sieve(settled: settled, leftCount: gathering.left.count)
        candidates = Candidates([], rightCount: gathering.right.count)
        patterns = []
        doubts = Doubts(marks: [])
        pairsByRule = gathering.model.rules.map { _ in 0 }
        passedOver = pairsByRule
    }

    private static func patterns(
        of candidates: Candidates, _ gathering: Gathering, _ comparer: PairComparer, _ workers: Workers
    ) -> ContiguousArray<AgreementPattern> {
        let width = gathering.model.width
        return ContiguousArray(unsafeUninitializedCapacity: candidates.count) { buffer, filled in
            nonisolated(unsafe) let buffer = buffer
            gathering.left.words.withUnsafeBufferPointer { left in
                gathering.right.words.withUnsafeBufferPointer { right in
                    guard let left = left.baseAddress, let right = right.baseAddress else { return }
                    _ = workers.slices(of: candidates.rights.count) { slice in
                        var ahead = slice.lowerBound
                        for group in slice {
                            let row = right + Int(candidates.rights[group]) * width
                            let places = candidates.starts[group]..<candidates.starts[group + 1]
                            // Memory is asked for the rows of some groups before any of them is compared.
                            if group == ahead {
                                ahead = min(group + 8, slice.upperBound)
                                for next in group..<ahead {
                                    let seen = comparer.fetch(right + Int(candidates.rights[next]) * width)
                                    for place in candidates.starts[next]..<candidates.starts[next + 1] {
                                        let own = comparer.fetch(left + Int(candidates.lefts[place]) * width)
                                        buffer[place] = AgreementPattern(bits: seen &+ own)
                                    }
                                }
                            }
                            for place in places {
                                buffer[place] = comparer.pattern(left + Int(candidates.lefts[place]) * width, row)
                            }
                        }
                    }
                }
            }
            filled = candidates.count
        }
    }
}
