import Vocabulary

/// A form that changes something. Its fields stand in one column; what was typed is never cleared.
struct Form: Component {
    let address: String
    let token: FormToken
    let hidden: KeyValuePairs<String, String>
    /// The key under which the browser keeps what is typed, per reader, until the server says that it was received.
    let draft: String?
    let carriesFiles: Bool
    let contents: HTML

    init(
        to address: String, token: FormToken, hidden: KeyValuePairs<String, String> = [:], draft: String? = nil,
        carriesFiles: Bool = false, contents: () -> HTML
    ) {
        self.address = address
        self.token = token
        self.hidden = hidden
        self.draft = draft
        self.carriesFiles = carriesFiles
        self.contents = contents()
    }

    /// The browser's own complaints are off: ours name the remedy and come all at once.
    var html: HTML {
        """
        <form class="form" method="post" action="\(address)" novalidate\
        \(attribute: "enctype", carriesFiles ? "multipart/form-data" : nil)\(attribute: "data-draft", draft)>\(token)\
        \(hidden.html { "<input type=\"hidden\" name=\"\($0.key)\" value=\"\($0.value)\">" })\
        \(draft.map { _ in "<p class=\"kept\" hidden>\(say("上次没交的内容已经放回来了，请接着填。"))</p>" })
        \(contents)
        </form>
        """
    }
}
