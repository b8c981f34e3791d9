/// A calendar day in one word, so that its parts can be compared; 0 where there is none.
enum PackedDay {
    /// Set where the day was taken from the citizen number and says nothing beside it.
    static let derived: UInt32 = 1 << 31

    static func packed(year: UInt64, month: UInt64, day: UInt64) -> UInt32 {
        guard (1850...2150).contains(year), (1...12).contains(month), (1...31).contains(day) else { return 0 }
        return UInt32(year << 9 | month << 5 | day)
    }

    @inline(__always) static func year(_ day: UInt32) -> Int { Int(day & ~derived) >> 9 }
    @inline(__always) static func month(_ day: UInt32) -> Int { Int(day >> 5 & 15) }
    @inline(__always) static func day(_ day: UInt32) -> Int { Int(day & 31) }

    /// Reads 2012-03-04, 20120304, 2012/3/4, 2012年3月4日, with or without a time behind it.
    static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
        // As nearly all are written: 2012-03-04.
        if bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D {
            let digits = (bytes[0], bytes[1], bytes[2], bytes[3], bytes[5], bytes[6], bytes[8], bytes[9])
            if isDigit(digits.0), isDigit(digits.1), isDigit(digits.2), isDigit(digits.3), isDigit(digits.4),
                isDigit(digits.5), isDigit(digits.6), isDigit(digits.7)
            {
                let year = value(digits.0, digits.1) * 100 + value(digits.2, digits.3)
                return packed(year: year, month: value(digits.4, digits.5), day: value(digits.6, digits.7))
            }
        }
        var numbers: (UInt64, UInt64, UInt64) = (0, 0, 0)
        var part = 0
        var count = 0
        for byte in bytes {
            if byte &- 48 < 10 {
                let digit = UInt64(byte - 48)
                switch part {
                case 0:
                    numbers.0 = numbers.0 * 10 + digit
                    count += 1
                case 1: numbers.1 = numbers.1 * 10 + digit
                case 2: numbers.2 = numbers.2 * 10 + digit
                default: break
                }
                if numbers.0 > 99_999_999 || numbers.1 > 9999 || numbers.2 > 9999 { return 0 }
            } else if part == 2, numbers.2 > 0 {
                break
            } else if part == 0 ? count > 0 : part == 1 && numbers.1 > 0 {
                part += 1
            }
        }
        if count == 8 {
            return packed(year: numbers.0 / 10_000, month: numbers.0 / 100 % 100, day: numbers.0 % 100)
        }
        // 4/3/2012 as some systems write it: day first.
        if count <= 2, numbers.2 > 1000 { return packed(year: numbers.2, month: numbers.1, day: numbers.0) }
        return packed(year: numbers.0, month: numbers.1, day: numbers.2)
    }

    @inline(__always) private static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

    @inline(__always) private static func value(_ ten: UInt8, _ one: UInt8) -> UInt64 {
        UInt64(ten - 48) * 10 + UInt64(one - 48)
    }
}
