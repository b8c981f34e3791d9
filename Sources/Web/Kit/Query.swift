/// What stands behind the question mark of an address: the state of a list, so that it can be passed on and
/// come back to. Names and numbers of people never stand there.
struct Query: Hashable, Sendable, ExpressibleByDictionaryLiteral {
    private(set) var names: [String] = []
    private(set) var values: [String] = []

    init(dictionaryLiteral pairs: (String, String)...) {
        for (name, value) in pairs { append(name, value) }
    }

    init(_ pairs: some Sequence<(String, String)>) {
        for (name, value) in pairs { append(name, value) }
    }

    var pairs: [(name: String, value: String)] { zip(names, values).map { ($0, $1) } }

    subscript(name: String) -> String? { names.firstIndex(of: name).map { values[$0] } }

    func all(_ name: String) -> [String] { zip(names, values).filter { $0.0 == name }.map(\.1) }

    /// The same state but for one thing; nil takes it out.
    func with(_ name: String, _ value: String?) -> Query {
        var query = Query(zip(names, values).filter { $0.0 != name })
        if let value { query.append(name, value) }
        return query
    }

    func address(at path: String) -> String {
        if names.isEmpty { return path }
        let pairs = zip(names, values).map { "\(Query.encoded($0))=\(Query.encoded($1))" }
        return path + "?" + pairs.joined(separator: "&")
    }

    private mutating func append(_ name: String, _ value: String) {
        names.append(name)
        values.append(value)
    }

    /// Everything but unreserved characters as `%E4` (RFC 3986).
    private static func encoded(_ text: String) -> String {
        var encoded = ""
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"), UInt8(ascii: "~"):
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                encoded += byte < 16 ? "%0\(digits)" : "%\(digits)"
            }
        }
        return encoded
    }
}
