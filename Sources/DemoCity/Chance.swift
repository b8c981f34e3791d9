/// Chance that comes with its seed: the same throws on every machine and in every order of asking (SplitMix64).
///
/// Swift's own generators and its hashing differ between runs and versions, so none of them is used here.
public struct Chance: Sendable {
    private var state: UInt64

    public init(seed: UInt64) { state = seed }

    /// A stream of its own for one thing, so that its luck doesn't depend on who was asked before.
    init(_ seed: UInt64, _ topic: Topic, _ thing: Int = 0) {
        let stream = Chance.mixed(seed ^ topic.key &* 0xD1B5_4A32_D192_ED03)
        state = Chance.mixed(stream &+ UInt64(bitPattern: Int64(thing)))
    }

    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        return Chance.finished(state)
    }

    /// 0 up to, not including, the limit.
    public mutating func number(below limit: Int) -> Int {
        precondition(limit > 0, "nothing to choose from")
        return Int(next().multipliedFullWidth(by: UInt64(limit)).high)
    }

    public mutating func number(in range: ClosedRange<Int>) -> Int {
        range.lowerBound + number(below: range.count)
    }

    /// True so many times in a hundred thousand.
    public mutating func happens(_ perHundredThousand: Int) -> Bool {
        number(below: 100_000) < perHundredThousand
    }

    public mutating func pick<Element>(_ choices: [Element]) -> Element {
        choices[number(below: choices.count)]
    }

    private static func mixed(_ value: UInt64) -> UInt64 { finished(value &+ 0x9E37_79B9_7F4A_7C15) }

    private static func finished(_ value: UInt64) -> UInt64 {
        var mixed = value
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
