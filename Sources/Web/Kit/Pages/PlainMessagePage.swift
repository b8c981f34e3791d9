/// A page that says one thing, and what comes next.
struct PlainMessagePage: Page {
    let title: String
    let message: HTML
    let next: Link?

    init(_ title: String, _ message: HTML, next: Link? = nil) {
        self.title = title
        self.message = message
        self.next = next
    }

    var body: HTML {
        """
        <section class="card message"><div>\(message)</div>\
        \(next.map { "<p class=\"buttons\">\(LinkButton($0.label, to: $0.address, .main))</p>" })</section>
        """
    }
}
