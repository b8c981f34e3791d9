import Testing
import Vocabulary

@testable import Web

/// Every part of the kit, and every page made of it, keeps the rules of the house.
struct KitTests {
    static let pages: [(name: String, page: any Page, frame: Frame)] = [
        ("gallery", GalleryPage(), Specimens.frame()),
        ("list", SampleListPage(), Specimens.frame()),
        ("login", LogInPage(token: Specimens.token), Specimens.doorstep),
        (
            "login-again",
            LogInPage(
                token: Specimens.token, account: "wangfang",
                faults: [FieldFault("password", "账号或密码不对，还可以试 3 次。忘了密码请找本校管理员。")],
                reason: "您离开了 30 分钟，为安全已退出。"), Specimens.doorstep
        ),
        (
            "error",
            ErrorPage("不在您的工作范围", "望川县的名单不在您的工作范围。", next: [Link("申请查看", to: "/requests/new")], number: "7QK-204"),
            Specimens.frame()
        ),
        ("message", PlainMessagePage("已收到", "查询码 <b>A1B2C3D4</b>", next: Link("回首页", to: "/")), Specimens.doorstep),
    ]

    @Test(arguments: pages.indices)
    func `every page is whole`(_ place: Int) {
        let (name, page, frame) = KitTests.pages[place]
        let faults = MarkupChecks.faults(inDocument: Layout(page, in: frame).html)
        #expect(faults == [], "\(name)")
    }

    @Test func `a page without right, count or news shows none of it`() {
        var frame = Specimens.frame()
        frame.places = []
        frame.relief = ""
        let html = Layout(SampleListPage(), in: frame).html
        #expect(MarkupChecks.faults(inDocument: html) == [])
        #expect(!html.text.contains("class=\"side\""))
        #expect(!html.text.contains("class=\"pocket\""))
        #expect(!Layout(LogInPage(token: Specimens.token), in: Specimens.doorstep).html.text.contains("class=\"find\""))
    }

    @Test func `what was done is said once, and its draft can go`() {
        var frame = Specimens.frame()
        frame.flash = Frame.Flash(Notice(.good, "已存好"), clearsDraft: "child")
        let html = Layout(SampleListPage(), in: frame).html
        #expect(html.text.contains("role=\"status\" data-clears=\"child\"><div class=\"notice ok\">"))
        #expect(MarkupChecks.faults(inDocument: html) == [])
    }

    @Test func `names from rosters cannot become markup`() {
        let evil = "<img src=x onerror=alert(1)>\" onfocus=\""
        var frame = Specimens.frame()
        frame.reader = Frame.Reader(name: evil, organization: evil, key: evil)
        frame.address = evil
        let table = DataTable(
            evil, [.init(evil, isHead: true), .init(evil)],
            lines: [DataTable.Line([.text(evil), .link(evil, to: evil)], key: evil, named: evil)],
            empty: Specimens.empty,
            picks: BulkBar(
                "b", to: "/b", token: FormToken(evil), evil, buttons: [Button(evil, name: evil, value: evil)]))
        let parts: HTML = """
            \(table)\(Facts([.init(evil, evil)]))\(Chip(evil, evil, .bad))\(Notice(.bad, evil, "\(evil)"))
            """
        let reader = MarkupReader(parts + Layout(ErrorPage(evil, evil, number: evil), in: frame).html)
        #expect(reader.faults == [])
        #expect(!reader.tags.contains { $0.name == "img" || $0.attributes.keys.contains { $0.hasPrefix("on") } })
    }

    @Test func `the errors lead to their fields, in the same words`() {
        let html = Layout(GalleryPage(), in: Specimens.frame()).html
        let links = MarkupReader(html).tags.filter { $0.inside.contains("main") }.compactMap { $0.attributes["href"] }
        for fault in Specimens.faults {
            #expect(links.contains("#\(FieldFault.id(of: fault.field))"))
            #expect(html.text.components(of: fault.message) == 2, "\(fault.message)")
        }
    }

    @Test func `no password comes back, and nothing is chosen beforehand`() {
        let password = Field("密码", name: "p", .password())
        #expect(MarkupReader(password.html).tags.contains { $0.attributes["type"] == "password" })
        #expect(!password.html.text.contains("value="))
        #expect(!Field("学段", name: "s", .oneOf(Stage.allCases, chosen: nil)).html.text.contains("checked"))
        #expect(Field("性别", name: "x", .choice(among: Sex.allCases)).html.text.contains("<option value=\"\">请选择"))
        let chosen = Field("性别", name: "x", .choice(among: Sex.allCases, chosen: .male))
        #expect(chosen.html.text.contains("value=\"1\" selected"))
    }

    @Test func `what is private is not remembered, so that no draft keeps it`() {
        for kind in [Field.Kind.account, .phone, .number, .idNumber, .oneTimeCode] {
            #expect(Field("号码", name: "n", .line("", kind)).html.text.contains("autocomplete="), "\(kind)")
        }
        #expect(!Field("姓名", name: "n", .line()).html.text.contains("autocomplete="))
        #expect(String(decoding: Asset.script.bytes, as: UTF8.self).contains("!field.autocomplete"))
    }

    @Test func `an empty list says why and what next`() {
        let html = DataTable("名单", [.init("姓名")], lines: [], empty: Specimens.empty).html
        #expect(html.text.contains("还没有导入这一版名册"))
        #expect(html.text.contains("/rosters/new"))
        #expect(!html.text.contains("<table"))
    }

    @Test func `a fact is markup where it is written as such, and else text`() {
        let name = "<i>"
        #expect(Facts.Fact("封印码", "<b>\(name)</b>").content.text == "<b>&lt;i&gt;</b>")
        #expect(Facts.Fact("姓名", name).content.text == "&lt;i&gt;")
        #expect(Facts.Fact("人数", 5).content.text == "5")
        #expect(Facts.Fact("姓名", String?.none).content == DataTable.Cell.missing.content)
    }

    @Test func `zero is grey and the unknown is a dash`() {
        typealias Cell = DataTable.Cell
        #expect(Cell.count(0).content.text == "<span class=\"zero\">0</span>")
        #expect(Cell.count(48216).content.text == "48,216")
        #expect(Cell.count(nil).content.text.contains("—"))
        #expect(Cell.count(3, to: "/c?a=1&b=2").content.text == "<a href=\"/c?a=1&amp;b=2\">3</a>")
        #expect(Cell.text("").content == Cell.missing.content)
        #expect(Cell.money(Money(fen: 1_231_250)).content.text == "12,312.50")
        #expect(Cell.money(Money(fen: -5)).content.text == "-0.05")
        #expect(Cell.alarm(9).content.text == "<b class=\"late\">9</b>")
        #expect(Cell.alarm(0).content == Cell.count(0).content)
    }

    @Test(arguments: [
        (1, 50, 0, nil, "1"), (1, 50, 50, 1...50, "1"), (3, 50, 1204, 101...150, "1 2 3 4 5 … 25"),
        (25, 50, 1204, 1201...1204, "1 … 23 24 25"), (99, 50, 1204, 1201...1204, "1 … 23 24 25"),
        (12, 50, 1204, 551...600, "1 … 10 11 12 13 14 … 25"),
    ])
    func `paging counts rightly`(_ page: Int, _ size: Int, _ total: Int, _ rows: ClosedRange<Int>?, _ numbers: String) {
        let paging = Paging(page: page, of: size, total: total, at: "/children", ["view": "all"])
        #expect(paging.rows == rows)
        #expect(paging.numbers.map { $0.map(String.init) ?? "…" }.joined(separator: " ") == numbers)
        #expect(MarkupChecks.faults(in: paging.html) == [])
    }

    @Test func `pages keep the rest of the query`() {
        let html = Paging(page: 3, of: 50, total: 1204, at: "/children", ["view": "all", "page": "3"]).html.text
        #expect(html.contains("/children?view=all&amp;page=4"))
        #expect(html.contains("href=\"/children?view=all\""), "the first page needs no number")
    }

    @Test func `a job is read without its bar`() {
        let done = JobProgress("比对", stages: ["甲", "乙"], current: 2, done: 5, of: 5).html
        #expect(done.text.contains("全部做完"))
        let unknown = JobProgress("比对", stages: ["甲", "乙"], current: 0, done: 0, of: nil).html
        #expect(!unknown.text.contains("max="))
        #expect(MarkupChecks.faults(in: done + unknown) == [])
    }

    @Test(arguments: [(0, 0, "0.0%"), (1, 3, "33.3%"), (5, 3, "100.0%"), (-1, 3, "0.0%")])
    func `a share fits its whole`(_ part: Int, _ whole: Int, _ width: String) {
        #expect(Share(part, of: whole).description == width)
    }

    @Test func `the frame speaks English where its reader does`() {
        let english = Catalogue(language: "en", phrases: ["工作台": "Desk", "退出登录": "Log out", "大字": "Large type"])
        let frame = Specimens.frame(large: true, .english)
        let html = Catalogue.$current.withValue(english) { Layout(SampleListPage(), in: frame).html.text }
        #expect(html.contains("<html lang=\"en\" class=\"big\">"))
        #expect(html.contains("<span>Desk</span>"))
        #expect(html.contains("aria-pressed=\"true\">Large type"))
        #expect(!html.contains("退出登录"))
        #expect(html.contains("lang=\"zh-CN\">中文"), "the way back stands in its own language")
    }

    @Test func `a page that shows progress looks again, with script and without`() {
        struct Progress: Page {
            var title: String { "进度" }
            var body: HTML { "" }
            var refreshesAfter: Int? { 5 }
        }
        let html = Layout(Progress(), in: Specimens.frame()).html
        #expect(html.text.contains("<noscript><meta http-equiv=\"refresh\" content=\"5\"></noscript>"))
        #expect(html.text.contains("data-refresh=\"5\""))
        #expect(MarkupChecks.faults(inDocument: html) == [])
    }
}

extension String {
    /// How often a text stands in this one.
    fileprivate func components(of text: String) -> Int {
        ranges(of: text).count
    }
}
