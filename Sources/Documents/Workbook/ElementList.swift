/// The elements of a small part with their attributes: the index of a workbook, its relations, its formats.
final class ElementList: MarkupReader {
    struct Element {
        let name: String
        let parent: String
        let attributes: [String: String]
    }

    private(set) var elements: [Element] = []
    private var path: [String] = []

    /// A workbook may have 64,000 cell formats.
    private static let most = 300_000

    static func read(_ part: ArchivePart?) throws(DocumentRefusal) -> [Element] {
        guard let part else { return [] }
        let list = ElementList()
        try MarkupStream.read(part, to: list)
        return list.elements
    }

    func open(_ name: MarkupName, _ attributes: MarkupAttributes) throws(DocumentRefusal) {
        guard elements.count < ElementList.most else { throw .damaged(part: name.text) }
        let text = name.text
        elements.append(Element(name: text, parent: path.last ?? "", attributes: attributes.all))
        path.append(text)
    }

    func close(_ name: MarkupName) throws(DocumentRefusal) -> Bool {
        path.removeLast()
        return false
    }
}
