/// A share in words: `99.59%`, or `4.1‰` where one counts by the thousand. Never rounded up to a whole that is not.
enum Rate {
    static func percent(_ part: Int, of whole: Int) -> String {
        guard whole > 0 else { return "—" }
        let hundredths = part * 10_000 / whole
        let rest = hundredths % 100
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)%"
    }

    static func permille(_ part: Int, of whole: Int) -> String {
        guard whole > 0 else { return "—" }
        let tenths = (part * 10_000 + whole / 2) / whole
        return "\(tenths / 10).\(tenths % 10)‰"
    }
}
