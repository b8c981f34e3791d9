import Glibc

/// Turns the bytes of a text file into UTF-8, a stretch at a time.
struct TextDecoder: ~Copyable {
    /// Places where bytes were no character and U+FFFD was put.
    private(set) var replaced = 0
    private let file: OpenFile
    private let encoding: TextEncoding
    private var offset: Int
    /// nil where the file is UTF-8 as it stands.
    private let converter: iconv_t?
    private var waiting: [UInt8] = []
    private var head = 0
    private var tail = 0

    /// Faulty UTF-8 is converted to UTF-8, which mends it.
    init(_ file: OpenFile, _ encoding: TextEncoding, from offset: Int, isFaulty: Bool) throws(DocumentRefusal) {
        let isPlain = encoding == .utf8 && !isFaulty
        let converter = isPlain ? nil : iconv_open(TextEncoding.utf8.rawValue, encoding.rawValue)
        guard converter != iconv_t(bitPattern: -1) else {
            throw .unreadable(reason: "iconv: \(encoding.rawValue)")
        }
        self.file = file
        self.encoding = encoding
        self.offset = offset
        self.converter = converter
        if !isPlain { waiting = [UInt8](repeating: 0, count: 1 << 16) }
    }

    deinit {
        if let converter { iconv_close(converter) }
    }

    /// Fills the array from `start`; none only at the end of the file. There must be room for 64 bytes.
    mutating func fill(_ bytes: inout [UInt8], from start: Int) throws(DocumentRefusal) -> Int {
        guard converter != nil else {
            let count = try file.read(into: &bytes, from: start, at: offset)
            offset += count
            return count
        }
        var end = start
        var isStarved = false
        while bytes.count - end >= 16 {
            if head == tail || isStarved {
                guard try topUp() else {
                    if head < tail { replace(&bytes, &end, stepping: tail - head) }
                    break
                }
                isStarved = false
            }
            switch convert(&bytes, &end) {
            case EINVAL: isStarved = true
            case EILSEQ: replace(&bytes, &end, stepping: encoding.step(over: waiting[head..<tail]))
            case E2BIG: return end - start
            default: break
            }
        }
        return end - start
    }

    /// Reads on behind what is still waiting; false at the end of the file.
    private mutating func topUp() throws(DocumentRefusal) -> Bool {
        guard offset < file.size else { return false }
        for place in head..<tail { waiting[place - head] = waiting[place] }
        (head, tail) = (0, tail - head)
        let count = try file.read(into: &waiting, from: tail, at: offset)
        offset += count
        tail += count
        return true
    }

    /// Converts as much as can be; the reason why it stopped, 0 if nothing is left.
    private mutating func convert(_ bytes: inout [UInt8], _ end: inout Int) -> Int32 {
        let (from, room) = (head, bytes.count - end)
        var (left, free) = (tail - head, room)
        let reason = waiting.withUnsafeMutableBytes { source in
            bytes.withUnsafeMutableBytes { target in
                var input = source.baseAddress.map { ($0 + from).assumingMemoryBound(to: CChar.self) }
                var output = target.baseAddress.map { ($0 + end).assumingMemoryBound(to: CChar.self) }
                return iconv(converter, &input, &left, &output, &free) == -1 ? errno : 0
            }
        }
        // A null character would end the text for half of the programs it goes to.
        let written = end..<(end + room - free)
        for place in written where bytes[place] == 0 {
            bytes[place] = UInt8(ascii: "?")
            replaced += 1
        }
        head = tail - left
        end = written.upperBound
        return reason
    }

    private mutating func replace(_ bytes: inout [UInt8], _ end: inout Int, stepping step: Int) {
        for byte in UTF8.encodedReplacementCharacter {
            bytes[end] = byte
            end += 1
        }
        head = min(tail, head + step)
        replaced += 1
    }
}
