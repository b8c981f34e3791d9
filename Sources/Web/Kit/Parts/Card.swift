/// A sheet on the desk: a title, a remark, where there is more, and what it holds.
struct Card: Component {
    let title: String?
    let remark: HTML
    let more: Link?
    let content: HTML

    init(_ title: String? = nil, remark: HTML = .nothing, more: Link? = nil, content: () -> HTML) {
        self.title = title
        self.remark = remark
        self.more = more
        self.content = content()
    }

    var html: HTML { "<section class=\"card\">\(title.map(head))\(content)</section>" }

    private func head(_ title: String) -> HTML {
        """
        <header><h2>\(title)</h2>\("<p class=\"sub\">\(remark)</p>", when: !remark.isEmpty)\
        \(more.map { "<span class=\"more\">\($0)</span>" })</header>
        """
    }
}
