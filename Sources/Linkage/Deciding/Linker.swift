import Foundation

/// Links one list of persons with another (比对).
///
/// The same lists give the same links, in whatever order the rows come and on however many cores.
public struct Linker: Sendable {
    public let model: LinkageModel
    private let workers: Workers

    public init(_ model: LinkageModel, threads: Int = 2) {
        self.model = model
        workers = Workers(threads)
    }

    /// Learns the weights from the two lists themselves and links them.
    ///
    /// `passing` is told the name of each stage when it is over, for whoever watches the time.
    public func link(
        _ left: consuming IdentityList, _ right: consuming IdentityList, passing: (String) -> Void = { _ in }
    ) -> Linking {
        left.sortByKey()
        right.sortByKey()
        passing("sort")
        let gathering = Gathering(left, right, model, workers)
        passing("gather")
        let rarity = Rarity(gathering, workers)
        passing("rarity")
        return gathering.withComparer(rarity) { comparer in link(gathering, rarity, comparer, passing) }
    }

    private func link(
        _ gathering: Gathering, _ rarity: Rarity, _ comparer: PairComparer, _ passing: (String) -> Void
    ) -> Linking {
        let keys = model.rules.map { KeyMaker($0, gathering) }
        let sieve = Sieve(gathering, keys.first, comparer, workers)
        passing("sieve")
        let lefts = ContiguousArray(0..<UInt32(gathering.left.count))
        let rights = sieve.openRights
        let found = workers.map(keys.count) { rule in
            PartitionedJoin(mostSharing: model.rules[rule].mostSharing).join(
                left: keys[rule].entries(gathering.left, rows: lefts),
                right: keys[rule].entries(gathering.right, rows: rights))
        }
        passing("block")
        let candidates = Candidates(found, rightCount: gathering.right.count)
        passing("collect")
        let patterns = patterns(of: candidates, gathering, comparer)
        passing("compare")
        let strangers = Sampling().shares(gathering, comparer, workers)
        passing("sample")
        var weights = Weights(model, agreeing: model.comparisons.map(\.expected), strangers: strangers)
        let settled = settledPatterns(sieve, gathering, comparer)
        passing("count settled")
        let prior = Prior(gathering, sieve, model)
        var learning = Learning()
        for _ in 0..<2 {
            let open = bestPatterns(candidates, patterns, weights, sieve, prior)
            learning.learn(&weights, model, certain: settled, open: open, priorBits: Double(prior.first) / 1024)
        }
        passing("learn")
        let decision = Decision(
            candidates: candidates, patterns: patterns, weights: weights, sieve: sieve, prior: prior, model: model)
        passing("decide")
        return Linking(
            gathering: gathering, rarity: rarity, sieve: sieve, candidates: candidates, patterns: patterns,
            weights: weights,
            learning: learning, prior: prior, links: decision.links,
            passedOver: found.map(\.passedOver), pairsByRule: found.map(\.pairs.count))
    }

    private func patterns(
        of candidates: Candidates, _ gathering: Gathering, _ comparer: PairComparer
    ) -> ContiguousArray<AgreementPattern> {
        let width = model.width
        return ContiguousArray(unsafeUninitializedCapacity: candidates.count) { buffer, filled in
            nonisolated(unsafe) let buffer = buffer
            gathering.left.words.withUnsafeBufferPointer { left in
                gathering.right.words.withUnsafeBufferPointer { right in
                    guard let left = left.baseAddress, let right = right.baseAddress else { return }
                    _ = workers.slices(of: candidates.rights.count) { slice in
                        for group in slice {
                            let row = right + Int(candidates.rights[group]) * width
                            for place in candidates.starts[group]..<candidates.starts[group + 1] {
                                buffer[place] = comparer.pattern(left + Int(candidates.lefts[place]) * width, row)
                            }
                        }
                    }
                }
            }
            filled = candidates.count
        }
    }

    /// How the settled pairs agree: what learning may take for certain.
    private func settledPatterns(
        _ sieve: Sieve, _ gathering: Gathering, _ comparer: PairComparer
    ) -> [AgreementPattern: Int] {
        let width = model.width
        // Each eighth row is enough to learn from, and every row of a small list.
        let step = max(1, gathering.right.count / 100_000)
        let parts = workers.slices(of: gathering.right.count) { slice in
            var counts: [AgreementPattern: Int] = [:]
            gathering.left.words.withUnsafeBufferPointer { left in
                gathering.right.words.withUnsafeBufferPointer { right in
                    guard let left = left.baseAddress, let right = right.baseAddress else { return }
                    for row in slice where row % step == 0 && sieve.settled[row] != Sieve.open {
                        let pattern = comparer.pattern(left + Int(sieve.settled[row]) * width, right + row * width)
                        counts[pattern.withoutRarity, default: 0] += step
                    }
                }
            }
            return counts
        }
        return parts.reduce(into: [:]) { sum, part in sum.merge(part, uniquingKeysWith: +) }
    }

    /// Of each right row the best candidate alone may be the same person.
    private func bestPatterns(
        _ candidates: Candidates, _ patterns: ContiguousArray<AgreementPattern>, _ weights: Weights, _ sieve: Sieve,
        _ prior: Prior
    ) -> [AgreementPattern: Int] {
        let parts = workers.slices(of: candidates.rights.count) { slice in
            var counts: [AgreementPattern: Int] = [:]
            for group in slice {
                var best: (weight: Int32, pattern: AgreementPattern)?
                for place in candidates.starts[group]..<candidates.starts[group + 1] {
                    // Whoever has a school already rarely has a second one.
                    if sieve.taken[Int(candidates.lefts[place])] > 0 { continue }
                    let weight = weights.weight(of: patterns[place])
                    if weight > best?.weight ?? Int32.min { best = (weight, patterns[place]) }
                }
                if let best, best.weight + prior.first > -12 * 1024 { counts[best.pattern.counted, default: 0] += 1 }
            }
            return counts
        }
        return parts.reduce(into: [:]) { sum, part in sum.merge(part, uniquingKeysWith: +) }
    }
}
