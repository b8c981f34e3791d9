import Screening

/// A judged row on its way into the store, with all that can be made ready without it.
struct ReadRow: Sendable {
    /// What becomes of it.
    enum Fate: Sendable {
        /// A line that the series has had before, or has now with other content.
        case known(line: Int64, isChange: Bool)
        case new(mark: Int64)
        /// Waits for a correction, by which checks, and so does whom it is about.
        case waiting(Verdict, ordinal: Int, WaitingPerson, problems: Set<String>)
    }

    let fate: Fate
    let number: Int
    let content: Int64
    let bytes: [UInt8]
}
