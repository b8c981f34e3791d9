/// Takes in one person after another, field by field, as bytes of UTF-8.
public struct IdentityReader: Sendable {
    private var list: IdentityList
    private let kinds: [FieldKind]
    private let offsets: [Int]
    private let addressOffsets: [Int]
    private var start = 0
    /// Lines that were gone through, and how many stand before the first of them once somebody had to ask.
    var lines = 0
    var linesBefore: Int?
    /// Stands in for the one that is being added to.
    private var lexicon = Interner()
    private var hashes = ContiguousArray<UInt64>(repeating: 0, count: LineParser.mostRows)

    public init(_ model: LinkageModel) {
        kinds = model.fields.map(\.kind)
        let offsets = model.offsets
        self.offsets = offsets
        addressOffsets = model.addressFields.map { $0 < 0 ? -1 : offsets[$0] }
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
        // Of children and guardians together there are about as many names as rows.
        if kinds.contains(.name), list.parts[0].lexicons[FieldKind.name.place].count == 1 {
            list.parts[0].lexicons[FieldKind.name.place] = Interner(expecting: rows / 2)
        }
    }

    /// Begins the next person.
    public mutating func begin(key: Span<UInt8>) {
        start = list.words.count
        for _ in 0..<list.width { list.words.append(0) }
        key.withUnsafeBufferPointer { list.keyBytes.append(contentsOf: IdentityReader.trimmed($0)) }
        list.keyEnds.append(UInt64(list.keyBytes.count))
    }

    /// Begins the next person, who has no key and goes by the number of the row, as Excel counts: `row:17`; of a
    /// workbook of which several sheets are read, with the name of the sheet: `row:第一小学:17`.
    public mutating func begin(row: Int, of sheet: String? = nil) {
        begin(key: IdentityReader.key(ofRow: row, of: sheet).span)
    }

    static func key(ofRow row: Int, of sheet: String? = nil) -> [UInt8] {
        Array("row:\(sheet.map { $0 + ":" } ?? "")\(row)".utf8)
    }

    public mutating func add(_ field: Int, _ value: Span<UInt8>) {
        value.withUnsafeBufferPointer { add(field, $0) }
    }

    private mutating func add(_ field: Int, _ value: UnsafeBufferPointer<UInt8>) {
        guard !value.isEmpty else { return }
        let place = start + offsets[field]
        switch kinds[field] {
        case .number:
            set(PackedNumber(value), at: place)
        case .date: list.words[place] = PackedDay.read(value)
        case let kind: list.words[place] = list.parts[0].lexicons[kind.place].code(of: IdentityReader.trimmed(value))
        }
    }

    /// A second number counts only where it is better than the first: whole, or there at all.
    @inline(__always)
    private mutating func set(_ number: PackedNumber, at place: Int) {
        let old = PackedNumber(word: UInt64(list.words[place + 1]) << 32 | UInt64(list.words[place]))
        if old.kind == .valid || old.kind != .missing && number.kind != .valid { return }
        list.words[place] = UInt32(truncatingIfNeeded: number.word)
        list.words[place + 1] = UInt32(truncatingIfNeeded: number.word >> 32)
    }

    /// Cuts a whole address into its divisions.
    public mutating func add(address: Span<UInt8>) {
        address.withUnsafeBufferPointer { add(address: IdentityReader.trimmed($0), at: start) }
    }

    private mutating func add(address: UnsafeBufferPointer<UInt8>, at start: Int) {
        if address.isEmpty { return }
        let parts = AddressParts(address)
        for (offset, range) in zip(addressOffsets, [parts.village, parts.township, parts.county])
        where offset >= 0 && !range.isEmpty {
            let text = UnsafeBufferPointer(rebasing: address[range])
            list.words[start + offset] = list.parts[0].lexicons[FieldKind.place.place].code(of: text)
        }
    }

    // MARK: - Many at a time

    mutating func addAddresses(_ rows: Int, _ text: (Int) -> UnsafeBufferPointer<UInt8>) {
        for row in 0..<rows { add(address: text(row), at: start + row * list.width) }
    }

    mutating func beginRows(_ count: Int) {
        start = list.words.count
        list.words.append(contentsOf: repeatElement(0, count: count * list.width))
    }

    @inline(__always)
    mutating func add(key: some Collection<UInt8>) {
        list.keyBytes.append(contentsOf: key)
        list.keyEnds.append(UInt64(list.keyBytes.count))
    }

    /// One field of the rows that were begun last.
    @inline(__always)
    mutating func addColumn(_ field: Int, _ rows: Int, _ text: (Int) -> UnsafeBufferPointer<UInt8>) {
        let (width, first) = (list.width, start + offsets[field])
        switch kinds[field] {
        case .number:
            for row in 0..<rows {
                set(PackedNumber(text(row)), at: first + row * width)
            }
        case .date:
            list.words.withUnsafeMutableBufferPointer { words in
                for row in 0..<rows { words[first + row * width] = PackedDay.read(text(row)) }
            }
        case let kind: addTexts(kind, rows, text, first, width)
        }
    }

    /// All fingerprints first, then all look-ups: they run side by side in the processor.
    @inline(__always)
    private mutating func addTexts(
        _ kind: FieldKind, _ rows: Int, _ text: (Int) -> UnsafeBufferPointer<UInt8>, _ first: Int, _ width: Int
    ) {
        swap(&lexicon, &list.parts[0].lexicons[kind.place])
        hashes.withUnsafeMutableBufferPointer { hashes in
            guard let base = hashes.baseAddress else { return }
            for row in 0..<rows {
                let text = text(row)
                base[row] = text.isEmpty ? 0 : ByteHash.of(text)
            }
            list.words.withUnsafeMutableBufferPointer { words in
                lexicon.codes(rows, base, text: text) { row, code in words[first + row * width] = code }
            }
        }
        swap(&lexicon, &list.parts[0].lexicons[kind.place])
    }

    private static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        var (start, end) = (0, bytes.count)
        while start < end, bytes[start] <= 0x20 { start += 1 }
        while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
        return UnsafeBufferPointer(rebasing: bytes[start..<end])
    }
}
