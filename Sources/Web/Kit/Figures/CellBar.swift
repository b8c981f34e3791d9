/// A bar inside a table cell, so that the eye finds the longest; the figure stands beside it.
struct CellBar: Component {
    let part: Int
    let whole: Int
    let words: String

    init(_ part: Int, of whole: Int, _ words: String) {
        self.part = part
        self.whole = whole
        self.words = words
    }

    var html: HTML {
        """
        <span class="cellbar"><svg width="64" height="10" aria-hidden="true"><rect class="shade-suspected" \
        width="\(Share(part, of: whole))" height="10" rx="2"/></svg>\(words)</span>
        """
    }
}
