/// Takes in one person after another, field by field, as bytes of UTF-8.
public struct IdentityReader: Sendable {
    private var list: IdentityList
    private let kinds: [FieldKind]
    private let offsets: [Int]
    private var start = 0
    private var hashes = ContiguousArray<UInt64>(repeating: 0, count: LineParser.mostRows)

    public init(_ model: LinkageModel) {
        kinds = model.fields.map(\.kind)
        offsets = model.offsets
        list = IdentityList(width: model.width)
    }

    /// Everything that was taken in.
    public consuming func finish() -> IdentityList {
        list.parts[0].rows = 0..<list.count
        return list
    }

    /// Makes room, so that nothing has to be moved later.
    public mutating func expect(_ rows: Int) {
        list.words.reserveCapacity(rows * list.width)
        list.keyEnds.reserveCapacity(rows + 1)
        list.keyBytes.reserveCapacity(rows * 10)
    }

    /// Begins the next person.
    public mutating func begin(key: Span<UInt8>) {
        start = list.words.count
        for _ in 0..<list.width { list.words.append(0) }
        key.withUnsafeBufferPointer { list.keyBytes.append(contentsOf: IdentityReader.trimmed($0)) }
        list.keyEnds.append(UInt64(list.keyBytes.count))
    }

    public mutating func add(_ field: Int, _ value: Span<UInt8>) {
        value.withUnsafeBufferPointer { add(field, $0) }
    }

    private mutating func add(_ field: Int, _ value: UnsafeBufferPointer<UInt8>) {
        guard !value.isEmpty else { return }
        let place = start + offsets[field]
        switch kinds[field] {
        case .number:
            let number = PackedNumber(value)
            list.words[place] = UInt32(truncatingIfNeeded: number.word)
            list.words[place + 1] = UInt32(truncatingIfNeeded: number.word >> 32)
        case .date: list.words[place] = PackedDay.read(value)
        case let kind: list.words[place] = list.parts[0].lexicons[kind.place].code(of: IdentityReader.trimmed(value))
        }
    }

    // MARK: - Many at a time

    mutating func beginRows(_ keys: [UnsafeBufferPointer<UInt8>]) {
        start = list.words.count
        list.words.append(contentsOf: repeatElement(0, count: keys.count * list.width))
        for key in keys {
            list.keyBytes.append(contentsOf: key)
            list.keyEnds.append(UInt64(list.keyBytes.count))
        }
    }

    /// One field of the rows that were begun last.
    @inline(__always)
    mutating func addColumn(_ field: Int, _ rows: Int, _ text: (Int) -> UnsafeBufferPointer<UInt8>) {
        let (width, first) = (list.width, start + offsets[field])
        switch kinds[field] {
        case .number:
            for row in 0..<rows {
                let word = PackedNumber(text(row)).word
                list.words[first + row * width] = UInt32(truncatingIfNeeded: word)
                list.words[first + row * width + 1] = UInt32(truncatingIfNeeded: word >> 32)
            }
        case .date:
            for row in 0..<rows { list.words[first + row * width] = PackedDay.read(text(row)) }
        case let kind:
            // All fingerprints first, then all look-ups: they run side by side in the processor.
            for row in 0..<rows { hashes[row] = ByteHash.of(text(row)) }
            for row in 0..<rows {
                let bytes = text(row)
                let code = bytes.isEmpty ? 0 : list.parts[0].lexicons[kind.place].code(of: bytes, hash: hashes[row])
                list.words[first + row * width] = code
            }
        }
    }

    private static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        var (start, end) = (0, bytes.count)
        while start < end, bytes[start] <= 0x20 { start += 1 }
        while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
        return UnsafeBufferPointer(rebasing: bytes[start..<end])
    }
}
