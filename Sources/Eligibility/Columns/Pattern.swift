import Vocabulary

/// What all children of one pattern get.
struct Pattern: Sendable {
    /// Before the second pass.
    let lines: [Line]
    /// After it, and written out but for the child and the payer.
    let decisions: [Line]
    let bytes: [Piece]

    struct Line: Sendable {
        var decision: Decision
        /// Whose value names the payer.
        var payer: Int?
    }

    struct Piece: Sendable {
        let before: [UInt8]
        let payer: Int?
        let after: [UInt8]
    }
}
