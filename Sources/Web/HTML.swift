import Vocabulary

/// Markup as it goes to the reader's browser.
///
/// What is set into it is escaped, for `HTML` and `String` are different types: as they are go only the literals in
/// this code and other markup. Text for people goes in through `say`, so that every page can be read in English:
/// `"<h1>\(say("学生"))</h1>"`. A sentence with markup inside goes in through `say(marked:)`.
struct HTML: Sendable, Hashable {
    private(set) var bytes: [UInt8]

    /// Markup that our own code drew, such as a chart. Never text that somebody typed.
    init(verbatim markup: some StringProtocol) { bytes = Array(markup.utf8) }

    static let nothing: HTML = ""

    var isEmpty: Bool { bytes.isEmpty }
    var text: String { String(decoding: bytes, as: UTF8.self) }

    static func + (left: HTML, right: HTML) -> HTML {
        var both = left
        both += right
        return both
    }

    static func += (left: inout HTML, right: HTML) { left.bytes.append(contentsOf: right.bytes) }
}

extension Sequence {
    /// What is drawn for each, one after the other: `rows.html { "<li>\($0.name)</li>" }`.
    func html(_ draw: (Element) throws -> HTML) rethrows -> HTML {
        try reduce(into: .nothing) { $0 += try draw($1) }
    }
}

extension HTML: ExpressibleByStringInterpolation {
    init(stringLiteral markup: StaticString) { bytes = markup.withUTF8Buffer(Array.init) }

    init(stringInterpolation: StringInterpolation) { bytes = stringInterpolation.bytes }

    struct StringInterpolation: StringInterpolationProtocol, Sendable {
        private(set) var bytes: [UInt8] = []

        init(literalCapacity: Int, interpolationCount: Int) {
            bytes.reserveCapacity(literalCapacity + 24 * interpolationCount)
        }

        mutating func appendLiteral(_ markup: StaticString) {
            markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
        }

        mutating func appendInterpolation(_ markup: HTML) { bytes.append(contentsOf: markup.bytes) }

        /// Also for what may be absent: `\(note.map { "<p>\($0)</p>" })`. There is none for an optional text on
        /// purpose, or that literal would be taken for text and escaped.
        mutating func appendInterpolation(_ markup: HTML?) {
            if let markup { appendInterpolation(markup) }
        }

        mutating func appendInterpolation(_ parts: [HTML]) {
            for part in parts { appendInterpolation(part) }
        }

        mutating func appendInterpolation(_ markup: @autoclosure () -> HTML, when holds: Bool) {
            if holds { appendInterpolation(markup()) }
        }

        mutating func appendInterpolation(_ part: some Component) { appendInterpolation(part.html) }

        mutating func appendInterpolation(_ part: (some Component)?) {
            if let part { appendInterpolation(part.html) }
        }

        mutating func appendInterpolation(_ parts: [some Component]) {
            for part in parts { appendInterpolation(part.html) }
        }

        /// A list of anything else has no markup of its own: say how each one is drawn.
        @available(*, unavailable, message: "draw each one: list.html { … }")
        mutating func appendInterpolation<Element>(_ list: [Element]) {}
    }
}

// MARK: - Text, which is escaped

extension HTML.StringInterpolation {
    mutating func appendInterpolation(_ text: some StringProtocol) {
        if text.utf8.withContiguousStorageIfAvailable({ escape($0) }) == nil {
            Array(text.utf8).withUnsafeBufferPointer { escape($0) }
        }
    }

    mutating func appendInterpolation(_ value: some CustomStringConvertible) {
        appendInterpolation(value.description)
    }

    mutating func appendInterpolation(_ choice: some Labelled) { appendInterpolation(choice.label) }

    private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
        var unwritten = text.startIndex
        for place in text.indices {
            guard let entity = HTML.entity(of: text[place]) else { continue }
            bytes.append(contentsOf: text[unwritten..<place])
            appendLiteral(entity)
            unwritten = place + 1
        }
        bytes.append(contentsOf: text[unwritten...])
    }
}

extension HTML {
    fileprivate static func entity(of byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: nil
        }
    }
}

// MARK: - Attributes

extension HTML.StringInterpolation {
    /// ` name="value"`, or nothing where there is no value.
    mutating func appendInterpolation(attribute name: StaticString, _ value: (some CustomStringConvertible)?) {
        guard let value else { return }
        appendLiteral(" ")
        appendLiteral(name)
        appendLiteral("=\"")
        appendInterpolation(value.description)
        appendLiteral("\"")
    }

    /// ` name`, or nothing where it does not hold.
    mutating func appendInterpolation(attribute name: StaticString, when holds: Bool) {
        guard holds else { return }
        appendLiteral(" ")
        appendLiteral(name)
    }
}

// MARK: - Markup is no text

extension DefaultStringInterpolation {
    @available(*, unavailable, message: "the literal around it has to be HTML, or its tags would be escaped")
    mutating func appendInterpolation(_ markup: HTML) {}

    @available(*, unavailable, message: "the literal around it has to be HTML, or its tags would be escaped")
    mutating func appendInterpolation(_ part: some Component) {}
}
