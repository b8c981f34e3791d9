/// What a run weighs with: taken from before, or learned from its own pairs.
struct Learned: Sendable {
    private(set) var weights: Weights
    private(set) var prior = Prior(first: 0, costOfSecond: 0)
    private(set) var learning = Learning()
    private let model: LinkageModel

    init(_ model: LinkageModel) {
        self.model = model
        let expected = model.comparisons.map(\.expected)
        weights = Weights(model, agreeing: expected, strangers: expected)
    }

    mutating func take(_ trained: TrainedModel) {
        weights = trained.weights
        prior = trained.prior
    }

    mutating func learn(from search: Search, _ gathering: Gathering, _ comparer: PairComparer, _ workers: Workers) {
        let strangers = Sampling().shares(gathering, comparer, workers)
        weights = Weights(model, agreeing: model.comparisons.map(\.expected), strangers: strangers)
        prior = Prior(search.sieve, model)
        let settled = Learned.settledPatterns(search.sieve, gathering, comparer, workers)
        // The best candidate of a row may be another once the weights are better.
        for _ in 0..<2 {
            let open = bestPatterns(search, workers)
            learning.learn(&weights, model, certain: settled, open: open, priorBits: Double(prior.first) / 1024)
        }
        let open = search.sieve.settled.count { $0 == Sieve.open }
        prior = prior.learned(links: learning.steps.last?.links ?? 0, openRights: open)
    }

    /// How the settled pairs agree: what learning may take for certain. Of a large list a part is enough.
    private static func settledPatterns(
        _ sieve: Sieve, _ gathering: Gathering, _ comparer: PairComparer, _ workers: Workers
    ) -> [AgreementPattern: Int] {
        let width = gathering.model.width
        let step = max(1, gathering.right.count / 100_000)
        let parts = workers.slices(of: gathering.right.count) { slice in
            var counts: [AgreementPattern: Int] = [:]
            gathering.left.words.withUnsafeBufferPointer { left in
                gathering.right.words.withUnsafeBufferPointer { right in
                    guard let left = left.baseAddress, let right = right.baseAddress else { return }
                    for row in slice where row % step == 0 && sieve.settled[row] != Sieve.open {
                        let pattern = comparer.levels(left + Int(sieve.settled[row]) * width, right + row * width)
                        counts[pattern, default: 0] += step
                    }
                }
            }
            return counts
        }
        return parts.reduce(into: [:]) { sum, part in sum.merge(part, uniquingKeysWith: +) }
    }

    /// Of each right row the best candidate alone may be the same person.
    private func bestPatterns(_ search: Search, _ workers: Workers) -> [AgreementPattern: Int] {
        let candidates = search.candidates
        let parts = workers.slices(of: candidates.rights.count) { slice in
            var counts: [AgreementPattern: Int] = [:]
            for group in slice {
                var best: (weight: Int32, pattern: AgreementPattern)?
                for place in candidates.starts[group]..<candidates.starts[group + 1] {
                    if search.doubts.marks[place] == .denied { continue }
                    // Whoever has a school already rarely has a second one.
                    if search.sieve.taken[Int(candidates.lefts[place])] > 0 { continue }
                    let weight = weights.weight(of: search.patterns[place])
                    if weight > best?.weight ?? Int32.min { best = (weight, search.patterns[place]) }
                }
                if let best, best.weight + prior.first > -12 * 1024 { counts[best.pattern.counted, default: 0] += 1 }
            }
            return counts
        }
        return parts.reduce(into: [:]) { sum, part in sum.merge(part, uniquingKeysWith: +) }
    }
}
