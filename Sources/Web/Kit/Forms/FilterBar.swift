import Vocabulary

/// What narrows a list down. On paper it becomes a line that says what was chosen.
struct FilterBar: Component {
    let address: String
    /// What is chosen, in words; empty where nothing is.
    let words: [String]
    let hidden: KeyValuePairs<String, String>
    let contents: HTML

    init(
        at address: String, choosing words: [String?], hidden: KeyValuePairs<String, String> = [:],
        contents: () -> HTML
    ) {
        self.address = address
        self.words = words.compactMap(\.self)
        self.hidden = hidden
        self.contents = contents()
    }

    var html: HTML {
        """
        <section class="card ask"><form class="filter" method="get" action="\(address)" role="search">\
        \(hidden.html { "<input type=\"hidden\" name=\"\($0.key)\" value=\"\($0.value)\">" })\(contents)
        <div class="buttons">\(Button(say("查看")))</div></form></section>\
        \(words.isEmpty ? .nothing : "<p class=\"onpaper sub\">\(say("筛选：\(words.joined(separator: "；"))"))</p>" as HTML)
        """
    }
}
