/// A name as a roster spells it, kept as it came, with the folded form by which spellings are compared.
public struct PersonName: Hashable, Sendable, Codable {
    /// As it stands in the file.
    public let spelled: String
    /// Without blanks, in half width, with every kind of dot as 「·」 (U+00B7, 民委发〔2016〕33号).
    public let folded: String

    public init(_ text: String) {
        spelled = text
        folded = PersonName.fold(text)
    }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(spelled)
    }

    /// `田**`, for lists that people without the right to names may see.
    public var masked: String {
        guard let first = folded.first else { return "" }
        return String(first) + String(repeating: "*", count: max(1, folded.count - 1))
    }

    /// Anything that was typed where a character could not be: `?`, 〓, □ or nothing at all.
    public var hasPlaceholder: Bool {
        folded.unicodeScalars.contains { [0x3F, 0x3013, 0x25A1, 0xFFFD, 0x25A0, 0x2A].contains($0.value) }
    }
}

extension PersonName: CustomStringConvertible {
    public var description: String { spelled }
}

extension PersonName {
    static func fold(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        var previous: UInt32 = 0
        for scalar in text.unicodeScalars {
            guard let kept = fold(scalar.value) else { continue }
            if kept == 0xB7, previous == 0xB7 { continue }
            previous = kept
            if let scalar = Unicode.Scalar(kept) { scalars.append(scalar) }
        }
        while scalars.first?.value == 0xB7 { scalars.removeFirst() }
        while scalars.last?.value == 0xB7 { scalars.removeLast() }
        return String(scalars)
    }

    /// nil for what carries nothing: blanks and invisible marks.
    private static func fold(_ value: UInt32) -> UInt32? {
        switch value {
        case 0x09...0x0D, 0x20, 0xA0, 0x1680, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x2064, 0x3000, 0xFEFF: nil
        case _ where dots.contains(value): 0xB7
        case 0xFF01...0xFF5E: value - 0xFEE0 == 0x2E ? 0xB7 : value - 0xFEE0
        default: value
        }
    }

    /// What people type for the dot between the parts of a name.
    private static let dots: Set<UInt32> = [
        0xB7, 0x2E, 0x2022, 0x2027, 0x2219, 0x22C5, 0x25CF, 0x2024, 0x30FB, 0xFF65, 0x3002, 0xFF0E, 0x387, 0x1427,
        0x16EB, 0x2218, 0x25E6, 0x2E31, 0x2E33, 0xA78F, 0xFE52, 0x10101, 0xB0,
    ]
}
