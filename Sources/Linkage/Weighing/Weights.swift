import Foundation

/// How much each level of each comparison speaks for one person, in 1/1024 bit (Fellegi & Sunter 1969).
///
/// A weight is log₂ m/u: how likely the level is between two records of one person, against how likely between two of
/// different persons. What leans on the number is weighed by what the numbers say (`NumberClass`).
struct Weights: Sendable {
    /// m and u by comparison and level.
    var agreeing: [[Double]]
    let strangers: [[Double]]
    private let kinds: [FieldKind]
    private let rarities: [Bool]
    private let within: [Int?]
    private let name: Int
    private let number: Int
    private var table: ContiguousArray<Int32> = []
    /// Twins have two numbers: one and the same speaks against them, whatever else they share.
    private var areOfTwins = false

    private static let classes = NumberClass.allCases.count

    init(_ model: LinkageModel, agreeing: [[Double]], strangers: [[Double]]) {
        self.agreeing = agreeing
        self.strangers = strangers
        kinds = model.comparisons.map(\.kind)
        rarities = model.comparisons.map(\.weighsRarity)
        within = model.comparisons.map(\.within)
        name = model.comparisons.firstIndex { $0.kind == .name } ?? -1
        number = model.comparisons.firstIndex { $0.kind == .number } ?? -1
        setTable()
    }

    /// The weight of a pattern with the rarity of what agrees.
    @inline(__always)
    func weight(of pattern: AgreementPattern) -> Int32 {
        let step = number < 0 ? NumberClass.unknown : NumberClass(level: pattern.level(number))
        let sum = sum(of: pattern, step) + pattern.rarity
        return step == .same && !areOfTwins ? max(sum, withoutNumber(pattern)) : sum
    }

    /// The same as if nobody had a number: that the numbers agree never makes a pair less likely.
    @inline(__always)
    func withoutNumber(_ pattern: AgreementPattern) -> Int32 {
        sum(of: pattern, .unknown) - weight(number, pattern.level(number), .unknown) + pattern.rarity + pattern.further
    }

    @inline(__always)
    private func sum(of pattern: AgreementPattern, _ step: NumberClass) -> Int32 {
        var sum: Int32 = 0
        for comparison in kinds.indices {
            sum += table[(comparison * Weights.classes + step.rawValue) << 4 | pattern.level(comparison)]
        }
        return sum
    }

    func weight(_ comparison: Int, _ level: Int, _ step: NumberClass) -> Int32 {
        table[(comparison * Weights.classes + step.rawValue) << 4 | level]
    }

    mutating func learn(_ agreeing: [[Double]]) {
        self.agreeing = agreeing
        setTable()
    }

    private mutating func setTable() {
        table = ContiguousArray(repeating: 0, count: kinds.count * Weights.classes * 16)
        for comparison in kinds.indices {
            for step in NumberClass.allCases {
                for level in 1..<agreeing[comparison].count {
                    let place = (comparison * Weights.classes + step.rawValue) << 4 | level
                    let weight = weight(comparison, level, within: step)
                    // To be different never speaks for, and to be the same never against.
                    let isLast = level == agreeing[comparison].count - 1
                    let isRare = rarities[comparison] && Rarity.isWeighed(kinds[comparison], level)
                    table[place] = isLast ? min(0, weight) : level == 1 && !isRare ? max(0, weight) : weight
                }
            }
        }
    }

    private func weight(_ comparison: Int, _ level: Int, within step: NumberClass) -> Int32 {
        let m = max(agreeing[comparison][level], 1e-7)
        let leans = within[comparison] == number && number >= 0
        if leans, step == .same, let family = Relatives.shares(of: kinds[comparison], isMain: comparison == name) {
            if !(comparison == name && Rarity.isWeighed(kinds[comparison], level)) {
                return Weights.bits(m / max(family[level], 1e-7))
            }
        }
        if leans, kinds[comparison] == .date, step == .sameStart || step == .sameBirth { return 0 }
        if rarities[comparison], Rarity.isWeighed(kinds[comparison], level) { return Weights.bits(m) }
        return Weights.bits(m / max(strangers[comparison][level], 1e-9))
    }

    /// The same table for the question whether two records are of twins.
    func ofTwins() -> Weights {
        var twins = self
        twins.areOfTwins = true
        twins.learn(
            kinds.indices.map { place in
                Relatives.twins(kinds[place], isMain: place == name) ?? agreeing[place]
            })
        return twins
    }

    static func bits(_ ratio: Double) -> Int32 { Int32((log2(ratio) * 1024).rounded()) }
}
