import Vocabulary

/// The ink-blue bar: whose desk this is, the search, the tools.
struct TopBar: Component {
    let frame: Frame

    var html: HTML {
        """
        <header class="top\(" signed", when: frame.reader != nil)\(" finding", when: finds)">\
        <a class="brand" href="\(Address.home)" aria-label="\(say("一单 首页"))">\(Icon.mark)\
        <span class="word" aria-hidden="true">\(say("一单"))</span></a>\
        \(frame.reader.map { "<span class=\"where\">\($0.organization)</span>" })\(search, when: finds)\
        <nav class="tools" aria-label="\(say("工具"))">\(PreferenceSwitches(in: frame))\
        <a href="\(Address.help)">\(say("帮助"))</a>\(frame.reader.map(menu))</nav></header>
        """
    }

    private var finds: Bool { frame.places.contains { $0.section == .children } }

    /// By post, so that no name stands in an address, a history or a log.
    private var search: HTML {
        """
        <form class="find" role="search" aria-label="\(say("查学生"))" method="post" action="\(Address.search)">\(frame.token)\
        <label class="unseen" for="find">\(say("查学生"))</label>\
        <input id="find" name="q" type="search" autocomplete="off" placeholder="\(say("查学生：姓名、学籍号"))">\
        <kbd aria-hidden="true">/</kbd>\
        <button>\(Icon.search.html)<span class="unseen">\(say("查找"))</span></button></form>
        """
    }

    private func menu(of reader: Frame.Reader) -> HTML {
        """
        <details class="menu"><summary>\(reader.name)</summary><div>\
        <p>\(reader.organization)</p><a href="\(Address.account)">\(say("我的账号"))</a>\
        \(LogOut(token: frame.token))</div></details>
        """
    }
}
