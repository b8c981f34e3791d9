import Vocabulary

/// Where in a long list the reader is, and the way to the other pages. The rest of the query stays as it is.
struct Paging: Component {
    let page: Int
    let size: Int
    let total: Int
    let path: String
    let query: Query

    init(page: Int, of size: Int, total: Int, at path: String, _ query: Query = [:]) {
        precondition(size > 0, "a page holds something")
        self.size = size
        self.total = total
        self.path = path
        self.query = query
        self.page = min(max(1, page), max(1, (total + size - 1) / size))
    }

    var pages: Int { max(1, (total + size - 1) / size) }

    /// Places in the list, counted from 1.
    var rows: ClosedRange<Int>? {
        total == 0 ? nil : ((page - 1) * size + 1)...min(page * size, total)
    }

    var html: HTML {
        guard let rows else { return .nothing }
        let reach = say("第 \(count: rows.lowerBound)–\(count: rows.upperBound) 条，共 \(count: total) 条")
        if pages == 1 { return "<p class=\"paging\">\(say("共 \(count: total) 条"))</p>" }
        return """
            <nav class="paging" aria-label="\(say("分页"))"><p>\(say("第 \(count: page) 页，共 \(count: pages) 页")) · \
            \(reach)</p><ul>\(step(say("上一页"), to: page - 1, relation: "prev"))\
            \(numbers.html(number))\(step(say("下一页"), to: page + 1, relation: "next"))</ul></nav>
            """
    }

    /// First and last page, and two on each side; nil where some are left out.
    var numbers: [Int?] {
        var numbers: [Int?] = []
        for number in 1...pages {
            if number == 1 || number == pages || abs(number - page) <= 2 {
                numbers.append(number)
            } else if numbers.last != .some(nil) {
                numbers.append(nil)
            }
        }
        return numbers
    }

    private func number(_ number: Int?) -> HTML {
        guard let number else { return "<li class=\"gap\" aria-hidden=\"true\">…</li>" }
        return """
            <li\(attribute: "class", number == page ? nil : "other")><a href="\(address(of: number))"\
            \(attribute: "aria-current", number == page ? "page" : nil) \
            aria-label="\(say("第 \(count: number) 页"))">\(number.grouped)</a></li>
            """
    }

    private func step(_ label: String, to target: Int, relation: String) -> HTML {
        guard (1...pages).contains(target) else { return .nothing }
        return "<li><a href=\"\(address(of: target))\" rel=\"\(relation)\">\(label)</a></li>"
    }

    private func address(of page: Int) -> String {
        query.with("page", page == 1 ? nil : String(page)).address(at: path)
    }
}
