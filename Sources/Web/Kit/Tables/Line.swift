extension DataTable {
    /// One line of a list, or its total.
    struct Line: Sendable {
        let cells: [Cell]
        /// What the check box of the line sends; nil where the line cannot be picked.
        let key: String?
        /// What the check box is called by those who hear it.
        let name: String

        init(_ cells: [Cell], key: String? = nil, named name: String = "") {
            self.cells = cells
            self.key = key
            self.name = name
        }
    }
}
