/// Phone numbers and counts as people type them.
enum PlainNumbers {
    /// Digits only; several numbers are kept with a blank between them.
    static func phone(_ text: String) -> CellReading {
        var numbers: [[UInt8]] = [[]]
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x30...0x39: numbers[numbers.count - 1].append(UInt8(scalar.value))
            case 0xFF10...0xFF19: numbers[numbers.count - 1].append(UInt8(scalar.value - 0xFF10 + 0x30))
            case 0x2D, 0x28, 0x29, 0x2B, 0xFF08, 0xFF09, 0x2014, 0xFF0D: continue
            case 0x2F, 0x2C, 0x3B, 0x3001, 0xFF0C, 0xFF0F, 0xFF1B, 0x20, 0x3000, 0xA0: numbers.append([])
            default: return CellReading(text, .notAPhone)
            }
        }
        numbers = joined(numbers.filter { !$0.isEmpty })
        let isFit = !numbers.isEmpty && numbers.allSatisfy { (7...13).contains($0.count) && Set($0).count > 1 }
        guard isFit else { return CellReading(text, .notAPhone) }
        return CellReading(numbers.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " "))
    }

    /// `138 0013 8000` is one number, typed in groups.
    private static func joined(_ numbers: [[UInt8]]) -> [[UInt8]] {
        let isGrouped = numbers.count > 1 && numbers.contains { $0.count < 7 } && numbers.joined().count <= 13
        return isGrouped ? [Array(numbers.joined())] : numbers
    }

    /// A number, also with its unit behind it (48人) or with grouping commas.
    static func count(_ text: String) -> CellReading {
        var digits: [UInt8] = []
        var hasPoint = false
        var hasUnit = false
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x30...0x39 where !hasUnit: digits.append(UInt8(scalar.value))
            case 0xFF10...0xFF19 where !hasUnit: digits.append(UInt8(scalar.value - 0xFF10 + 0x30))
            case 0x2D where digits.isEmpty && !hasUnit: digits.append(0x2D)
            case 0x2E where !hasPoint && !hasUnit && !digits.isEmpty:
                hasPoint = true
                digits.append(0x2E)
            case 0x2C, 0xFF0C, 0x20, 0x3000: continue
            case 0x4E00...0x9FFF where !digits.isEmpty: hasUnit = true
            default: return CellReading(text, .notACount)
            }
        }
        if hasPoint {
            while digits.last == 0x30 { digits.removeLast() }
            if digits.last == 0x2E { digits.removeLast() }
        }
        guard digits.contains(where: { (0x30...0x39).contains($0) }) else { return CellReading(text, .notACount) }
        return CellReading(String(decoding: digits, as: UTF8.self))
    }
}
