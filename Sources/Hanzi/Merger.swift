/// Two sounds that many people do not tell apart (音混), and where: n and l in Hunan, in and ing along the Yangtze.
public struct Merger: Hashable, Sendable {
    public enum Kind: String, Sendable { case initial, final, syllable }

    public let kind: Kind
    public let first: String
    public let second: String
    /// Chinese names of provinces and regions, roughly; `*` for nearly everywhere, none where nobody wrote it down.
    let places: [String]

    /// All that are known.
    public static let known = table(MergerTable.text)

    /// True for a province by its name, short or full: 湖南, 湖南省.
    public func isHeard(in place: String) -> Bool {
        places.contains { $0 == "*" || place.hasPrefix($0) || $0.hasPrefix(place) }
    }

    private static func table(_ text: StaticString) -> [Merger] {
        var reader = TableReader(text)
        var mergers: [Merger] = []
        while !reader.isAtEnd {
            var fields: [String] = []
            repeat { fields.append(reader.text()) } while reader.hasAnotherField()
            guard fields.count > 2, let kind = Kind(rawValue: fields[0]) else {
                preconditionFailure("a merger has a kind and two sounds")
            }
            mergers.append(
                Merger(kind: kind, first: fields[1], second: fields[2], places: Array(fields[3...])))
        }
        return mergers
    }
}
