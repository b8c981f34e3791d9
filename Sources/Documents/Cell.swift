import Vocabulary

/// One cell as a person would read it, with what the file said it was.
public struct Cell: Hashable, Sendable {
    public var text: String
    public var kind: Kind

    /// What the file said a cell was. Delimited text says nothing, so there all that is not empty is text.
    public enum Kind: UInt8, Hashable, Sendable {
        case empty, text
        /// Without exponent. An 18-digit number here was typed as a number and has lost its last digits.
        case number
        /// `2026-03-18`, with ` 08:30:00` behind it only where the cell holds a time of day.
        case day
        /// `TRUE` or `FALSE`, as Excel shows them.
        case boolean
        /// What a formula came to when it could not be worked out: `#N/A`, `#REF!` and their like.
        case fault
    }

    public init(text: String, kind: Kind) {
        self.text = text
        self.kind = text.isEmpty ? .empty : kind
    }

    public static let empty = Cell(text: "", kind: .empty)

    public var isEmpty: Bool { kind == .empty }

    // MARK: - Cells to be written

    /// Stays text whatever it looks like, so that a citizen number keeps all its digits.
    public static func text(_ text: String) -> Cell { Cell(text: text, kind: .text) }

    /// A number to reckon with: a count, a sum of money.
    public static func number(_ number: some CustomStringConvertible) -> Cell {
        Cell(text: number.description, kind: .number)
    }

    public static func day(_ day: Day) -> Cell { Cell(text: day.description, kind: .day) }
}

extension Cell: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) { self.init(text: text, kind: .text) }
}
