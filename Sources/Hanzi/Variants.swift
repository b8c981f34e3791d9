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
        let notes = VariantForms.known.comparable.notes
        let (ones, others) = (places(of: left, one), places(of: right, other))
        // Most characters have none, and bulk work asks about millions.
        if ones.0.isEmpty, ones.1.isEmpty, others.0.isEmpty, others.1.isEmpty { return false }
        for range in [ones.0, ones.1] where range.contains(where: { notes[$0] == other.value }) { return true }
        for range in [others.0, others.1] where range.contains(where: { notes[$0] == one.value }) { return true }
        for range in [ones.0, ones.1] {
            for place in range {
                for otherRange in [others.0, others.1] where otherRange.contains(where: { notes[$0] == notes[place] }) {
                    return true
                }
            }
        }
        return false
    }

    /// Where the counterparts of a character and of its standard form stand.
    private static func places(of character: Unicode.Scalar, _ standard: Unicode.Scalar) -> (Range<Int>, Range<Int>) {
        let known = VariantForms.known.comparable
        return (known.range(of: character), standard == character ? 0..<0 : known.range(of: standard))
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
