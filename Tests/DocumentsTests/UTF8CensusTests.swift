import Fuzzing
import Testing

@testable import Documents

/// The census goes over most of a file many bytes at a time; one byte at a time it finds the same.
struct UTF8CensusTests {
    @Test func `many bytes at a time and one by one are counted alike`() {
        let texts = [
            "A1,田小满,女,2013-05-06\r\n", "阿依古丽·买买提,𠮷㐂龥", "plain ascii text, long enough\n\n\n", "\"quoted\"", "it's",
            "é\u{80}퟿\u{FFFD}", "\u{0}", "田田田田田田田田田田",
        ].map { Array($0.utf8) }
        var chance = SeededChance(seed: 5)
        for _ in 0..<4000 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 1...4, using: &chance) { bytes += texts.randomElement(using: &chance) ?? [] }
            if Bool.random(using: &chance) { bytes = Mutation.spoil(bytes, with: [], using: &chance) }
            var (whole, single) = (UTF8Census(), UTF8Census())
            whole.add(bytes.span)
            for byte in bytes where !single.hasNull { single.add([byte].span) }
            #expect(whole.hasNull == single.hasNull)
            if whole.hasNull { continue }
            #expect(whole.valid == single.valid && whole.faulty == single.faulty, "\(bytes)")
            #expect(whole.lines == single.lines && whole.hasQuotes == single.hasQuotes, "\(bytes)")
        }
    }
}
