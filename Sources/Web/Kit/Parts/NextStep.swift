/// What is next, who owns it, by when, and what happens if it is late.
struct NextStep: Component {
    let title: String
    let words: String
    /// How long: `("3", "天内")`.
    let amount: String?
    let unit: String?
    let actions: HTML

    init(_ title: String, _ words: String, within amount: String? = nil, _ unit: String? = nil, actions: HTML) {
        self.title = title
        self.words = words
        self.amount = amount
        self.unit = unit
        self.actions = actions
    }

    var html: HTML {
        """
        <section class="next">\(amount.map { "<p class=\"amount\"><b>\($0)</b> <span>\(unit ?? "")</span></p>" })\
        <div><h2>\(title)</h2><p>\(words)</p></div><div class="buttons">\(actions)</div></section>
        """
    }
}
