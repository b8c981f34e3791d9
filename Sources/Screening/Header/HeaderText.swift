/// The heading of a column, folded as the eye passes over what carries no meaning: width, blanks, punctuation, 「*」.
struct HeaderText: Hashable {
    /// Everything that says something, brackets' contents too: `身份证号必填`.
    let folded: String
    /// Without the notes in brackets: `身份证号`.
    let plain: String

    init(_ text: String) {
        var folded = String.UnicodeScalarView()
        var plain = String.UnicodeScalarView()
        var depth = 0
        for scalar in text.unicodeScalars {
            let value = HeaderText.narrow(scalar.value)
            if HeaderText.opening.contains(value) { depth += 1 }
            if HeaderText.closing.contains(value) { depth = max(0, depth - 1) }
            guard let kept = HeaderText.kept(value) else { continue }
            folded.append(kept)
            if depth == 0 { plain.append(kept) }
        }
        self.folded = String(folded)
        self.plain = plain.isEmpty ? self.folded : String(plain)
    }

    private static let opening: Set<UInt32> = [0x28, 0x5B, 0x7B, 0x3010, 0x3014, 0x3016, 0x300A, 0x3008, 0x3C]
    private static let closing: Set<UInt32> = [0x29, 0x5D, 0x7D, 0x3011, 0x3015, 0x3017, 0x300B, 0x3009, 0x3E]

    private static func narrow(_ value: UInt32) -> UInt32 {
        (0xFF01...0xFF5E).contains(value) ? value - 0xFEE0 : value
    }

    /// Letters in lower case, digits, characters; nil for marks and blanks.
    private static func kept(_ value: UInt32) -> Unicode.Scalar? {
        switch value {
        case 0x41...0x5A: Unicode.Scalar(value + 0x20)
        case 0x30...0x39, 0x61...0x7A, 0x2150...0x218B, 0x2460...0x24FF: Unicode.Scalar(value)
        case 0..<0xC0, 0x2000...0x2BFF, 0x3000...0x303F, 0x30FB, 0xFE00...0xFE6F, 0xFEFF, 0xFF00...0xFFEF: nil
        default: Unicode.Scalar(value)
        }
    }
}
