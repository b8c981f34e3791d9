@testable import Web

/// Reads markup strictly, tag by tag, for `MarkupChecks`: what a browser would quietly repair is reported.
struct MarkupReader {
    /// A start tag with what stands in it.
    struct Tag {
        let name: String
        let attributes: [String: String]
        /// The tags that are open around it, outermost first.
        let inside: [String]
        /// The place in `tags` of the nearest form around it.
        let form: Int?
    }

    private(set) var tags: [Tag] = []
    private(set) var faults: [String] = []
    /// The text between the tags, as it stands, with the tags that are open around it.
    private(set) var texts: [(inside: [String], text: String)] = []

    private let bytes: [UInt8]
    private var place = 0
    private var open: [String] = []
    private var openForms: [Int] = []

    static let void: Set = ["meta", "link", "input", "br", "hr", "img", "col"]
    /// Drawing elements that may close themselves.
    static let drawn: Set = ["path", "rect", "circle", "line", "polyline"]

    init(_ html: HTML) {
        bytes = html.bytes
        while place < bytes.count { step() }
        if !open.isEmpty { faults.append("left open: \(open)") }
    }

    private mutating func step() {
        guard bytes[place] == UInt8(ascii: "<") else { return readText() }
        let tag = readUntilClosed()
        if tag.lowercased().hasPrefix("!doctype") { return }
        if tag.hasPrefix("/") { return close(String(tag.dropFirst())) }
        start(tag)
    }

    private mutating func readText() {
        let start = place
        while place < bytes.count, bytes[place] != UInt8(ascii: "<") { place += 1 }
        let text = String(decoding: bytes[start..<place], as: UTF8.self)
        if text.contains(">") { faults.append("a bare > in: \(text.prefix(40))") }
        texts.append((open, text))
    }

    /// The inside of a tag; a quoted value may hold anything but its quote.
    private mutating func readUntilClosed() -> String {
        let start = place + 1
        var isQuoted = false
        place += 1
        while place < bytes.count, isQuoted || bytes[place] != UInt8(ascii: ">") {
            if bytes[place] == UInt8(ascii: "\"") { isQuoted.toggle() }
            place += 1
        }
        if place == bytes.count { faults.append("a tag without end") }
        defer { place += 1 }
        return String(decoding: bytes[start..<min(place, bytes.count)], as: UTF8.self)
    }

    private mutating func close(_ name: String) {
        guard open.last == name else {
            faults.append("</\(name)> closes \(open.last ?? "nothing")")
            return
        }
        open.removeLast()
        if name == "form", !openForms.isEmpty { openForms.removeLast() }
    }

    private mutating func start(_ text: String) {
        let closesItself = text.hasSuffix("/")
        let name = String(text.prefix { $0.isLetter || $0.isNumber })
        let rest = text.dropFirst(name.count).dropLast(closesItself ? 1 : 0)
        if name.isEmpty { faults.append("a bare < before: \(text.prefix(30))") }
        tags.append(Tag(name: name, attributes: attributes(rest, of: name), inside: open, form: openForms.last))
        if closesItself != MarkupReader.drawn.contains(name) { faults.append("<\(name)> closes itself or should") }
        if closesItself || MarkupReader.void.contains(name) { return }
        open.append(name)
        if name == "form" { openForms.append(tags.count - 1) }
    }

    private mutating func attributes(_ text: Substring, of tag: String) -> [String: String] {
        var attributes: [String: String] = [:]
        var rest = text.drop(while: \.isWhitespace)
        while !rest.isEmpty {
            let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" }
            if name.isEmpty {
                faults.append("<\(tag)> has something that is no attribute: \(rest.prefix(30))")
                break
            }
            rest = rest.dropFirst(name.count)
            var value = Substring()
            if rest.first == "=" {
                if !rest.hasPrefix("=\"") { faults.append("<\(tag) \(name)> is not quoted") }
                rest = rest.dropFirst(2)
                value = rest.prefix { $0 != "\"" }
                rest = rest.dropFirst(value.count + 1)
            }
            if value.contains("<") { faults.append("<\(tag) \(name)> holds a bare <") }
            if rest.first?.isWhitespace == false { faults.append("<\(tag) \(name)> touches the next attribute") }
            if attributes.updateValue(String(value), forKey: String(name)) != nil {
                faults.append("<\(tag) \(name)> stands twice")
            }
            rest = rest.drop(while: \.isWhitespace)
        }
        return attributes
    }
}
