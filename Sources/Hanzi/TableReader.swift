/// Walks over a table in the binary, line by line and field by field, without making a String.
struct TableReader {
    private let bytes: [UInt8]
    private var place = 0

    init(_ table: StaticString) {
        bytes = table.withUTF8Buffer { Array($0) }
    }

    var isAtEnd: Bool { place >= bytes.count }

    /// Steps over a blank to the next field, or over the end of the line.
    mutating func hasAnotherField() -> Bool {
        guard !isAtEnd else { return false }
        let byte = bytes[place]
        precondition(byte == 0x20 || byte == 0x0A, "a field ends with a blank or its line")
        place += 1
        return byte == 0x20
    }

    /// True if the field goes on.
    var isInField: Bool { !isAtEnd && bytes[place] != 0x20 && bytes[place] != 0x0A }

    /// One ASCII mark.
    mutating func mark() -> UInt8 {
        defer { place += 1 }
        return bytes[place]
    }

    mutating func number() -> UInt32 {
        var number: UInt32 = 0
        while isInField {
            precondition((0x30...0x39).contains(bytes[place]), "a number has digits")
            number = number * 10 + UInt32(bytes[place] - 0x30)
            place += 1
        }
        return number
    }

    mutating func text() -> String {
        let start = place
        while isInField { place += 1 }
        return String(decoding: bytes[start..<place], as: UTF8.self)
    }

    /// Latin letters as one number (`SyllableList.packed`).
    mutating func letters() -> UInt32 {
        var packed: UInt32 = 0
        while isInField {
            packed = packed << 5 | UInt32(bytes[place] & 0x1F)
            place += 1
        }
        return packed
    }

    /// The code point of one character, which stands there itself or in hexadecimal.
    mutating func character() -> UInt32 {
        bytes[place] < 0x80 ? hexadecimal() : encoded()
    }

    private mutating func hexadecimal() -> UInt32 {
        var value: UInt32 = 0
        while isInField {
            let byte = bytes[place]
            value = value << 4 | UInt32(byte < 0x3A ? byte - 0x30 : byte - 0x37)
            place += 1
        }
        return value
    }

    private mutating func encoded() -> UInt32 {
        let first = bytes[place]
        let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        var value = UInt32(first & (0x7F >> UInt8(length)))
        for byte in bytes[place + 1..<place + length] { value = value << 6 | UInt32(byte & 0x3F) }
        place += length
        return value
    }
}
