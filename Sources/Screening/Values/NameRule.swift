import Vocabulary

/// What 民委发〔2016〕33号 and common sense ask of a name as it stands in a file.
public enum NameRule: String, CaseIterable, Sendable {
    /// The only dot is 「·」 (U+00B7), and it stands between two parts.
    case dot
    /// At most 50 characters in half width, which is 25 Chinese ones.
    case length
    /// No digits, brackets or other signs.
    case characters
    /// No blank between Chinese characters: 田　禾.
    case blanks
    /// No character from a code page's private corner, which nobody else can read.
    case privateUse
    /// Nothing in place of a character that couldn't be written (? 〓 □ �).
    case placeholder

    func isKept(by name: String) -> Bool {
        switch self {
        case .dot: !name.unicodeScalars.contains(where: NameRule.isOtherDot) && NameRule.isJoinedWell(name)
        case .length: NameRule.width(of: name) <= 50
        case .characters: name.unicodeScalars.allSatisfy(NameRule.mayStand)
        case .blanks: !NameRule.hasBlankInside(name)
        case .privateUse: !name.unicodeScalars.contains { NameRule.isPrivate($0.value) }
        case .placeholder: !PersonName(name).hasPlaceholder
        }
    }

    /// Nearly every name: two to ten of the usual characters, which keep all rules.
    static func isPlain(_ name: String) -> Bool {
        var count = 0
        for scalar in name.unicodeScalars {
            guard (0x4E00...0x9FFF).contains(scalar.value) else { return false }
            count += 1
        }
        return count <= 10
    }

    private static func isOtherDot(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value != 0xB7, scalar.value > 0x7F || scalar == "." else { return false }
        if (0x3400...0x9FFF).contains(scalar.value) { return false }
        return PersonName("A\(scalar)A").folded == "A\u{B7}A"
    }

    private static func isJoinedWell(_ name: String) -> Bool {
        !name.hasPrefix("\u{B7}") && !name.hasSuffix("\u{B7}") && !name.contains("\u{B7}\u{B7}")
    }

    static func width(of text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + ($1.value < 0x250 ? 1 : 2) }
    }

    private static func mayStand(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value == 0xB7 || isPrivate(scalar.value) || TextCleaning.isBlank(scalar.value) { return true }
        if scalar.properties.isAlphabetic || scalar.properties.isIdeographic { return true }
        // Latin names have these; dots and missing characters have rules of their own.
        if "'-’.".unicodeScalars.contains(scalar) || isOtherDot(scalar) { return true }
        return PersonName(String(scalar)).hasPlaceholder || isVariationMark(scalar.value)
    }

    private static func isVariationMark(_ value: UInt32) -> Bool {
        (0xFE00...0xFE0F).contains(value) || (0xE0100...0xE01EF).contains(value)
    }

    private static func hasBlankInside(_ name: String) -> Bool {
        let scalars = Array(name.unicodeScalars)
        for place in scalars.indices where TextCleaning.isBlank(scalars[place].value) {
            let before = scalars[..<place].last { !TextCleaning.isBlank($0.value) }
            let after = scalars[place...].first { !TextCleaning.isBlank($0.value) }
            if let before, let after, before.value >= 0x3400 || after.value >= 0x3400 { return true }
        }
        return false
    }

    private static func isPrivate(_ value: UInt32) -> Bool {
        (0xE000...0xF8FF).contains(value) || value >= 0xF0000
    }
}
