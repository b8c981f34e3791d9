import Vocabulary

/// A sentence for people with markup inside: a number set bold, a name that is a link.
///
/// Its key in the catalogue is that of the same sentence without markup.
struct MarkedPhrase: ExpressibleByStringInterpolation, Sendable {
    let phrase: Phrase
    let values: [HTML]

    init(stringLiteral text: String) {
        phrase = Phrase(stringLiteral: text)
        values = []
    }

    init(stringInterpolation: StringInterpolation) {
        phrase = Phrase(stringInterpolation: stringInterpolation.words)
        values = stringInterpolation.values
    }

    struct StringInterpolation: StringInterpolationProtocol, Sendable {
        private(set) var words: Phrase.StringInterpolation
        private(set) var values: [HTML] = []

        init(literalCapacity: Int, interpolationCount: Int) {
            words = .init(literalCapacity: literalCapacity, interpolationCount: interpolationCount)
        }

        mutating func appendLiteral(_ literal: String) { words.appendLiteral(literal) }

        mutating func appendInterpolation(_ markup: HTML) {
            words.appendInterpolation(String(MarkedPhrase.stand(for: values.count)))
            values.append(markup)
        }

        mutating func appendInterpolation(_ part: some Component) { appendInterpolation(part.html) }

        mutating func appendInterpolation(_ value: some CustomStringConvertible) {
            appendInterpolation("\(value)" as HTML)
        }

        /// Counts are grouped: 48,216.
        mutating func appendInterpolation(count: Int) { appendInterpolation("\(count.grouped)" as HTML) }

        /// What the sentence is about, set bold.
        mutating func appendInterpolation(strong value: some CustomStringConvertible) {
            appendInterpolation("<b>\(value)</b>" as HTML)
        }

        mutating func appendInterpolation(strong count: Int) {
            appendInterpolation("<b>\(count.grouped)</b>" as HTML)
        }
    }
}

/// The sentence in the reader's language, with its markup.
func say(marked sentence: MarkedPhrase) -> HTML {
    var markup: HTML = ""
    var plain = ""
    for scalar in say(sentence.phrase).unicodeScalars {
        if let place = MarkedPhrase.place(of: scalar), sentence.values.indices.contains(place) {
            markup += "\(plain)\(sentence.values[place])"
            plain = ""
        } else {
            plain.unicodeScalars.append(scalar)
        }
    }
    return markup + "\(plain)"
}

// MARK: - Standing in for markup while the catalogue is asked

extension MarkedPhrase {
    /// Private-use characters of the last plane, which no catalogue contains.
    private static let first: UInt32 = 0x100000

    fileprivate static func stand(for place: Int) -> Character {
        guard let scalar = Unicode.Scalar(first + UInt32(place)) else { preconditionFailure("a sentence too long") }
        return Character(scalar)
    }

    fileprivate static func place(of scalar: Unicode.Scalar) -> Int? {
        scalar.value >= first ? Int(scalar.value - first) : nil
    }
}
