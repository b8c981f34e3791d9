/// A link that looks like a button: it opens the next step, and changes nothing.
struct LinkButton: Component {
    let link: Link
    let weight: Button.Weight

    init(_ label: String, to address: String, _ weight: Button.Weight = .plain) {
        link = Link(label, to: address)
        self.weight = weight
    }

    var html: HTML { "<a class=\"button \(weight.rawValue)\" href=\"\(link.address)\">\(link.label)</a>" }
}
