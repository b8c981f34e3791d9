/// Finds the merged cells of a sheet, which are listed behind its rows.
final class MergeReader: MarkupReader {
    private(set) var merges: [CellRange] = []

    func open(_ name: MarkupName, _ attributes: MarkupAttributes) throws(DocumentRefusal) {
        guard case "mergeCell" = name, let reference = attributes["ref"], let range = CellRange(reference) else {
            return
        }
        merges.append(range)
    }
}
