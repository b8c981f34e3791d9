import Testing

@testable import Linkage

/// Probabilities against labelled pairs.
struct CalibrationTests {
    @Test func `pairs are counted by probability, and what nobody labelled is left out`() throws {
        let village = Village(1200, seed: 51)
        let linking = try Village.link(village.left, village.right)
        let truth = village.truth.map { Labels.Label(left: $0[0], right: $0[1], isSame: true) }
        let whole = linking.calibration(by: Labels(truth, isComplete: true))
        let open = linking.links.filter { $0.rule >= 0 }
        #expect(whole.bands.reduce(0) { $0 + $1.right.whole } == open.count)
        #expect(whole.linked.whole == truth.count && whole.linked.share > 0.97)
        #expect(whole.brier >= 0 && whole.brier < 0.1)
        for band in whole.bands {
            #expect(band.meanProbability >= band.from && band.meanProbability <= band.until)
        }
        let sample = linking.calibration(by: Labels(Array(truth.prefix(100)), isComplete: false))
        #expect(sample.bands.reduce(0) { $0 + $1.right.whole } <= 100)
        #expect(sample.bands.allSatisfy { $0.right.share == 1 })
    }

    @Test func `the interval is Wilson's`() {
        let few = Wilson(2, of: 2000).interval
        #expect(abs(few.lowerBound - 0.000274) < 0.00001 && abs(few.upperBound - 0.003639) < 0.00001)
        #expect(Wilson(0, of: 0).interval == 0...1)
        #expect(Wilson(10, of: 10).interval.upperBound > 0.999_999)
    }
}
