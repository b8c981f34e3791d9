/// One way to look at the same thing: a part of a file, a view of a list.
struct Tab: Component {
    let label: String
    let address: String
    let count: Int?
    let isCurrent: Bool

    init(_ label: String, to address: String, count: Int? = nil, isCurrent: Bool = false) {
        self.label = label
        self.address = address
        self.count = count
        self.isCurrent = isCurrent
    }

    var html: HTML {
        """
        <a href="\(address)"\(attribute: "aria-current", isCurrent ? "true" : nil)>\(label)\
        \(count.map { " <span class=\"n\">\($0.grouped)</span>" })</a>
        """
    }
}
