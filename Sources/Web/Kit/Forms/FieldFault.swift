/// What has to be put right in one field of a form: what, where, and how.
struct FieldFault: Hashable, Sendable {
    let field: String
    let message: String

    init(_ field: String, _ message: String) {
        self.field = field
        self.message = message
    }

    static func id(of field: String) -> String { "field-\(field)" }
}
