/// The parts of a file (档案栏目).
struct Tabs: Component {
    let name: String
    let tabs: [Tab]

    init(_ name: String, _ tabs: [Tab]) {
        self.name = name
        self.tabs = tabs
    }

    var html: HTML { "<nav class=\"tabs\" aria-label=\"\(name)\">\(tabs)</nav>" }
}
