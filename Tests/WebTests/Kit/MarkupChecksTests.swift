import Testing

@testable import Web

/// The checks themselves: each rule is broken once.
struct MarkupChecksTests {
    @Test(arguments: [
        ("<p>", "left open"),
        ("<div><p></div></p>", "closes"),
        ("<p title=a>x</p>", "not quoted"),
        ("<p class=\"a\" class=\"b\">x</p>", "stands twice"),
        ("<p id=\"a\">x</p><p id=\"a\">y</p>", "stands twice"),
        ("<label for=\"x\">x</label>", "leads nowhere"),
        ("<input name=\"a\">", "no label"),
        ("<form method=\"post\" action=\"/a\"></form>", "0 tokens"),
        ("<form method=\"get\" action=\"http://a\"></form>", "nowhere"),
        ("<p style=\"color:red\">x</p>", "style"),
        ("<p onclick=\"x()\">x</p>", "onclick"),
        ("<script>x()</script>", "in the page"),
        ("<script src=\"//elsewhere/x.js\"></script>", "out of the house"),
        ("<table><tr><th scope=\"col\">x</th></tr></table>", "without caption"),
        ("<table><caption>a</caption><tr><th>x</th></tr></table>", "without scope"),
        ("<a href=\"/\"><button>x</button></a>", "inside"),
        ("<form action=\"/a\"><form action=\"/b\"></form></form>", "a form in a form"),
        ("<p><div>x</div></p>", "inside <p>"),
        ("<ul><p>x</p></ul>", "in a list"),
        ("<p>a > b</p>", "bare >"),
        ("<p>&lt;b>x</p>", "escaped markup"),
        ("<p>&lt;/b&gt;</p>", "escaped markup"),
        ("<rect width=\"1\">", "closes itself"),
    ])
    func `what is broken is found`(_ markup: String, _ fault: String) {
        let faults = MarkupChecks.faults(in: HTML(verbatim: markup))
        #expect(faults.contains { $0.contains(fault) }, "\(faults)")
    }

    @Test func `what is whole passes`() {
        let html: HTML = """
            <form method="post" action="/a">\(FormToken("t"))<label for="b">B</label><input id="b" name="b" required>\
            <label><input type="checkbox" name="c"> C</label></form><svg viewBox="0 0 1 1"><path d="M0 0"/></svg>
            """
        #expect(MarkupChecks.faults(in: html) == [])
    }
}
