/// Words for the eye. The Chinese text is the key; the catalogue of the reader's language has the rest.
///
/// Values are set into `{}` in order, or into `{2}` by number where another language needs another order.
public struct Phrase: ExpressibleByStringInterpolation, Hashable, Sendable {
    public let key: String
    let values: [String]

    public init(stringLiteral value: String) {
        key = value
        values = []
    }

    public init(stringInterpolation: StringInterpolation) {
        key = stringInterpolation.key
        values = stringInterpolation.values
    }

    public struct StringInterpolation: StringInterpolationProtocol, Sendable {
        var key = ""
        var values: [String] = []

        public init(literalCapacity: Int, interpolationCount: Int) {}

        public mutating func appendLiteral(_ literal: String) { key += literal }

        public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
            key += "{}"
            values.append(value.description)
        }

        /// Counts are grouped: 48,216.
        public mutating func appendInterpolation(count: Int) {
            key += "{}"
            values.append(count.grouped)
        }
    }
}

/// The phrase in the reader's language.
public func say(_ phrase: Phrase) -> String { Catalogue.current.text(of: phrase) }

/// One language: what stands for each Chinese phrase.
public struct Catalogue: Sendable {
    public let language: String
    let phrases: [String: String]

    public init(language: String, phrases: [String: String]) {
        self.language = language
        self.phrases = phrases
    }

    /// The language in which the phrases are written.
    public static let chinese = Catalogue(language: "zh-CN", phrases: [:])

    /// The language of whoever reads what is being said; the doors set it.
    @TaskLocal public static var current = Catalogue.chinese

    func text(of phrase: Phrase) -> String {
        let template = phrases[phrase.key] ?? phrase.key
        return phrase.values.isEmpty ? template : Catalogue.fill(template, with: phrase.values)
    }

    private static func fill(_ template: String, with values: [String]) -> String {
        var text = ""
        var next = 0
        var rest = template[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            text += rest[..<open]
            let inside = rest[rest.index(after: open)..<close]
            let place = inside.isEmpty ? next : (Int(inside) ?? 0) - 1
            if inside.isEmpty { next += 1 }
            if values.indices.contains(place) {
                text += values[place]
            } else {
                text += rest[open...close]
            }
            rest = rest[rest.index(after: close)...]
        }
        return text + rest
    }
}

extension Int {
    /// 48216 as people read it: `48,216`.
    public var grouped: String {
        var digits = String(magnitude)
        var place = digits.count - 3
        while place > 0 {
            digits.insert(",", at: digits.index(digits.startIndex, offsetBy: place))
            place -= 3
        }
        return self < 0 ? "-" + digits : digits
    }
}
