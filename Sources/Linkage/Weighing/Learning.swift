import Foundation

/// Learns how often each level is found between records of one person, without anybody having labelled a pair:
/// expectation and maximisation (Dempster, Laird & Rubin 1977; Winkler 1988) over counts of patterns.
///
/// Counts are whole numbers, so the result does not depend on who counted first.
struct Learning {
    /// What the expectation before learning is worth, in pairs.
    private static let strength = 40.0
    private static let mostSteps = 50

    /// One step: how far the shares moved.
    struct Step: Sendable {
        public let number: Int
        public let movement: Double
        public let links: Double
    }

    private(set) var steps: [Step] = []

    /// `certain` are patterns of pairs that are settled; `open` of the best candidate of each right row.
    mutating func learn(
        _ weights: inout Weights, _ model: LinkageModel, certain: [AgreementPattern: Int],
        open: [AgreementPattern: Int], priorBits: Double
    ) {
        let sure = certain.sorted { $0.key.bits < $1.key.bits }
        let patterns = open.sorted { $0.key.bits < $1.key.bits }
        for number in 1...Learning.mostSteps {
            var sums = model.comparisons.map { comparison in comparison.expected.map { $0 * Learning.strength } }
            for (pattern, count) in sure { Learning.add(pattern, Double(count), to: &sums) }
            var links = 0.0
            for (pattern, count) in patterns {
                let bits = Double(weights.weight(of: pattern)) / 1024 + priorBits
                let probability = 1 / (1 + exp2(-bits))
                links += probability * Double(count)
                Learning.add(pattern, probability * Double(count), to: &sums)
            }
            let shares = sums.map { levels in
                let total = levels.dropFirst().reduce(0, +)
                return levels.map { total > 0 ? $0 / total : 0 }
            }
            var movement = 0.0
            for (old, new) in zip(weights.agreeing.joined(), shares.joined()) {
                movement = max(movement, abs(old - new))
            }
            weights.learn(shares)
            steps.append(Step(number: number, movement: movement, links: links))
            if movement < 1e-5 { break }
        }
    }

    private static func add(_ pattern: AgreementPattern, _ share: Double, to sums: inout [[Double]]) {
        for comparison in sums.indices {
            let level = pattern.level(comparison)
            if level > 0 { sums[comparison][level] += share }
        }
    }
}
