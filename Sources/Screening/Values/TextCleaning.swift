/// What is taken off every text of a cell before it is read.
enum TextCleaning {
    /// Without the blanks and invisible marks at both ends; full-width and non-breaking ones too.
    static func trimmed(_ text: String) -> String {
        guard let first = text.utf8.first, let last = text.utf8.last, mayBeBlank(first) || mayEndBlank(last) else {
            return text
        }
        let scalars = text.unicodeScalars
        guard let start = scalars.firstIndex(where: { !isBlank($0.value) }),
            let end = scalars.lastIndex(where: { !isBlank($0.value) })
        else { return "" }
        return String(scalars[start...end])
    }

    /// Line breaks and tabs within a cell become a blank.
    static func onOneLine(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return text }
        var clean = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isControl = scalar.value < 0x20 || scalar.value == 0x7F
            if !isControl {
                clean.append(scalar)
            } else if clean.last?.value != 0x20 {
                clean.append(" ")
            }
        }
        return String(clean)
    }

    /// Without any blank.
    static func unspaced(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { !isBlank($0.value) }))
    }

    static func isBlank(_ value: UInt32) -> Bool {
        switch value {
        case 0...0x20, 0x7F, 0xA0, 0x1680, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x2064, 0x3000, 0xFEFF: true
        default: false
        }
    }

    /// Of a first byte: a control mark, a blank, or the lead byte of a character among which there are blanks.
    private static func mayBeBlank(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == 0x7F || byte == 0xC2 || (0xE1...0xE3).contains(byte) || byte == 0xEF
    }

    private static func mayEndBlank(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == 0x7F || (0x80...0xAF).contains(byte) || byte == 0xBF
    }
}
