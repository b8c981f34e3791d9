/// A division of the country by its code (行政区划代码): province, city, county, township, village by prefix.
///
/// A prefix says where a code belongs, not who may see what: codes change, and a child lives in one county and
/// learns in another. Rights therefore rest on organisations (`standing`), never on a prefix.
public struct RegionCode: Hashable, Sendable, Codable {
    /// 2, 4, 6, 9 or 12 digits, without padding.
    public let digits: String

    /// Accepts 2 to 12 digits, also padded with zeros as in 430100 for a city.
    public init?(_ text: some StringProtocol) {
        guard text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        var digits = String(text)
        let lengths = [2, 4, 6, 9, 12]
        guard lengths.contains(digits.utf8.count), !digits.hasPrefix("00") else { return nil }
        for shorter in lengths.reversed() where shorter < digits.utf8.count {
            guard digits.utf8.dropFirst(shorter).allSatisfy({ $0 == 48 }) else { break }
            digits = String(digits.prefix(shorter))
        }
        self.digits = digits
    }

    public enum Level: Int, Comparable, Sendable, Codable {
        case province = 2, city = 4, county = 6, township = 9, village = 12
        public static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
    }

    public var level: Level {
        guard let level = Level(rawValue: digits.utf8.count) else {
            preconditionFailure("a region code has 2, 4, 6, 9 or 12 digits")
        }
        return level
    }

    public func contains(_ other: RegionCode) -> Bool { other.digits.hasPrefix(digits) }

    /// The region of a wider level around this one; nil if this one is wider.
    public func widened(to level: Level) -> RegionCode? {
        level <= self.level ? RegionCode(digits.prefix(level.rawValue)) : nil
    }

    /// Six digits, as in a citizen number or a GB/T 2260 list: 430000, 430100, 430124.
    public var padded: String { digits.padding(to: 6) }
}

extension RegionCode: Comparable, CustomStringConvertible {
    public static func < (left: RegionCode, right: RegionCode) -> Bool { left.digits < right.digits }
    public var description: String { digits }
}

extension String {
    fileprivate func padding(to width: Int) -> String {
        self + String(repeating: "0", count: max(0, width - utf8.count))
    }
}
