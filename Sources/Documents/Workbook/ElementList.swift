/// The elements of a small part with their attributes: the index of a workbook, its relations, its formats.
final class ElementList: MarkupReader {
    struct Element {
        let name: String
        let parent: String
        let attributes: [String: String]
    }

    private(set) var elements: [Element] = []
    private var path: [String] = []

    private var size = 0

    /// A workbook may have 64,000 cell formats.
    private static let most = 300_000
    private static let mostBytes = 32 << 20

    static func read(_ part: ArchivePart?) throws(DocumentRefusal) -> [Element] {
        guard let part else { return [] }
        let list = ElementList()
        try MarkupStream.read(part, to: list)
        return list.elements
    }

    func open(_ name: MarkupName, _ attributes: MarkupAttributes) throws(DocumentRefusal) {
        let text = name.text
        let all = attributes.all
        size += all.reduce(0) { $0 + $1.key.utf8.count + $1.value.utf8.count }
        guard elements.count < ElementList.most, size < ElementList.mostBytes else {
            throw .swollen(limit: ElementList.mostBytes)
        }
        elements.append(Element(name: text, parent: path.last ?? "", attributes: all))
        path.append(text)
    }

    func close(_ name: MarkupName) throws(DocumentRefusal) -> Bool {
        path.removeLast()
        return false
    }
}
