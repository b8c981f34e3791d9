/// Where something is to be found, under the name it has for people.
struct Link: Component {
    let label: String
    let address: String

    init(_ label: String, to address: String) {
        self.label = label
        self.address = address
    }

    var html: HTML { "<a href=\"\(address)\">\(label)</a>" }
}
