/// Takes in one person after another, field by field, as bytes of UTF-8.
public struct IdentityReader: Sendable {
    public private(set) var list: IdentityList
    private let kinds: [FieldKind]
    private let offsets: [Int]
    private var start = 0

    public init(_ model: LinkageModel) {
        kinds = model.fields.map(\.kind)
        offsets = model.offsets
        list = IdentityList(width: model.width)
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
        case let kind: list.words[place] = list.lexicons[kind.place].code(of: IdentityReader.trimmed(value))
        }
    }

    private static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        var (start, end) = (0, bytes.count)
        while start < end, bytes[start] <= 0x20 { start += 1 }
        while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
        return UnsafeBufferPointer(rebasing: bytes[start..<end])
    }
}
