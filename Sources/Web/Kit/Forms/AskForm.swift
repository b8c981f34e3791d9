/// A form that changes nothing: it asks, and the answer has an address of its own.
struct AskForm: Component {
    let address: String
    let contents: HTML

    init(at address: String, contents: () -> HTML) {
        self.address = address
        self.contents = contents()
    }

    var html: HTML {
        """
        <form class="form" method="get" action="\(address)" novalidate>
        \(contents)
        </form>
        """
    }
}
