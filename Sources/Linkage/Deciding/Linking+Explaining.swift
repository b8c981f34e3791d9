import Foundation

extension Linking {
    /// The left row of a key; nil where there is none.
    public func leftRow(of key: String) -> Int? {
        (0..<leftCount).first { gathering.left.keyBytes[gathering.left.keyRange($0)].elementsEqual(key.utf8) }
    }

    /// The nearest rows of one left row, the likeliest first, with what speaks for and against each.
    public func candidates(of left: Int, atMost limit: Int = 5) -> [Candidate] {
        nearest(to: [left], atMost: limit)[left] ?? []
    }

    /// The nearest rows of many left rows. Rows that belong to somebody else are looked at too: often they tell why.
    public func nearest(to lefts: [Int], atMost limit: Int) -> [Int: [Candidate]] {
        let owners = owners()
        var rows: [Int: [Int]] = [:]
        let wanted = Set(lefts)
        for group in candidates.rights.indices {
            for place in candidates.starts[group]..<candidates.starts[group + 1] {
                let left = Int(candidates.lefts[place])
                if wanted.contains(left) { rows[left, default: []].append(Int(candidates.rights[group])) }
            }
        }
        for (left, right) in settledNeighbours(of: lefts) { rows[left, default: []].append(right) }
        return gathering.withComparer(rarity) { comparer in
            var found: [Int: [Candidate]] = [:]
            for left in lefts {
                // Only the nearest are told in words.
                let nearest = Set(rows[left] ?? []).map { (right: $0, bits: bits(left, $0, comparer)) }
                    .sorted { ($1.bits, $0.right) < ($0.bits, $1.right) }
                found[left] = nearest.prefix(limit).map { candidate(left, $0.right, comparer, owners) }
            }
            return found
        }
    }

    /// Settled rows that some rule would have brought together with one of these left rows.
    private func settledNeighbours(of lefts: [Int]) -> [(left: Int, right: Int)] {
        var settled = ContiguousArray<UInt32>()
        for row in sieve.settled.indices where sieve.settled[row] != Sieve.open { settled.append(UInt32(row)) }
        let asked = ContiguousArray(lefts.map(UInt32.init))
        var pairs: [(left: Int, right: Int)] = []
        let keys = KeyMaker(model.rules, gathering)
        let wanted = keys.entries(gathering.left, rows: asked, Workers(1))
        let own = keys.entries(gathering.right, rows: settled, meeting: wanted.map { KeyBits($0) }, Workers(1))
        for (own, wanted) in zip(own, wanted) {
            let found = PartitionedJoin(mostSharing: 50).join(left: own, right: wanted)
            for pair in found.pairs { pairs.append((Int(pair >> 32), Int(pair & 0xFFFF_FFFF))) }
        }
        return pairs
    }

    /// By right row, who has got it.
    private func owners() -> [Int: Link] {
        var owners: [Int: Link] = [:]
        for link in links where link.kind != .review { owners[link.right] = link }
        return owners
    }

    private func start(_ left: Int, _ right: Int) -> Double {
        let isSecond = links(of: left).contains { $0.right != right && $0.kind != .review }
        return Double(prior.first - (isSecond ? prior.costOfSecond : 0)) / 1024
    }

    private func bits(_ left: Int, _ right: Int, _ comparer: PairComparer) -> Double {
        weighed(left, right, comparer).reduce(start(left, right)) { $0 + $1.bits }
    }

    private func candidate(_ left: Int, _ right: Int, _ comparer: PairComparer, _ owners: [Int: Link]) -> Candidate {
        let evidence = evidence(left, right, comparer)
        let own = links(of: left).first { $0.right == right }
        let start = start(left, right)
        let total = evidence.reduce(start) { $0 + $1.bits }
        let fate: Candidate.Fate
        if let own {
            fate = .linked(own.kind)
        } else if let owner = owners[right] {
            fate = .taken(by: owner.left)
        } else {
            fate = .open
        }
        let contradiction = contradiction(left, right)
        let isOpen = fate == .open && contradiction != .denied
        return Candidate(
            right: right, evidence: evidence, startBits: start, totalBits: total,
            probability: own?.probability ?? (isOpen ? 1 / (1 + exp2(-total)) : 0), fate: fate,
            contradiction: contradiction)
    }

    /// Of pairs that were compared when the links were decided.
    private func contradiction(_ left: Int, _ right: Int) -> Candidate.Contradiction? {
        var (low, high) = (0, candidates.rights.count)
        while low < high {
            let middle = (low + high) / 2
            if Int(candidates.rights[middle]) < right { low = middle + 1 } else { high = middle }
        }
        guard low < candidates.rights.count, Int(candidates.rights[low]) == right,
            let place = (candidates.starts[low]..<candidates.starts[low + 1]).first(where: {
                Int(candidates.lefts[$0]) == left
            })
        else { return nil }
        switch search.doubts.marks[place] {
        case .none: return nil
        case .doubtful: return .doubtful
        case .denied: return .denied
        }
    }

    private func evidence(_ left: Int, _ right: Int, _ comparer: PairComparer) -> [Evidence] {
        zip(model.comparisons, weighed(left, right, comparer)).map { comparison, found in
            Evidence(
                comparison: comparison.name, level: comparison.levels[found.level], title: comparison.title,
                finding: comparison.finding(found.level), bits: found.bits, isMissing: found.level == 0)
        }
    }

    private func weighed(
        _ left: Int, _ right: Int, _ comparer: PairComparer
    ) -> [(level: Int, bits: Double)] {
        let width = model.width
        return gathering.left.words.withUnsafeBufferPointer { lefts in
            gathering.right.words.withUnsafeBufferPointer { rights in
                guard let one = lefts.baseAddress, let other = rights.baseAddress else { return [] }
                var pattern = AgreementPattern()
                var rarities = model.comparisons.indices.map { comparison in
                    comparer.compare(comparison, one + left * width, other + right * width, &pattern)
                }
                if comparer.name >= 0, comparer.areNeighbours(pattern) {
                    rarities[comparer.name] = min(rarities[comparer.name], comparer.mostBetweenNeighbours)
                }
                var step = comparer.number < 0 ? .unknown : NumberClass(level: pattern.level(comparer.number))
                let whole = comparer.pattern(one + left * width, other + right * width)
                // Where the number adds nothing to what a family shares, that is what is shown.
                let isWithout = step == .same && weights.weight(of: whole) == weights.withoutNumber(whole)
                if isWithout { step = .unknown }
                if step == .same { for place in rarities.indices where place != comparer.name { rarities[place] = 0 } }
                return model.comparisons.indices.map { place in
                    let level = pattern.level(place)
                    let weight = isWithout && place == comparer.number ? 0 : weights.weight(place, level, step)
                    return (level, Double(weight + rarities[place]) / 1024)
                }
            }
        }
    }

    /// The links of one left row: they stand together.
    public func links(of left: Int) -> ArraySlice<Link> {
        var (low, high) = (0, links.count)
        while low < high {
            let middle = (low + high) / 2
            if links[middle].left < left { low = middle + 1 } else { high = middle }
        }
        var end = low
        while end < links.count, links[end].left == left { end += 1 }
        return links[low..<end]
    }
}
