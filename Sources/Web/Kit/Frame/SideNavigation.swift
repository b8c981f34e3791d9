import Vocabulary

/// The navigation on the left of a wide screen.
struct SideNavigation: Component {
    let frame: Frame

    var html: HTML {
        if frame.places.isEmpty { return .nothing }
        return """
            <div class="side"><nav class="places" aria-label="\(say("主导航"))">\
            \(frame.places.html { $0.link(isCurrent: $0.section == frame.current) })</nav>\
            \("<aside class=\"relief\" aria-label=\"\(say("本月"))\">\(frame.relief)</aside>",
                when: !frame.relief.isEmpty)</div>
            """
    }
}

extension Frame.Place {
    func link(isCurrent: Bool) -> HTML {
        """
        <a href="\(address)"\(attribute: "aria-current", isCurrent ? "page" : nil)>\(section.icon.html)\
        <span>\(section.label)</span>\(count.map { "<span class=\"n\">\($0.grouped)</span>" })</a>
        """
    }
}
