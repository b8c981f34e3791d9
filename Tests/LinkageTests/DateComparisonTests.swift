import Testing

@testable import Linkage

/// What happens to dates on their way into a roster.
struct DateComparisonTests {
    static let pairs: [(String, String, DateLevel)] = [
        ("2012-03-04", "20120304", .same),
        ("2012-03-04", "2012/3/4", .same),
        ("2012-03-04", "2012年3月4日", .same),
        ("2012-03-04", "2012.3.4 00:00:00", .same),
        ("2012-03-04", "", .missing),
        ("2012-03-04", "2012-13-40", .missing),
        ("2012-03-04", "2012-04-03", .swapped),
        ("2012-03-04", "2013-03-04", .yearOff),
        ("2012-03-04", "2012-03-14", .partDiffers),
        ("2012-03-04", "2012-08-04", .partDiffers),
        ("2012-03-04", "2012-04-07", .lunar),
        ("2012-12-30", "2013-01-21", .lunar),
        ("2012-03-04", "2010-09-21", .different),
    ]

    @Test(arguments: pairs) func `dates agree as far as they do`(_ one: String, _ other: String, _ level: DateLevel) {
        #expect(DateComparison.level(Self.day(one), Self.day(other)) == level, "\(one) \(other)")
        #expect(DateComparison.level(Self.day(other), Self.day(one)) == level, "\(other) \(one)")
    }

    static func day(_ text: String) -> UInt32 {
        var text = text
        return text.withUTF8 { PackedDay.read($0) }
    }
}
