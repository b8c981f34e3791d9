import Vocabulary

extension DataTable {
    /// The head of a column.
    struct Heading: Component {
        let label: String
        let alignment: Alignment
        /// The column that says what the line is about; it stays in sight.
        let isHead: Bool
        /// A rule on the left: here begins another group of columns.
        let startsGroup: Bool
        /// Left out on a phone.
        let isMinor: Bool
        /// Holds sentences: it may take several lines, and on a phone the whole width.
        let isBroad: Bool
        let sorting: Sorting?

        init(
            _ label: String, _ alignment: Alignment = .text, isHead: Bool = false, startsGroup: Bool = false,
            isMinor: Bool = false, isBroad: Bool = false, sorting: Sorting? = nil
        ) {
            self.label = label
            self.alignment = alignment
            self.isHead = isHead
            self.startsGroup = startsGroup
            self.isMinor = isMinor
            self.isBroad = isBroad
            self.sorting = sorting
        }

        enum Alignment: Sendable {
            case text, number
        }

        /// A link that sorts by this column; `order` is set on the column that the list is sorted by.
        struct Sorting: Sendable {
            let address: String
            let order: Order?

            init(at address: String, order: Order? = nil) {
                self.address = address
                self.order = order
            }
        }

        enum Order: String, Sendable {
            case ascending, descending
        }

        var html: HTML {
            """
            <th scope="col"\(attribute: "class", classes)\(attribute: "aria-sort", sorting?.order?.rawValue)>\
            \(sorting.map(link) ?? "\(label)")</th>
            """
        }

        private func link(for sorting: Sorting) -> HTML {
            let glyph: HTML =
                switch sorting.order {
                case .ascending: " <span aria-hidden=\"true\">▲</span>"
                case .descending: " <span aria-hidden=\"true\">▼</span>"
                case nil: ""
                }
            return "<a href=\"\(sorting.address)\">\(label)\(glyph)</a>"
        }

        /// What heading and cells of the column share.
        var classes: String? {
            var names: [String] = []
            if alignment == .number { names.append("number") }
            if startsGroup { names.append("group") }
            if isMinor { names.append("minor") }
            if isBroad { names.append("broad") }
            return names.isEmpty ? nil : names.joined(separator: " ")
        }
    }
}
