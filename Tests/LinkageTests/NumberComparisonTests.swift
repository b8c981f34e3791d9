import Testing

@testable import Linkage

/// What happens to citizen numbers on their way into a roster.
struct NumberComparisonTests {
    static let own = "430124201105120031"

    static let pairs: [(String, String, NumberLevel)] = [
        (own, own, .same),
        (own, "４３０１２４２０１１０５１２００３１", .same),
        (own, "G430124201105120031", .same),
        (own, "43012420110512003152", .same),
        (own, "", .missing),
        (own, "无", .missing),
        (own, "4.30124E+17", .missing),
        (own, "430124201105120000", .slip),
        (own, "430124201105120041", .slip),
        (own, "430124201105210031", .slip),
        (own, "43012420110512031", .slip),
        (own, "430124201005130031", .twoSlips),
        (own, "430124201105120058", .sameStart),
        (own, "430224201105120037", .sameBirth),
        ("110105491231002", "11010519491231002X", .same),
    ]

    @Test(arguments: pairs) func `numbers agree as far as they do`(_ one: String, _ other: String, _ level: NumberLevel)
    {
        #expect(NumberComparison.level(PackedNumber(one), PackedNumber(other)) == level, "\(one) \(other)")
        #expect(NumberComparison.level(PackedNumber(other), PackedNumber(one)) == level, "\(other) \(one)")
    }
}

extension PackedNumber {
    init(_ text: String) {
        var text = text
        self = text.withUTF8 { PackedNumber($0) }
    }
}
