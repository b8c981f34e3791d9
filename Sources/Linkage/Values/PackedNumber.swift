/// A citizen number in one word: what kind it is, its check character, its first seventeen digits.
struct PackedNumber: Equatable {
    enum Kind: UInt64 {
        case missing, valid
        /// The check character doesn't fit.
        case faulty
        /// A spreadsheet has turned the end into zeros.
        case cut
        /// Seventeen digits: one got lost.
        case short
        /// Temporary and foreign numbers, as a fingerprint.
        case other
    }

    let word: UInt64

    init(word: UInt64) { self.word = word }

    private init(_ kind: Kind, _ digits: UInt64, check: UInt64 = 11) {
        word = kind.rawValue << 61 | check << 57 | digits
    }

    static let missing = PackedNumber(word: 0)

    @inline(__always) var kind: Kind { Kind(rawValue: word >> 61) ?? .missing }
    @inline(__always) var digits: UInt64 { word & (1 << 57 - 1) }
    @inline(__always) var check: UInt64 { word >> 57 & 15 }
    /// Nothing is missing and nothing wrong, as far as the number itself can tell.
    @inline(__always) var isWhole: Bool { kind == .valid && !endsInZeros }
    /// As a spreadsheet leaves it behind; one true number in eleven hundred ends like that.
    @inline(__always) var endsInZeros: Bool { digits % 100 == 0 && check == 0 }
    /// Real digits stand in it.
    @inline(__always) var isReadable: Bool { word != 0 && word >> 61 < Kind.other.rawValue }

    /// County and birth: the first fourteen digits.
    var head: UInt64 { digits / 1000 }
    /// From the last digit of the year on, with the check character.
    var tail: UInt64 { (digits % 100_000_000) * 16 + check }
    var region: UInt64 { digits / 100_000_000_000 }
    /// The birth inside as `PackedDay` packs it; 0 where there is none.
    var birth: UInt32 {
        guard isReadable, kind != .short else { return 0 }
        let day = digits / 1000 % 100_000_000
        return PackedDay.packed(year: day / 10_000, month: day / 100 % 100, day: day % 100)
    }
}

// MARK: - Reading

extension PackedNumber {
    /// Reads what stands in a cell, without blanks and with a small x, also the numbers inside longer ones: of pupils
    /// (G and the citizen number) and of disability certificates.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        if bytes.count == 18, let number = EighteenCharacters(bytes) {
            self = PackedNumber.eighteen(number.digits, last: number.last, check: number.check)
            return
        }
        var digits: UInt64 = 0
        var count = 0
        var isPlain = true
        var last: UInt8 = 0
        for byte in bytes {
            if byte &- 48 < 10 {
                if count < 17 { digits = digits * 10 + UInt64(byte - 48) }
                count += 1
                last = byte
            } else if byte == 0x58 || byte == 0x78, count == 17 {
                count += 1
                last = 0x58
            } else if byte == 0x20 || byte == 0x27 || byte == 0x09 {
                continue
            } else if (byte == 0x47 || byte == 0x67), count == 0 {
                continue
            } else {
                isPlain = false
                break
            }
        }
        if count == 0, isPlain {
            self = .missing
        } else if isPlain, count == 18 || count == 20 && digits >= 10_000_000_000_000_000 {
            self = PackedNumber.eighteen(
                digits, last: count == 18 ? last : PackedNumber.eighteenth(bytes), check: PackedNumber.check(of: digits)
            )
        } else if isPlain, count == 17 {
            self = PackedNumber(.short, digits)
        } else if isPlain, count == 15 {
            let long = digits / 1_000_000_000 * 100_000_000_000 + 19_000_000_000 + digits % 1_000_000_000
            self = PackedNumber(.valid, long, check: PackedNumber.check(of: long))
        } else {
            self = PackedNumber.unusual(bytes)
        }
    }

    private static func eighteenth(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt8 {
        var count = 0
        for byte in bytes where byte &- 48 < 10 || byte | 0x20 == 0x78 {
            count += 1
            if count == 18 { return byte & 0xDF == 0x58 ? 0x58 : byte }
        }
        return 0
    }

    /// `check` is the check character that belongs to the digits.
    private static func eighteen(_ digits: UInt64, last: UInt8, check: UInt64) -> PackedNumber {
        let own = last == 0x58 ? 10 : UInt64(last &- 48)
        if digits % 100 == 0, own == 0, check != 0 { return PackedNumber(.cut, digits, check: own) }
        let day = digits / 1000 % 100_000_000
        let isDay = PackedDay.packed(year: day / 10_000, month: day / 100 % 100, day: day % 100) != 0
        let isValid = isDay && digits >= 10_000_000_000_000_000 && check == own
        return PackedNumber(isValid ? .valid : .faulty, digits, check: own)
    }

    /// The check character, 10 for X (GB 11643-1999).
    static func check(of digits: UInt64) -> UInt64 {
        var rest = digits
        var sum: UInt64 = 0
        var weight: UInt64 = 2
        for _ in 0..<17 {
            sum += rest % 10 * weight
            rest /= 10
            weight = weight * 2 % 11
        }
        return (12 - sum % 11) % 11
    }

    /// Full-width digits, 4.30124E+17, temporary numbers, words such as 无.
    private static func unusual(_ bytes: UnsafeBufferPointer<UInt8>) -> PackedNumber {
        var text = ""
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            switch scalar.value {
            case 0xFF10...0xFF19: text += String(scalar.value - 0xFF10)
            case 0x30...0x39, 0x41...0x5A, 0x2E, 0x2B: text.unicodeScalars.append(scalar)
            case 0x61...0x7A: text += String(scalar).uppercased()
            case 0xFF38, 0xFF58: text += "X"
            default: continue
            }
        }
        if text.hasSuffix(".0") { text.removeLast(2) }
        // Masked by whoever made the list: 430124201105****.
        if bytes.contains(UInt8(ascii: "*")), text.utf8.count >= 14, let head = UInt64(text.prefix(14)) {
            return PackedNumber(.cut, head * 1000)
        }
        let digitCount = text.utf8.count { $0 &- 48 < 10 }
        // Fewer digits than a number has were kept, or it is no number at all.
        guard !text.contains("E+"), digitCount >= 4 else { return .missing }
        if text.utf8.count != bytes.count, [15, 17, 18].contains(text.utf8.count), digitCount + 1 >= text.utf8.count {
            return text.withUTF8 { PackedNumber($0) }
        }
        let hash = text.withUTF8 { ByteHash.of($0) }
        return PackedNumber(.other, hash & (1 << 57 - 1), check: 0)
    }
}
