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

    mutating func add(_ bytes: Span<UInt8>) { bytes.withUnsafeBufferPointer { add($0) } }

    /// Each byte of a word that is this one, as its highest bit; exact for the bytes of ASCII before any others.
    @inline(__always)
    private static func marks(_ word: UInt64, _ byte: UInt64) -> UInt64 {
        let (ones, rest): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x7F7F_7F7F_7F7F_7F7F)
        return ~((word ^ byte &* ones) &+ rest) & ~rest
    }

    private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let base = UnsafeRawPointer(bytes.baseAddress) else { return }
        var place = 0
        while place < bytes.count {
            // Up to eight bytes of ASCII without a quote and without a null at once, or two characters of three bytes.
            if missing == 0, place + 8 <= bytes.count {
                let word = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: place, as: UInt64.self))
                let count = (word & 0x8080_8080_8080_8080).trailingZeroBitCount / 8
                if count > 0 {
                    let own: UInt64 = count == 8 ? .max : 1 << UInt64(count * 8) - 1
                    let strange =
                        UTF8Census.marks(word, 0) | UTF8Census.marks(word, 0x22) | UTF8Census.marks(word, 0x27)
                    if strange & own == 0 {
                        lines += (UTF8Census.marks(word, 0x0A) & own).nonzeroBitCount
                        place += count
                        continue
                    }
                } else if word & 0xC0C0_F0C0_C0F0 == 0x8080_E080_80E0, (0xE1...0xEC).contains(word & 0xFF),
                    (0xE1...0xEC).contains(word >> 24 & 0xFF)
                {
                    valid += 2
                    place += 6
                    continue
                }
            }
            let byte = bytes[place]
            // Most of a Chinese roster: characters of three bytes, without exceptions among them.
            if missing == 0, byte >= 0xE1, byte <= 0xEC, place + 2 < bytes.count, bytes[place + 1] & 0xC0 == 0x80,
                bytes[place + 2] & 0xC0 == 0x80
            {
                valid += 1
                place += 3
                continue
            }
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
