/// How names go wrong on their way through forms and old programs (dropout §3.1, E11 and E12).
enum NameSlips {
    /// Pairs that are taken for one another by eye.
    private static let lookAlikes: [Character: Character] = [
        "丘": "邱", "邱": "丘", "伟": "玮", "玮": "伟", "何": "河", "函": "涵", "涵": "函", "菡": "函", "凯": "铠",
        "铠": "凯", "卢": "芦", "芦": "卢", "哲": "喆", "喆": "哲", "喻": "瑜", "瑜": "喻", "婕": "捷", "宣": "萱",
        "萱": "宣", "宸": "辰", "辰": "宸", "徐": "涂", "涂": "徐", "杨": "扬", "旋": "璇", "璇": "旋", "昕": "欣",
        "欣": "昕", "昱": "煜", "煜": "昱", "晖": "辉", "辉": "晖", "智": "知", "鹏": "朋", "梓": "辛", "黎": "梨",
        "淇": "琪", "琪": "淇", "玉": "钰", "钰": "玉", "肖": "萧", "萧": "肖", "莲": "连", "覃": "谭", "谭": "覃",
        "邓": "郑", "鸿": "鸣", "佘": "余", "余": "佘", "昌": "晶", "晶": "昌", "锺": "钟", "钟": "锺",
    ]

    private static let dots: [Character] = ["•", "．", ".", "‧", "・", "●"]

    /// E11: blanks, dots, look-alikes, and `?` for what a program couldn't write.
    static func unusualSpelling(of name: String, _ chance: inout Chance) -> String {
        if NameBook.shared.hasRareCharacter(name) {
            return NameBook.replacingRareCharacters(in: name, by: chance.happens(50_000) ? "?" : "〓")
        }
        if name.contains("·") {
            return chance.happens(15_000)
                ? name.filter { $0 != "·" } : String(name.map { $0 == "·" ? chance.pick(dots) : $0 })
        }
        if chance.happens(60_000), let place = name.lastIndex(where: { lookAlikes[$0] != nil }),
            let other = lookAlikes[name[place]]
        {
            return name.replacingCharacters(at: place, with: other)
        }
        if name.count == 2 { return name.joined(by: chance.happens(50_000) ? "　" : "  ") }
        return chance.happens(50_000) ? name + " " : "　" + name
    }

    /// E12: cut at the width of an old field, turned round, or without its second part.
    static func shortened(_ name: String, _ chance: inout Chance) -> String {
        let parts = name.split(separator: "·")
        if parts.count > 1, let first = parts.first, let last = parts.last {
            switch chance.number(below: 3) {
            case 0: return String(first)
            case 1: return "\(last)·\(first)"
            default: break
            }
        }
        return String(name.prefix(max(2, min(name.count - 1, chance.number(in: 3...6)))))
    }

    static func canBeShortened(_ name: String) -> Bool { name.count >= 5 }
}

extension String {
    fileprivate func replacingCharacters(at place: Index, with other: Character) -> String {
        var copy = self
        copy.replaceSubrange(place...place, with: String(other))
        return copy
    }

    fileprivate func joined(by blank: String) -> String { map(String.init).joined(separator: blank) }
}
