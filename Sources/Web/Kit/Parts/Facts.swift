/// What is known about something: term and fact, side by side.
struct Facts: Component {
    let facts: [Fact]

    init(_ facts: [Fact]) { self.facts = facts }

    struct Fact: Sendable {
        let term: String
        let content: HTML

        init(_ term: String, _ content: HTML) {
            self.term = term
            self.content = content
        }

        /// Disfavoured, so that a literal with tags is taken for the markup that it is.
        @_disfavoredOverload
        init(_ term: String, _ value: (some CustomStringConvertible)?) {
            self.init(term, DataTable.Cell.value(value).content)
        }
    }

    var html: HTML {
        "<dl class=\"facts\">\(facts.html { "<div><dt>\($0.term)</dt><dd>\($0.content)</dd></div>" })</dl>"
    }
}
