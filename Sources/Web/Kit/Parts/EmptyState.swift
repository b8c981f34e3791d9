/// Why there is nothing, and what to do next or whom to ask.
struct EmptyState: Component {
    let reason: String
    let next: String
    let action: LinkButton?

    init(because reason: String, next: String, action: LinkButton? = nil) {
        self.reason = reason
        self.next = next
        self.action = action
    }

    var html: HTML { "<div class=\"empty\"><p><b>\(reason)</b></p><p>\(next)</p>\(action)</div>" }
}
