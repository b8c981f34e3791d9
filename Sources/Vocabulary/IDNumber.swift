/// A citizen number (公民身份号码) of 18 characters whose check digit is right (GB 11643-1999).
///
/// It hides itself: printing gives `430***********0028`. The digits are for comparing and sealing only; people
/// get to see them through `reveal(because:signed:in:)`, which leaves a trace.
public struct IDNumber: Hashable, Sendable {
    /// Not for pages, messages or logs.
    package let digits: String

    /// Folds full-width digits and a small x, and refuses what is not a well-formed number.
    public init(_ text: some StringProtocol) throws(IDNumberFault) {
        self = try IDNumber.read(IDNumber.folded(text))
    }

    /// Where the number was first issued; the code may have been abolished since.
    public var issuedIn: RegionCode {
        guard let code = RegionCode(digits.prefix(6)) else { preconditionFailure("checked on reading") }
        return code
    }

    public var birth: Day {
        guard let day = IDNumber.day(in: Array(digits.utf8)) else { preconditionFailure("checked on reading") }
        return day
    }

    public var sex: Sex {
        digits.utf8[digits.utf8.index(digits.utf8.startIndex, offsetBy: 16)] % 2 == 1 ? .male : .female
    }

    /// `430***********0028`
    public var masked: String { "\(digits.prefix(3))***********\(digits.suffix(4))" }
}

extension IDNumber: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { masked }
    public var debugDescription: String { masked }
    public var customMirror: Mirror { Mirror(self, children: ["masked": masked]) }
}

// MARK: - Reading

extension IDNumber {
    /// The check character for the first 17 digits: Σ dᵢ·wᵢ mod 11 (GB 11643-1999).
    public static func checkCharacter(for digits: some StringProtocol) -> Character? {
        let bytes = Array(digits.utf8)
        guard bytes.count == 17, bytes.allSatisfy({ (48...57).contains($0) }) else { return nil }
        let sum = zip(bytes, weights).reduce(0) { $0 + (Int($1.0) - 48) * $1.1 }
        return Array("10X98765432")[sum % 11]
    }

    /// The 18 characters of a number of the first generation (15 digits, births until 1999).
    public static func lengthened(_ fifteen: some StringProtocol) -> IDNumber? {
        let text = folded(fifteen)
        guard text.utf8.count == 15 else { return nil }
        let seventeen = text.prefix(6) + "19" + text.dropFirst(6)
        guard let check = checkCharacter(for: seventeen) else { return nil }
        return try? IDNumber(seventeen + String(check))
    }

    /// Full-width digits, blanks and a small x as people type them, and the marks nobody sees that come with copying.
    static func folded(_ text: some StringProtocol) -> String {
        var folded = ""
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0xFF10...0xFF19: folded.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value - 0xFF10 + 48)))
            case 0x78, 0xFF38, 0xFF58: folded += "X"
            case 0x20, 0x3000, 0xA0, 0x09...0x0D, 0x2000...0x200F, 0x2028...0x202F, 0x2060...0x2064, 0xFEFF: continue
            default: folded.unicodeScalars.append(scalar)
            }
        }
        return folded
    }

    private static let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

    private static func read(_ text: String) throws(IDNumberFault) -> IDNumber {
        let bytes = Array(text.utf8)
        if bytes.isEmpty { throw .blank }
        if isCutByExcel(text) { throw .cutByExcel }
        if bytes.count == 15, bytes.allSatisfy({ (48...57).contains($0) }) { throw .fifteenDigits }
        guard bytes.count == 18 else { throw .length(text.count) }
        guard bytes.prefix(17).allSatisfy({ (48...57).contains($0) }), (48...57).contains(bytes[17]) || bytes[17] == 88
        else { throw .characters }
        guard bytes[0] != 48 else { throw .region }
        guard day(in: bytes) != nil else { throw .birth }
        guard checkCharacter(for: text.prefix(17)) == text.last else {
            throw text.hasSuffix("000") ? .cutByExcel : .checkDigit
        }
        return IDNumber(checked: text)
    }

    private init(checked digits: String) { self.digits = digits }

    private static func day(in bytes: [UInt8]) -> Day? {
        func number(_ range: Range<Int>) -> Int { bytes[range].reduce(0) { $0 * 10 + Int($1) - 48 } }
        return Day(year: number(6..<10), month: number(10..<12), day: number(12..<14))
    }

    /// Excel keeps 15 digits of a number: 4.30124E+17, or …000, or a trailing .0.
    private static func isCutByExcel(_ text: String) -> Bool {
        let upper = text.uppercased()
        if upper.contains("E+"), upper.first?.isNumber == true { return true }
        return upper.hasSuffix(".0") && upper.dropLast(2).allSatisfy(\.isNumber)
    }
}
