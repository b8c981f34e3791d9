/// Views of a list: 全部 12, 有超期 3.
struct Segments: Component {
    let name: String
    let tabs: [Tab]

    init(_ name: String, _ tabs: [Tab]) {
        self.name = name
        self.tabs = tabs
    }

    var html: HTML { "<nav class=\"segments\" aria-label=\"\(name)\">\(tabs)</nav>" }
}
