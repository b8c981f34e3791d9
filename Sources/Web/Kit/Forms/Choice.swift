import Vocabulary

extension Field {
    /// One of the answers that can be chosen.
    struct Choice: Sendable {
        let value: String
        let label: String
        let hint: String?

        init(_ label: String, value: String, hint: String? = nil) {
            self.value = value
            self.label = label
            self.hint = hint
        }

        init(_ option: some Labelled) { self.init(option.label, value: option.rawValue) }

        func tick(name: String, type: String, isChosen: Bool) -> HTML {
            """
            <label class="tick"><input type="\(type)" name="\(name)" value="\(value)"\
            \(attribute: "checked", when: isChosen)><span>\(label)\
            \(hint.map { "<small>\($0)</small>" })</span></label>
            """
        }
    }
}
