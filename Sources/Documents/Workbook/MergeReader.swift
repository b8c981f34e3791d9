/// Finds the merged cells of a sheet, which are listed behind its rows.
final class MergeReader: MarkupReader {
    private(set) var merges: [CellRange] = []

    /// Every household of a county merged over its members.
    private static let most = 1 << 20

    func open(_ name: MarkupName, _ attributes: MarkupAttributes) throws(DocumentRefusal) {
        guard case "mergeCell" = name, let reference = attributes["ref"], let range = CellRange(reference) else {
            return
        }
        guard merges.count < MergeReader.most else { throw .damaged(part: name.text) }
        merges.append(range)
    }
}
