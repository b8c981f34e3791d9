import Vocabulary

/// A button that sends its form; the label is the verb of the result.
struct Button: Component {
    let label: String
    let weight: Weight
    let name: String?
    let value: String?

    init(_ label: String, _ weight: Weight = .plain, name: String? = nil, value: String? = nil) {
        self.label = label
        self.weight = weight
        self.name = name
        self.value = value
    }

    /// One main action per screen; `small` stands in lists.
    enum Weight: String, Sendable {
        case main, plain, small
    }

    var html: HTML {
        """
        <button class="button \(weight.rawValue)"\(attribute: "name", name)\(attribute: "value", value)>\(label)</button>
        """
    }
}
