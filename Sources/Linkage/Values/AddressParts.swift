/// County, township and village of an address as people write it: 镇雄县白江镇乌冲村3组.
///
/// Provinces and cities in front are passed over, groups and houses behind as well. What is not there stays empty.
struct AddressParts {
    /// Ranges of bytes, from narrow to wide; empty where nothing was found.
    private(set) var village = 0..<0
    private(set) var township = 0..<0
    private(set) var county = 0..<0

    private struct Character {
        let value: UInt32
        let end: Int
    }

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        let characters = AddressParts.characters(bytes)
        func end(_ place: Int) -> Int { place < 0 ? 0 : characters[place].end }
        var start = 0
        if let last = AddressParts.county(characters) {
            county = end(last.start - 1)..<end(last.end)
            start = last.end + 1
        }
        if let last = AddressParts.first(characters, from: start, where: AddressParts.isTownship) {
            township = end(start - 1)..<end(last)
            start = last + 1
        }
        if let last = AddressParts.first(characters, from: start, where: AddressParts.isVillage) {
            village = end(start - 1)..<end(last)
        }
    }

    /// At most sixty characters of three bytes or of one; nobody writes a longer address in front of the village.
    private static func characters(_ bytes: UnsafeBufferPointer<UInt8>) -> [Character] {
        var characters: [Character] = []
        var place = 0
        while place < bytes.count, characters.count < 60 {
            let byte = bytes[place]
            if byte >= 0xE0, byte < 0xF0, place + 2 < bytes.count {
                let value =
                    UInt32(byte & 0x0F) << 12 | UInt32(bytes[place + 1] & 0x3F) << 6 | UInt32(bytes[place + 2] & 0x3F)
                place += 3
                characters.append(Character(value: value, end: place))
            } else {
                place += 1
                characters.append(Character(value: UInt32(byte), end: place))
            }
        }
        return characters
    }

    /// The county ends with 县, 旗, 区 or, as a city, with 市, and comes before any township.
    private static func county(_ characters: [Character]) -> (start: Int, end: Int)? {
        var (start, found): (Int, (start: Int, end: Int)?) = (0, nil)
        for place in characters.indices {
            let before = place > 0 ? characters[place - 1].value : 0
            switch characters[place].value {
            case 0x7701: start = place + 1  // 省
            case 0x533A where before == 0x6CBB, 0x5DDE where before == 0x6CBB, 0x76DF: start = place + 1  // 自治区, 自治州, 盟
            case 0x5E02 where place > start:  // 市
                found = (start, place)
                start = place + 1
            case 0x53BF where place > start, 0x65D7 where place > start, 0x533A where place > start && before != 0x793E:
                return (start, place)
            case 0x9547 where place > start, 0x4E61 where place > start, 0x9053 where before == 0x8857: return found
            default: break
            }
        }
        return found
    }

    private static func first(
        _ characters: [Character], from start: Int, where isEnd: (UInt32, UInt32) -> Bool
    ) -> Int? {
        var place = start + 1
        while place < characters.count {
            if isEnd(characters[place].value, characters[place - 1].value) { return place }
            place += 1
        }
        return nil
    }

    /// 镇, 乡, 街道, 苏木
    private static func isTownship(_ value: UInt32, _ before: UInt32) -> Bool {
        value == 0x9547 || value == 0x4E61 || value == 0x9053 && before == 0x8857 || value == 0x6728 && before == 0x82CF
    }

    /// 村, 社区, 居委会, 嘎查
    private static func isVillage(_ value: UInt32, _ before: UInt32) -> Bool {
        value == 0x6751 || value == 0x533A && before == 0x793E || value == 0x4F1A && before == 0x59D4
            || value == 0x67E5 && before == 0x560E
    }
}
