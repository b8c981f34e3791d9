/// What each candidate is worth together with the odds before it, in 1/1024 bit.
struct Gains: Sendable {
    /// For the row being of the same child.
    var same: ContiguousArray<Int32> = []
    /// For its being of a twin who is missing on the left side.
    var twins: ContiguousArray<Int32> = []

    init(_ patterns: ContiguousArray<AgreementPattern>, _ weights: Weights, _ prior: Prior, _ workers: Workers) {
        let ofTwins = weights.ofTwins()
        let parts = workers.slices(of: patterns.count) { slice in
            (
                ContiguousArray(patterns[slice].map { weights.weight(of: $0) + prior.first }),
                ContiguousArray(patterns[slice].map { ofTwins.weight(of: $0) + prior.first - Relatives.rarity })
            )
        }
        same = ContiguousArray(parts.map(\.0).joined())
        twins = ContiguousArray(parts.map(\.1).joined())
    }

    init(same: ContiguousArray<Int32>, twins: ContiguousArray<Int32>) {
        self.same = same
        self.twins = twins
    }
}
