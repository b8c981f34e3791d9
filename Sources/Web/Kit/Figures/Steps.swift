import Vocabulary

/// The steps of a longer piece of work, and where one stands in it.
struct Steps: Component {
    let names: [String]
    /// Counts from 0.
    let current: Int

    init(_ names: [String], current: Int) {
        self.names = names
        self.current = current
    }

    /// How a roster comes in (UX journey A).
    static func rosterImport(current: Int) -> Steps {
        Steps([say("选文件"), say("认列"), say("体检"), say("差异"), say("入库")], current: current)
    }

    var html: HTML {
        let steps = names.enumerated().html { step(place: $0, name: $1) }
        return "<ol class=\"steps\" aria-label=\"\(say("步骤"))\">\(steps)</ol>"
    }

    private func step(place: Int, name: String) -> HTML {
        """
        <li\(attribute: "class", place < current ? "done" : nil)\
        \(attribute: "aria-current", place == current ? "step" : nil)>\
        <i aria-hidden="true">\(place < current ? "✓" : "\(place + 1)")</i><span>\(name)</span>\
        \("<span class=\"unseen\">（\(say("已完成"))）</span>", when: place < current)</li>
        """
    }
}
