import Foundation

/// Links one list of persons with another (比对).
///
/// The same lists give the same links, in whatever order the rows come and on however many cores.
public struct Linker: Sendable {
    public let model: LinkageModel
    private let workers: Workers
    private let trained: TrainedModel?

    /// Learns the weights from the two lists themselves.
    public init(_ model: LinkageModel, threads: Int = 2) {
        self.model = model
        workers = Workers(threads)
        trained = nil
    }

    /// Takes the weights as they were learned before.
    public init(_ trained: TrainedModel, threads: Int = 2) {
        model = trained.model
        workers = Workers(threads)
        self.trained = trained
    }

    /// Takes the lists away from whoever holds them, so that a million rows are not kept twice.
    public func link(
        taking left: inout IdentityList, _ right: inout IdentityList, passing: (String) -> Void = { _ in }
    ) -> Linking {
        var (ownLeft, ownRight) = (IdentityList.empty, IdentityList.empty)
        swap(&ownLeft, &left)
        swap(&ownRight, &right)
        return link(ownLeft, ownRight, passing: passing)
    }

    /// `passing` is told the name of each stage when it is over, for whoever watches the time.
    public func link(
        _ left: consuming IdentityList, _ right: consuming IdentityList, passing: (String) -> Void = { _ in }
    ) -> Linking {
        let gathering = Gathering(left, right, model, workers)
        passing("gather")
        if model.isCascade { return cascade(gathering, passing) }
        let rarity = Rarity(gathering, trained?.countings ?? countings(gathering), workers)
        passing("rarity")
        return gathering.withComparer(rarity) { comparer in
            let search = Search(gathering, comparer, workers, passing)
            var learned = Learned(model)
            if let trained {
                learned.take(trained)
            } else {
                learned.learn(from: search, gathering, comparer, workers)
            }
            passing("learn")
            let gains = Gains(search.patterns, learned.weights, learned.prior, workers)
            let decision = Decision(
                candidates: search.candidates, gains: gains, doubts: search.doubts, sieve: search.sieve,
                prior: learned.prior, model: model)
            passing("decide")
            return Linking(
                gathering: gathering, rarity: rarity, search: search, learned: learned,
                links: decision.links)
        }
    }

    private func cascade(_ gathering: Gathering, _ passing: (String) -> Void) -> Linking {
        let cascade = Cascade(gathering, workers)
        passing("cascade")
        return Linking(
            gathering: gathering, rarity: Rarity(gathering, [], workers),
            search: Search(settled: cascade.settled, gathering), learned: Learned(model), links: cascade.links)
    }

    private func countings(_ gathering: Gathering) -> [Counting] {
        workers.map(model.comparisons.count) { Counting.of(model.comparisons[$0], gathering) }
    }
}
