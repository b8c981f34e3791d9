import Vocabulary

/// The form of a text by which texts of its kind are compared.
enum Folding {
    /// Empty where the text says nothing.
    static func folded(_ text: String, _ kind: FieldKind) -> String {
        switch kind {
        case .name: PersonName(text).folded
        case .sex: sex(text)
        case .group: group(text)
        case .place: place(text)
        case .code: plain(text)
        case .text: words(text)
        case .number, .date: text
        }
    }

    /// Most names are Chinese characters and nothing else: they stand as they are.
    static func isFolded(name: UnsafeBufferPointer<UInt8>) -> Bool {
        guard name.count % 3 == 0 else { return false }
        var place = 0
        while place < name.count {
            guard name[place] >= 0xE4, name[place] <= 0xE9 else { return false }
            place += 3
        }
        return true
    }

    private static func group(_ text: String) -> String {
        let plain = plain(text)
        return (EthnicGroup(text) ?? EthnicGroup(plain))?.rawValue ?? plain
    }

    private static func sex(_ text: String) -> String {
        switch plain(text) {
        case "男", "男性", "1", "m", "male": "1"  // 字
        case "女", "女性", "2", "f", "female": "2"  // 字
        default: ""
        }
    }

    /// Codes lose the zeros that stand for nothing, so that 430124 and 430124000000 are one place; and a county goes by its code
    /// of today, whether it is written as a code or by name: 430124, 宁乡县 and 宁乡市 are one place.
    private static func place(_ text: String) -> String {
        let plain = plain(text)
        if let region = RegionCode(plain) {
            return plain.utf8.count >= 6 ? Divisions.today(of: region).digits : plain
        }
        return Divisions.county(named: plain)?.digits ?? plain
    }

    /// Letters and digits, in half width and lower case.
    private static func plain(_ text: String) -> String {
        var folded = String.UnicodeScalarView()
        for scalar in text.lowercased().unicodeScalars {
            let value = (0xFF01...0xFF5E).contains(scalar.value) ? scalar.value - 0xFEE0 : scalar.value
            guard let kept = Unicode.Scalar(value), kept.properties.isAlphabetic || (0x30...0x39).contains(value) else {
                continue
            }
            folded.append(kept)
        }
        return String(folded)
    }

    private static func words(_ text: String) -> String {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    }
}
