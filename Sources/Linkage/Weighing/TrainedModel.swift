/// A model after it has learned (定稿的模型): weights, rarity and odds are frozen, so that what follows for one row depends
/// on that row and on the left side alone.
public struct TrainedModel: Sendable {
    public let model: LinkageModel
    let weights: Weights
    let countings: [Counting]
    let prior: Prior
}

extension Linking {
    /// What was learned in this run, to be used again.
    public var trained: TrainedModel {
        TrainedModel(
            model: model, weights: weights,
            countings: model.comparisons.map { Counting.of($0, gathering).kept($0.kind, gathering) }, prior: prior)
    }
}
