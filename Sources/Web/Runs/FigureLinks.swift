import Casework
import Vocabulary

/// Draws the figures of a run: each opens the list of those it counts, for those who may see names; a count that
/// is not told reads `·`.
struct FigureLinks: Sendable {
    /// nil for those who may not open lists.
    let addresses: RunAddresses?
    /// What all figures of the page are narrowed to.
    let base: OutcomeFilter

    init(_ addresses: RunAddresses?, _ base: OutcomeFilter = OutcomeFilter()) {
        (self.addresses, self.base) = (addresses, base)
    }

    func address(_ narrow: (inout OutcomeFilter) -> Void = { _ in }) -> String? {
        addresses?.children(base.with(narrow))
    }

    /// In a sentence, set large.
    func strong(_ count: Int?, _ classes: String = "", _ narrow: (inout OutcomeFilter) -> Void = { _ in }) -> HTML {
        let words: HTML = "<b\(attribute: "class", classes.isEmpty ? nil : classes)>\(FigureLinks.text(count))</b>"
        guard let address = address(narrow), count != nil else { return words }
        return "<a href=\"\(address)\">\(words)</a>"
    }

    func cell(_ count: Int?, _ narrow: (inout OutcomeFilter) -> Void = { _ in }) -> DataTable.Cell {
        guard let count else { return FigureLinks.hidden }
        return .count(count, to: address(narrow))
    }

    /// One mark for all that is hidden: a figure that is hidden for the sake of another need not be small.
    static func text(_ count: Int?) -> String { count?.grouped ?? "·" }

    static var hidden: DataTable.Cell {
        DataTable.Cell(
            "<span class=\"zero\" aria-hidden=\"true\">·</span><span class=\"unseen\">\(say("人数少，不显示"))</span>")
    }
}
