/// Proof that a form came from one of our pages (CSRF token). Every form that is posted carries it.
struct FormToken: Component, Hashable {
    let text: String

    init(_ text: String) { self.text = text }

    static let fieldName = "token"

    var html: HTML { "<input type=\"hidden\" name=\"\(FormToken.fieldName)\" value=\"\(text)\">" }
}
