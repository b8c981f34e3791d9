import Vocabulary

/// The bar at the foot of a phone: three places, and the rest behind 更多.
struct PocketBar: Component {
    let frame: Frame

    var html: HTML {
        if frame.places.isEmpty { return .nothing }
        let others = frame.places.dropFirst(3)
        return """
            <nav class="pocket" aria-label="\(say("底部导航"))">\
            \(frame.places.prefix(3).html { $0.link(isCurrent: $0.section == frame.current) })\
            <details><summary\(attribute: "class", others.contains(where: isCurrent) ? "here" : nil)>\
            \(Icon.more.html)<span>\(say("更多"))</span></summary><div class="sheet">\
            \(others.html { $0.link(isCurrent: isCurrent($0)) })\
            <a href="\(Address.help)">\(say("帮助"))</a>\
            <a href="\(Address.account)">\(say("我的账号"))</a>\
            \(PreferenceSwitches(in: frame))\(LogOut(token: frame.token))</div></details></nav>
            """
    }

    private func isCurrent(_ place: Frame.Place) -> Bool { place.section == frame.current }
}
