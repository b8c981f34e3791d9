import Documents
import Vocabulary

extension DataTable {
    /// A list that can be taken away as a file as well: the same columns in the same order. A page may draw a cell in its
    /// own way, leave a column out because another cell shows it, or drop it on a phone.
    init<Element>(
        _ caption: String, _ columns: [ListColumn<Element>], of elements: [Element],
        drawing: [String: (Element) -> Cell] = [:],
        leavingOut left: Set<String> = [], minor: Set<String> = [], broad: Set<String> = [], empty: EmptyState,
        density: Density = .normal,
        isWide: Bool = false
    ) {
        let shown = columns.filter { !left.contains($0.key) }
        self.init(
            caption,
            shown.enumerated().map { place, column in
                Heading(
                    column.label, column.isNumber ? .number : .text, isHead: place == 0,
                    isMinor: minor.contains(column.key), isBroad: broad.contains(column.key))
            },
            lines: elements.map { element in
                Line(shown.map { drawing[$0.key]?(element) ?? Cell(written: $0.cell(element)) })
            }, empty: empty, density: density, isWide: isWide)
    }
}

extension DataTable.Cell {
    /// As a file would hold it.
    init(written cell: Documents.Cell) {
        self = cell.kind == .number ? .count(Int(cell.text)) : .text(cell.text)
    }
}
