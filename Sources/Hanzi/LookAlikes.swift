/// Characters that are taken for one another on paper and on screen (形近字): 佘 and 余, 冒 and 昌.
///
/// Asks about the characters as they stand; give it standard forms (`Variants.standard`).
public enum LookAlikes {
    /// nil where the two are not on the list.
    public static func likeness(of left: Unicode.Scalar, and right: Unicode.Scalar) -> Likeness? {
        let table = LookAlikePairs.known
        for place in table.range(of: left) {
            let note = table.notes[place]
            if note & LookAlikePairs.characterBits == right.value { return Likeness(thousandths: note >> 21) }
        }
        return nil
    }

    public static func areAlike(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
        likeness(of: left, and: right) != nil
    }

    /// All that the character may be taken for.
    public static func companions(of character: Unicode.Scalar) -> [Unicode.Scalar] {
        let table = LookAlikePairs.known
        return table.notes[table.range(of: character)].compactMap {
            Unicode.Scalar($0 & LookAlikePairs.characterBits)
        }
    }
}
