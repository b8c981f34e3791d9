extension ScreenedRow {
    /// A row that was screened, found usable and kept, opened again.
    public init(kept values: [String], unread: [Int]) {
        self.init(
            sheet: 0, number: 0, ordinal: 0, values: values, unread: unread, unknown: [], faults: [], verdict: .usable,
            key: nil)
    }
}
