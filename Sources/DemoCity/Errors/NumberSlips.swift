/// How citizen numbers go wrong when people type them and spreadsheets open them (dropout §3.1, E2, E3, E13).
enum NumberSlips {
    /// E2: one digit wrong, two neighbours swapped, or one lost. The check digit always gives it away.
    static func mistyped(_ digits: String, _ chance: inout Chance) -> String {
        var bytes = Array(digits.utf8)
        guard bytes.count == 18 else { return digits }
        switch chance.number(below: 10) {
        case 0:
            bytes.remove(at: chance.number(in: 6...16))
        case 1...3:
            swapNeighbours(in: &bytes, from: chance.number(in: 13...15))
        default:
            let place = chance.number(in: 14...16)
            bytes[place] = 48 + (bytes[place] - 48 + UInt8(chance.number(in: 1...9))) % 10
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Swaps the first unlike neighbours at or before the place.
    static func swapNeighbours(in bytes: inout [UInt8], from place: Int) {
        for left in (6...place).reversed() where bytes[left] != bytes[left + 1] && bytes[left + 1] != 88 {
            bytes.swapAt(left, left + 1)
            return
        }
    }

    /// E3: Excel keeps 15 digits of what it takes for a number.
    static func cutByExcel(_ digits: String, _ chance: inout Chance) -> String {
        let bytes = Array(digits.utf8)
        guard bytes.count == 18 else { return digits }
        if chance.happens(40_000) || digits.hasSuffix("000") {
            let text = String(decoding: bytes[0..<6], as: UTF8.self)
            return "\(text.prefix(1)).\(text.dropFirst())E+17"
        }
        return String(decoding: bytes[0..<15], as: UTF8.self) + "000"
    }

    /// E13: the temporary 学籍号 without its letter, which looks like a citizen number and is none.
    static func temporaryNumber(_ digits: String, _ chance: inout Chance) -> String {
        guard digits.utf8.count == 18 else { return digits }
        let random = String(chance.number(in: 1000...9999))
        return "L" + digits.prefix(14) + random
    }
}
