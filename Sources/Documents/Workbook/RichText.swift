/// Gathers the text of a cell: its runs of different type are put together, its reading aids (rPh) left out.
struct RichText {
    var bytes: [UInt8] = []
    private(set) var start = 0
    private var isInText = false
    private var isInReading = false

    mutating func begin() { start = bytes.count }

    mutating func open(_ name: MarkupName) {
        switch name {
        case "t": isInText = true
        case "rPh": isInReading = true
        default: break
        }
    }

    mutating func close(_ name: MarkupName) {
        switch name {
        case "t": isInText = false
        case "rPh": isInReading = false
        default: break
        }
    }

    mutating func take(_ characters: UnsafeBufferPointer<UInt8>) {
        if isInText, !isInReading { bytes.append(contentsOf: characters) }
    }

    mutating func end() { bytes.unescape(from: start) }
}

extension [UInt8] {
    /// Turns `_x000D_` into the character it stands for; XML can't hold most control characters.
    mutating func unescape(from start: Int) {
        guard let first = self[start...].firstIndex(of: UInt8(ascii: "_")) else { return }
        var (from, to) = (first, first)
        var high: UInt32 = 0
        while from < count {
            guard let code = escape(at: from) else {
                self[to] = self[from]
                (from, to, high) = (from + 1, to + 1, 0)
                continue
            }
            from += 7
            if (0xDC00...0xDFFF).contains(code), high != 0 {
                to -= 3
                put(0x10000 + (high - 0xD800) << 10 + (code - 0xDC00), at: &to)
                high = 0
            } else {
                high = (0xD800...0xDBFF).contains(code) ? code : 0
                put(code, at: &to)
            }
        }
        removeSubrange(to...)
    }

    /// The code in `_x000D_`, if that stands there.
    func escape(at place: Int) -> UInt32? {
        guard place + 6 < count, self[place] == UInt8(ascii: "_"), self[place + 1] == UInt8(ascii: "x"),
            self[place + 6] == UInt8(ascii: "_")
        else { return nil }
        var code: UInt32 = 0
        for byte in self[(place + 2)..<(place + 6)] {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
            code = code << 4 + UInt32(digit)
        }
        return code
    }

    /// Never longer than the seven bytes of the escape. What is no character becomes U+FFFD, three bytes long.
    private mutating func put(_ code: UInt32, at place: inout Int) {
        let scalar = code == 0 ? nil : Unicode.Scalar(code)
        for byte in UTF8.encode(scalar ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter {
            self[place] = byte
            place += 1
        }
    }
}
