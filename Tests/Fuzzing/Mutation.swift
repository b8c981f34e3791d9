/// One thing that can go wrong with bytes.
public enum Mutation {
    public static let markup = [
        "<row>", "</row>", "<c>", "</c>", "<v>", "</v>", "<sheetData>", "</sheetData>", "<t>", "<rPh>", "<is>",
        "r=\"XFD1\"",
        "r=\"XFE1\"", "r=\"A1048577\"", "r=\"0\"", "t=\"s\"", "t=\"b\"", "t=\"d\"", "s=\"1\"", "s=\"-1\"",
        "99999999999999999999",
        "-1", "1e308", "_xD800_", "_x0000_", "&#1;", "&lt;", "<!DOCTYPE a>", "<![CDATA[</sheetData>]]>", "\u{0}",
        "A1:XFD1048576",
        "ref=\"B2:A1\"", "T", "2958465.99999999", "0.99999999", "x:",
    ].map { Array($0.utf8) }

    public static func spoil(
        _ bytes: [UInt8], with words: [[UInt8]], using chance: inout SeededChance
    ) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...3, using: &chance) {
            let place = Int.random(in: 0..<max(1, bytes.count), using: &chance)
            let end = min(bytes.count, place + Int.random(in: 0...40, using: &chance))
            guard place < bytes.count else { return bytes }
            switch Int.random(in: 0..<(words.isEmpty ? 5 : 7), using: &chance) {
            case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &chance)
            case 1: bytes[place] = [0, 0xFF, 0x22, 0x2C, 0x0D, 0x7F, 0x80, 0x3C].randomElement(using: &chance) ?? 0
            case 2: bytes.removeSubrange(place..<end)
            case 3: bytes.insert(contentsOf: bytes[place..<end], at: place)
            case 4: bytes.removeLast(min(bytes.count, Int.random(in: 0...60, using: &chance)))
            default: bytes.insert(contentsOf: words.randomElement(using: &chance) ?? [], at: place)
            }
        }
        return bytes
    }
}
