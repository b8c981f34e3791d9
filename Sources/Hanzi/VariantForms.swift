/// The table of variants, parted by what may be done with them.
struct VariantForms: Sendable {
    static let known = VariantForms(VariantTable.text)

    /// One safe target each.
    let same: CharacterTable
    /// For comparing: several targets, or a character that is standard in its own right.
    let comparable: CharacterTable

    init(_ table: StaticString) {
        var reader = TableReader(table)
        var same: [(character: UInt32, note: UInt32)] = []
        var comparable = same
        while !reader.isAtEnd {
            let isSame = reader.mark() == UInt8(ascii: "=")
            let variant = reader.character()
            while reader.hasAnotherField() {
                let pair = (character: variant, note: reader.character())
                if isSame { same.append(pair) } else { comparable.append(pair) }
            }
        }
        self.same = CharacterTable(same)
        self.comparable = CharacterTable(comparable)
    }
}
