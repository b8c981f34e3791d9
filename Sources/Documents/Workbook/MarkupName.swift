import Glibc

/// The name of an element without its prefix (some programs write `x:row`), compared without making a String.
struct MarkupName {
    let bytes: UnsafePointer<CChar>

    init(_ qualified: UnsafePointer<CChar>) {
        if let colon = strchr(qualified, 0x3A) {
            bytes = UnsafePointer(colon) + 1
        } else {
            bytes = qualified
        }
    }

    var text: String { String(cString: bytes) }

    static func ~= (pattern: StaticString, name: MarkupName) -> Bool { pattern.isText(name.bytes) }
}

/// The attributes of an element, as they lie in the parser.
struct MarkupAttributes {
    let pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>

    subscript(name: StaticString) -> UnsafePointer<CChar>? {
        var place = pairs
        while let found = place.pointee {
            if name.isText(found) { return place[1] }
            place += 2
        }
        return nil
    }

    /// All of them by name without prefix, for parts that are read once.
    var all: [String: String] {
        var all: [String: String] = [:]
        var place = pairs
        while let name = place.pointee, let text = place[1] {
            all[MarkupName(name).text] = String(cString: text)
            place += 2
        }
        return all
    }
}

extension StaticString {
    fileprivate func isText(_ bytes: UnsafePointer<CChar>) -> Bool {
        strcmp(UnsafeRawPointer(utf8Start).assumingMemoryBound(to: CChar.self), bytes) == 0
    }
}

extension Int {
    /// A count written in digits; nil for anything else.
    init?(digits bytes: UnsafePointer<CChar>) {
        var number = 0
        var place = bytes
        guard place.pointee != 0 else { return nil }
        while place.pointee != 0 {
            let digit = Int(place.pointee) - 0x30
            guard (0...9).contains(digit), number < 1 << 40 else { return nil }
            number = number * 10 + digit
            place += 1
        }
        self = number
    }
}
