import Testing

@testable import Documents

/// What a telephone notes beside a picture goes no further.
struct PhotographTests {
    private func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
        [0xFF, marker, UInt8((content.count + 2) >> 8), UInt8((content.count + 2) & 0xFF)] + content
    }

    /// Exif with an orientation and, behind it, a place.
    private func exif(_ orientation: UInt8, isLittle: Bool) -> [UInt8] {
        let words: [[UInt8]] = [[0, 0x2A], [0, 0, 0, 8], [0, 1], [0x01, 0x12], [0, 3], [0, 0, 0, 1]]
        let order: [UInt8] = isLittle ? [0x49, 0x49] : [0x4D, 0x4D]
        let value: [UInt8] = isLittle ? [orientation, 0, 0, 0] : [0, orientation, 0, 0]
        return Array("Exif\0\0".utf8) + order + words.flatMap { isLittle ? $0.reversed() : $0 } + value
            + [0, 0, 0, 0] + Array("28.3N 110.1E".utf8)
    }

    private func photograph(_ notes: [[UInt8]]) -> [UInt8] {
        [0xFF, 0xD8] + segment(0xE0, Array("JFIF\0".utf8)) + notes.joined() + segment(0xDB, [1, 2, 3])
            + segment(0xDA, [4, 5]) + [9, 8, 0xFF, 0, 7, 0xFF, 0xD9]
    }

    private func says(_ bytes: [UInt8], _ words: String) -> Bool {
        String(decoding: bytes, as: UTF8.self).contains(words)
    }

    @Test func `a picture of a screen keeps what is drawn and loses what is noted`() throws {
        func chunk(_ kind: String, _ content: String) -> [UInt8] {
            [0, 0, 0, UInt8(content.utf8.count)] + Array((kind + content).utf8) + [1, 2, 3, 4]
        }
        let head: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunk("IHDR", "size")
        let drawn = chunk("IDAT", "picture") + chunk("IEND", "")
        let taken = head + chunk("eXIf", "28.3N 110.1E") + chunk("tEXt", "2026-03-02") + drawn
        #expect(Photograph.withoutNotes(taken) == head + drawn)
        #expect(Photograph.withoutNotes(Array(taken.dropLast())) == nil)
    }

    @Test(arguments: [true, false])
    func `the place goes, the picture and which way up it is stay`(isLittle: Bool) throws {
        let taken = photograph([segment(0xE1, exif(6, isLittle: isLittle)), segment(0xFE, Array("owner".utf8))])
        #expect(says(taken, "110.1E") && says(taken, "owner"))
        let clean = try #require(Photograph.withoutNotes(taken))
        #expect(!says(clean, "110.1E") && !says(clean, "owner") && says(clean, "JFIF"))
        #expect(clean.suffix(7) == [9, 8, 0xFF, 0, 7, 0xFF, 0xD9])
        #expect(Photograph.withoutNotes(clean) == clean, "what is left says the same again")
        #expect(says(clean, "Exif"))
    }

    @Test func `a picture that stands upright carries no notes at all`() {
        let plain = photograph([])
        #expect(Photograph.withoutNotes(plain) == plain)
        #expect(Photograph.withoutNotes(photograph([segment(0xE1, exif(1, isLittle: false))])) == plain)
    }

    @Test func `what is no picture, or breaks off, is told apart`() {
        let whole = photograph([segment(0xE1, exif(3, isLittle: true))])
        #expect(Photograph.withoutNotes(Array("a photograph".utf8)) == nil)
        #expect(Photograph.withoutNotes([0xFF, 0xD8]) == nil)
        for length in 0..<(whole.count - 11) { #expect(Photograph.withoutNotes(Array(whole.prefix(length))) == nil) }
    }
}
