/// Other shapes of the same character (异体字): traditional and radical forms, compatibility characters, GBK's private use.
///
/// For comparing only. A name stays as it was registered: whoever is called 甯 is not called 宁.
public enum Variants {
    /// The one safe standard form: 宁 for 寧, 䶮 for U+E863, the character itself where it is standard or in doubt.
    public static func standard(of character: Unicode.Scalar) -> Unicode.Scalar {
        VariantForms.known.same.first(of: character).flatMap(Unicode.Scalar.init) ?? character
    }

    /// Further characters that may be meant (甯: 宁). Use them to find a pair, never to replace one by the other.
    public static func counterparts(of character: Unicode.Scalar) -> [Unicode.Scalar] {
        let known = VariantForms.known.comparable
        let standard = standard(of: character)
        var found = known.notes[known.range(of: character)].compactMap(Unicode.Scalar.init)
        if standard != character {
            found += known.notes[known.range(of: standard)].compactMap(Unicode.Scalar.init)
        }
        return found.filter { $0 != standard }
    }

    /// True if both may be the same character written differently.
    public static func areSame(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
        let (one, other) = (standard(of: left), standard(of: right))
        if one == other { return true }
        let (ones, others) = (counterparts(of: left), counterparts(of: right))
        return ones.contains(other) || others.contains(one) || ones.contains(where: others.contains)
    }
}

// MARK: - Names

extension Variants {
    /// The name in standard forms, by which names are compared. Marks that only choose a glyph are left out.
    public static func key(of name: String) -> String {
        var key = String.UnicodeScalarView()
        for character in name.unicodeScalars where !character.choosesGlyph {
            key.append(standard(of: character))
        }
        return String(key)
    }

    /// The key and, after it, those with counterparts, at most eight: two names may be one if they share any.
    public static func keys(of name: String) -> [String] {
        let places = name.unicodeScalars.filter { !$0.choosesGlyph }.map {
            [standard(of: $0)] + counterparts(of: $0)
        }
        return likeliest(through: places, atMost: 8).map { characters in
            var key = String.UnicodeScalarView()
            key.append(contentsOf: characters)
            return String(key)
        }
    }
}

extension Unicode.Scalar {
    /// Variation selectors, which come along when names are copied from PDF files.
    fileprivate var choosesGlyph: Bool {
        (0xFE00...0xFE0F).contains(value) || (0xE0100...0xE01EF).contains(value)
    }
}
