import Testing

@testable import Casework

struct UnlistedEstimateTests {
    private func estimate(_ listed: Int, _ enrolled: Int, _ both: Int) -> UnlistedEstimate? {
        UnlistedEstimate([RegisterOverlap(stratum: .primary, listed: listed, enrolled: enrolled, both: both)])
    }

    /// Chapman: (a + 1)(b + 1) / (m + 1) − 1, worked by hand.
    @Test func `the estimate is Chapman's less those who are known`() throws {
        let found = try #require(estimate(200, 150, 100))
        #expect(abs(found.missing - (201.0 * 151 / 101 - 1 - 250)) < 1e-9)
        #expect(found.onlyEnrolled == 50 && found.lower < found.missing && found.missing < found.upper)
    }

    @Test func `lists that agree leave nobody over, and lists that hardly meet say nothing`() throws {
        let same = try #require(estimate(100, 90, 90))
        #expect(same.missing == 0 && same.upper == 0)
        #expect(estimate(100, 90, 29) == nil && UnlistedEstimate([]) == nil)
    }

    /// Two lists drawn by chance from a population of known size, by strata that are reached unequally.
    @Test func `the interval holds the truth about as often as it says`() throws {
        var random = Draws(state: 20_261_125)
        var held = 0
        for _ in 0..<400 {
            var (overlaps, truth) = ([RegisterOverlap](), 0)
            for (stratum, size, one, two) in [
                (RegisterOverlap.Stratum.primary, 900, 0.93, 0.90), (.junior, 600, 0.85, 0.80),
            ] {
                var (listed, enrolled, both) = (0, 0, 0)
                for _ in 0..<size {
                    let (a, b) = (random.next() < one, random.next() < two)
                    listed += a ? 1 : 0
                    enrolled += b ? 1 : 0
                    both += a && b ? 1 : 0
                    truth += a || b ? 0 : 1
                }
                overlaps.append(RegisterOverlap(stratum: stratum, listed: listed, enrolled: enrolled, both: both))
            }
            let found = try #require(UnlistedEstimate(overlaps))
            if found.lower <= Double(truth), Double(truth) <= found.upper { held += 1 }
        }
        // The interval is of the expected number; the number itself varies beside it.
        #expect(held >= 300, "\(held) of 400")
    }

    private struct Draws {
        var state: UInt64
        mutating func next() -> Double {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Double(state >> 11) / Double(1 << 53)
        }
    }
}
