/// The texts that the cells of a workbook share, in one stretch of memory.
struct SharedTexts: Sendable {
    private let bytes: [UInt8]
    private let ends: [UInt32]

    /// A workbook without such a part has its texts in the cells.
    init(_ name: String, in archive: Archive, _ limits: Spreadsheet.Limits) throws(DocumentRefusal) {
        guard let part = try archive.part(name) else {
            bytes = []
            ends = []
            return
        }
        let reader = SharedTextReader(expecting: part.size, upTo: min(limits.sharedBytes, Int(UInt32.max)))
        try MarkupStream.read(part, to: reader)
        bytes = reader.text.bytes
        ends = reader.ends
    }

    func append(_ index: Int, to target: inout [UInt8]) -> Bool {
        guard ends.indices.contains(index) else { return false }
        target.append(contentsOf: bytes[(index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])])
        return true
    }
}

/// Reads the part `sharedStrings.xml`.
private final class SharedTextReader: MarkupReader {
    var text: RichText
    private(set) var ends: [UInt32] = []

    private let limit: Int

    init(expecting size: Int, upTo limit: Int) {
        self.limit = limit
        text = RichText()
        // Text is never longer than the XML around it; what stays unused takes up no memory.
        text.bytes.reserveCapacity(min(size, limit))
    }

    func open(_ name: MarkupName, _ attributes: MarkupAttributes) throws(DocumentRefusal) {
        if case "si" = name { text.begin() }
        text.open(name)
    }

    func close(_ name: MarkupName) throws(DocumentRefusal) -> Bool {
        text.close(name)
        if case "si" = name {
            text.end()
            ends.append(UInt32(text.bytes.count))
        }
        return false
    }

    func take(_ characters: UnsafeBufferPointer<UInt8>) throws(DocumentRefusal) {
        text.take(characters)
        guard text.bytes.count <= limit else { throw .swollen(limit: limit) }
    }
}
