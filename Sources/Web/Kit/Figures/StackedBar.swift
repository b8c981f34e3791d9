import Vocabulary

/// Where all of a whole are: one bar of parts, and a list of the same parts in words.
struct StackedBar: Component {
    /// What the whole is: 登记的 48,216 名孩子.
    let title: String
    let parts: [Part]

    init(_ title: String, _ parts: [Part]) {
        self.title = title
        self.parts = parts
    }

    struct Part: Sendable {
        let label: String
        let count: Int
        let shade: Shade
        let address: String?

        init(_ label: String, _ count: Int, _ shade: Shade, to address: String? = nil) {
            self.label = label
            self.count = count
            self.shade = shade
            self.address = address
        }
    }

    var html: HTML {
        """
        <figure class="stack"><figcaption>\(title)</figcaption>\
        <svg class="stacked" width="100%" height="22" aria-hidden="true">\(rectangles)</svg>\
        <ul>\(parts.html(legend))</ul></figure>
        """
    }

    private var total: Int { parts.reduce(0) { $0 + $1.count } }

    private var rectangles: HTML {
        var before = 0
        return parts.html { part in
            defer { before += part.count }
            if part.count == 0 { return .nothing }
            return """
                <rect class="shade-\(part.shade.rawValue)" x="\(Share(before, of: total))" \
                width="\(Share(part.count, of: total))" height="22"/>
                """
        }
    }

    private func legend(for part: Part) -> HTML {
        let words: HTML = "<b>\(part.count.grouped)</b> <span>\(part.label)</span>"
        return """
            <li><svg width="14" height="14" aria-hidden="true"><rect class="shade-\(part.shade.rawValue)" \
            width="14" height="14" rx="2"/></svg>\
            \(part.address.map { "<a href=\"\($0)\">\(words)</a>" } ?? words)</li>
            """
    }
}
