/// A button that changes something by itself: a form of one button.
struct PostButton: Component {
    let button: Button
    let address: String
    let token: FormToken
    let hidden: KeyValuePairs<String, String>

    init(
        _ label: String, to address: String, token: FormToken, _ weight: Button.Weight = .plain,
        hidden: KeyValuePairs<String, String> = [:]
    ) {
        button = Button(label, weight)
        self.address = address
        self.token = token
        self.hidden = hidden
    }

    var html: HTML {
        """
        <form class="inline" method="post" action="\(address)">\(token)\
        \(hidden.html { "<input type=\"hidden\" name=\"\($0.key)\" value=\"\($0.value)\">" })\(button)</form>
        """
    }
}
