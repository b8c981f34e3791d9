/// Which part of a name is the surname (姓).
public enum Surnames {
    /// Splits a folded name (`PersonName.folded`): 欧阳娜 into 欧阳 and 娜, 田小满 into 田 and 小满.
    ///
    /// A name with a dot, such as 吐尔逊·木合塔尔, has no surname. Nor does a name without a dot say whether it has one:
    /// 那日苏 is split like any other, so trust the surname less where the group of the child has none.
    public static func split(_ name: String) -> NameParts {
        let characters = Array(name.unicodeScalars)
        let length = length(in: characters)
        return NameParts(
            surname: string(characters[..<length]), given: string(characters[length...]),
            parts: characters.split(separator: dot).map(string))
    }

    /// How many characters the surname has: none, one or two.
    public static func length(in name: [Unicode.Scalar]) -> Int {
        guard let first = name.first, first.isHan, !name.contains(dot) else { return 0 }
        // 欧阳 alone is someone called 欧 whose given name is 阳: nobody goes without a given name.
        guard name.count > 2 else { return 1 }
        return SurnameReadings.known.isPair(first, name[1]) ? 2 : 1
    }

    /// The one dot of 民委发〔2016〕33号.
    private static let dot: Unicode.Scalar = "·"

    private static func string(_ characters: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: characters)
        return String(view)
    }
}

extension Unicode.Scalar {
    /// Chinese characters, their radicals and compatibility forms, and those that GBK put into private use.
    var isHan: Bool {
        switch value {
        case 0x2E80...0x2FDF, 0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xE000...0xF8FF, 0xF900...0xFAFF,
            0x20000...0x3FFFF:
            true
        default: false
        }
    }
}
