import Testing
import Vocabulary

@testable import Web

struct HTMLTests {
    @Test(arguments: [
        ("田小禾", "田小禾"),
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("A & B", "A &amp; B"),
        ("\"quoted\" and 'single'", "&quot;quoted&quot; and &#39;single&#39;"),
        ("&lt;", "&amp;lt;"),
        ("", ""),
    ])
    func `text is escaped`(_ text: String, _ escaped: String) {
        #expect(("<b>\(text)</b>" as HTML).text == "<b>\(escaped)</b>")
        #expect(("<b>\(text.dropFirst(0))</b>" as HTML).text == "<b>\(escaped)</b>", "a part of a text too")
        #expect(("\(Optional(text).map { "<b>\($0)</b>" })" as HTML).text == "<b>\(escaped)</b>")
    }

    @Test func `an attribute cannot be left`() {
        let name = "\" onmouseover=\"alert(1)"
        let html: HTML = "<input\(attribute: "value", name)\(attribute: "title", name)>"
        #expect(MarkupReader(html).tags.first?.attributes.keys.sorted() == ["title", "value"])
        #expect(html.text.contains("&quot; onmouseover=&quot;"))
    }

    @Test func `markup is set in as it is, and what is not there leaves nothing`() {
        let inner: HTML = "<i>x</i>"
        let absent: HTML? = nil
        let nobody: String? = nil
        #expect(("<b>\(inner)\(absent)\(nobody.map { "<u>\($0)</u>" })</b>" as HTML).text == "<b><i>x</i></b>")
        #expect(("<a\(attribute: "title", nobody)\(attribute: "hidden", when: false)>" as HTML).text == "<a>")
        let both: HTML = "<a\(attribute: "title", 5)\(attribute: "hidden", when: true)>"
        #expect(both.text == "<a title=\"5\" hidden>")
        #expect(("\(inner, when: false)\(inner, when: true)" as HTML).text == "<i>x</i>")
    }

    @Test func `a list is drawn one by one`() {
        #expect(["a", "<"].html { "<li>\($0)</li>" }.text == "<li>a</li><li>&lt;</li>")
        #expect(("<p>\([inner, inner])</p>" as HTML).text == "<p><br><br></p>")
    }

    @Test func `values of the house print as they should`() throws {
        let number = try IDNumber("539902201409120038")
        let html: HTML = "\(number) \(Money(fen: 31250)) \(Sex.female) \(5)"
        #expect(html.text == "\(number.masked) 312.50 \(Sex.female.label) 5")
    }

    @Test func `a sentence keeps its markup in every language, and its key is that of the plain sentence`() {
        let english = Catalogue(
            language: "en", phrases: ["还有 {} 名没有落实，由 {} 负责": "{2} answers for {1} children"])
        let name = "R&D <x>"
        func sentence() -> HTML { say(marked: "还有 \(strong: 1196) 名没有落实，由 \(name) 负责") }
        #expect(sentence().text == "还有 <b>1,196</b> 名没有落实，由 R&amp;D &lt;x&gt; 负责")
        Catalogue.$current.withValue(english) {
            #expect(sentence().text == "R&amp;D &lt;x&gt; answers for <b>1,196</b> children")
        }
    }

    @Test func `a query goes round, and takes nothing apart`() {
        let query: Query = ["view": "我的 & 他的", "page": "2"]
        #expect(
            query.address(at: "/children")
                == "/children?view=%E6%88%91%E7%9A%84%20%26%20%E4%BB%96%E7%9A%84&page=2")
        #expect(query.with("page", nil)["page"] == nil)
        #expect(query.with("page", "3")["page"] == "3")
        #expect((Query([])).address(at: "/a") == "/a")
    }

    private let inner: HTML = "<br>"
}
