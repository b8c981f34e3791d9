/// How characters and names are read aloud (读音), without tones.
///
/// Of a standard character only the readings of 通用规范汉字表 count. Characters that have no reading at all, such as
/// dots and blanks, are passed over.
public enum Sounds {
    /// The usual reading first; empty for what is no Chinese character.
    public static func readings(of character: Unicode.Scalar) -> [Syllable] {
        Readings.known.range(of: character).map(Readings.known.syllable(at:))
    }

    /// The usual reading.
    public static func reading(of character: Unicode.Scalar) -> Syllable? {
        Readings.known.range(of: character).first.map(Readings.known.syllable(at:))
    }

    /// True if the two have a reading in common, as people of that accent hear it (同音).
    public static func areHomophones(
        _ left: Unicode.Scalar, _ right: Unicode.Scalar, in accent: Accent = .standard
    ) -> Bool {
        let known = Readings.known
        let others = known.range(of: right)
        for place in known.range(of: left) {
            let heard = accent.heard(known.syllable(at: place))
            for other in others where accent.heard(known.syllable(at: other)) == heard { return true }
        }
        return false
    }
}

// MARK: - Names

extension Sounds {
    /// What each character of a name may sound like. A surname's own reading comes first (曾 zeng, 尉迟 yu chi); the
    /// dictionary's others follow, because people type those too.
    public static func readings(ofName name: String) -> [[Syllable]] {
        pieces(of: name, syllable: { $0 }, latin: { _ in nil })
    }

    /// First letters for searching (声母首字母): 田小满 is `txm`. Several where a character has several readings, the
    /// likeliest first, at most eight. Latin letters stand for themselves.
    public static func initials(of name: String) -> [String] {
        let places = pieces(of: name, syllable: { $0.initial }, latin: { $0 })
        guard !places.isEmpty else { return [] }
        return likeliest(through: places, atMost: limit).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The whole in letters, run together: `tianxiaoman`, `lvxiaohe`. At most eight, the likeliest first.
    public static func spellings(of name: String) -> [String] {
        let places = pieces(of: name, syllable: { $0.spelling }, latin: { String(Unicode.Scalar($0)) })
        guard !places.isEmpty else { return [] }
        return likeliest(through: places, atMost: limit).map { $0.joined() }
    }

    private static let limit = 8

    private static func pieces<Piece: Equatable>(
        of name: String, syllable: (Syllable) -> Piece, latin: (UInt8) -> Piece?
    ) -> [[Piece]] {
        let characters = Array(name.unicodeScalars)
        let ofSurname = SurnameReadings.known.readings(of: characters[..<Surnames.length(in: characters)])
        var places: [[Piece]] = []
        places.reserveCapacity(characters.count)
        for (place, character) in characters.enumerated() {
            var choices: [Piece] = []
            func add(_ piece: Piece) { if !choices.contains(piece) { choices.append(piece) } }
            if let piece = character.latinLetter.flatMap(latin) { add(piece) }
            if place < ofSurname.count { for reading in ofSurname[place] { add(syllable(reading)) } }
            for reading in Readings.known.range(of: character) {
                add(syllable(Readings.known.syllable(at: reading)))
            }
            if !choices.isEmpty { places.append(choices) }
        }
        return places
    }
}

extension Unicode.Scalar {
    /// a to z in lower case, also from full width.
    fileprivate var latinLetter: UInt8? {
        let plain = (0xFF21...0xFF5A).contains(value) ? value - 0xFEE0 : value
        return switch plain {
        case 0x41...0x5A: UInt8(plain + 0x20)
        case 0x61...0x7A: UInt8(plain)
        default: nil
        }
    }
}
