/// A sheet on the desk: a title, a remark, where there is more, and what it holds.
struct Card: Component {
    let title: String?
    let remark: HTML
    let more: Link?
    /// Holds a form, which is of no use on paper.
    let isForm: Bool
    let content: HTML

    init(
        _ title: String? = nil, remark: HTML = .nothing, more: Link? = nil, isForm: Bool = false, content: () -> HTML
    ) {
        self.title = title
        self.remark = remark
        self.more = more
        self.isForm = isForm
        self.content = content()
    }

    var html: HTML { "<section class=\"card\(" ask", when: isForm)\">\(title.map(head))\(content)</section>" }

    private func head(_ title: String) -> HTML {
        """
        <header><h2>\(title)</h2>\("<p class=\"sub\">\(remark)</p>", when: !remark.isEmpty)\
        \(more.map { "<span class=\"more\">\($0)</span>" })</header>
        """
    }
}
