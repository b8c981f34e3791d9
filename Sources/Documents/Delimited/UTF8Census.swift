/// Counts what in a file is well-formed UTF-8 beyond ASCII and what is not.
///
/// One damaged character in a UTF-8 file must not make the whole of it GB18030, and GB18030 read as UTF-8 is faulty
/// nearly everywhere: the majority decides.
struct UTF8Census {
    private(set) var valid = 0
    private(set) var faulty = 0
    private(set) var hasNull = false
    private(set) var lines = 0
    /// A quote or an apostrophe stands somewhere: fields may hold separators and line ends.
    private(set) var hasQuotes = false
    /// Bytes of the current character still to come, and what the next may be (Unicode, table 3-7).
    private var missing = 0
    private var next: ClosedRange<UInt8> = 0x80...0xBF

    var isUTF8: Bool { faulty + (missing > 0 ? 1 : 0) <= valid / 8 }

    /// Enough has been seen of a file that is not UTF-8.
    var isSettled: Bool { faulty + valid > 4096 && !isUTF8 }

    mutating func add(_ bytes: Span<UInt8>) {
        bytes.withUnsafeBufferPointer { add($0) }
    }

    private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
        var place = 0
        while place < bytes.count {
            if missing == 0 { place = plain(bytes, from: place) }
            guard place < bytes.count else { return }
            let byte = bytes[place]
            if missing > 0 {
                if next.contains(byte) {
                    missing -= 1
                    next = 0x80...0xBF
                    if missing == 0 { valid += 1 }
                    place += 1
                } else {
                    // The byte may begin the next character.
                    missing = 0
                    faulty += 1
                }
                continue
            }
            if byte < 0x80 {
                if byte == 0 {
                    hasNull = true
                    return
                }
                if byte == 0x0A { lines += 1 }
                if byte == 0x22 || byte == 0x27 { hasQuotes = true }
            } else {
                begin(byte)
            }
            place += 1
        }
    }

    /// Goes over what makes up nearly all of a Chinese roster: ASCII, eight bytes at a time, and characters of three bytes
    /// without exceptions among them, 一 to 龥. Stops before anything else.
    private mutating func plain(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        guard let base = UnsafeRawPointer(bytes.baseAddress) else { return start }
        let (ones, tops): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
        var (place, characters, lineEnds, hasQuote) = (start, 0, 0, false)
        while place + 8 <= bytes.count {
            let word = base.loadUnaligned(fromByteOffset: place, as: UInt64.self)
            if word & tops == 0 {
                // Exact for ASCII: a byte is none only if taking one from it borrows.
                let (nulls, quotes, apostrophes) = (word, word ^ (0x22 &* ones), word ^ (0x27 &* ones))
                if (nulls &- ones) & ~nulls & tops != 0 { break }
                if ((quotes &- ones) & ~quotes | (apostrophes &- ones) & ~apostrophes) & tops != 0 { hasQuote = true }
                let feeds = word ^ (0x0A &* ones)
                lineEnds += (~((feeds & ~tops) &+ ~tops) & ~feeds & tops).nonzeroBitCount
                place += 8
                continue
            }
            let ascii = (word & tops).trailingZeroBitCount >> 3
            if ascii > 0 {
                // What stands before the first other byte.
                let kept = word & (1 << UInt64(ascii * 8) &- 1)
                for step in 0..<ascii {
                    let byte = UInt8(truncatingIfNeeded: kept >> UInt64(step * 8))
                    if byte == 0 { return finish(place + step, characters, lineEnds, hasQuote) }
                    if byte == 0x0A { lineEnds += 1 }
                    if byte == 0x22 || byte == 0x27 { hasQuote = true }
                }
                place += ascii
                continue
            }
            guard word & 0xC0_C0F0 == 0x80_80E0, word & 0xFF != 0xE0, word & 0xFF < 0xED else { break }
            characters += 1
            place += 3
        }
        return finish(place, characters, lineEnds, hasQuote)
    }

    private mutating func finish(_ place: Int, _ characters: Int, _ lineEnds: Int, _ hasQuote: Bool) -> Int {
        valid += characters
        lines += lineEnds
        if hasQuote { hasQuotes = true }
        return place
    }

    private mutating func begin(_ byte: UInt8) {
        switch byte {
        case 0xC2...0xDF: (missing, next) = (1, 0x80...0xBF)
        case 0xE0: (missing, next) = (2, 0xA0...0xBF)
        case 0xED: (missing, next) = (2, 0x80...0x9F)
        case 0xE1...0xEF: (missing, next) = (2, 0x80...0xBF)
        case 0xF0: (missing, next) = (3, 0x90...0xBF)
        case 0xF1...0xF3: (missing, next) = (3, 0x80...0xBF)
        case 0xF4: (missing, next) = (3, 0x80...0x8F)
        default: faulty += 1
        }
    }
}
