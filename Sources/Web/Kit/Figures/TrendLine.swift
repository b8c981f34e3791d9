import Vocabulary

/// How a figure went from one run to the next (趋势), with each value at its point.
struct TrendLine: Component {
    let label: String
    let points: [Point]

    init(_ label: String, _ points: [Point]) {
        self.label = label
        self.points = points
    }

    struct Point: Sendable {
        /// 2026-03-18
        let day: Day
        /// nil where it may not be told.
        let value: Int?
    }

    private static let (left, right, top, bottom) = (48, 400, 34, 150)

    var html: HTML {
        let words = points.map { "\($0.day) \($0.value.map(\.grouped) ?? "—")" }.joined(separator: "，")
        return """
            <svg class="trend" viewBox="0 0 440 196" role="img" aria-label="\(label)：\(words)">\(axis)\
            <polyline points="\(known.map { "\(x($0.place)),\(y($0.value))" }.joined(separator: " "))"/>\
            \(known.html { mark($0.place, $0.value) })\(points.indices.html(day))</svg>
            """
    }

    private var known: [(place: Int, value: Int)] {
        points.enumerated().compactMap { place, point in point.value.map { (place, $0) } }
    }

    /// A round number above the highest value: 1, 2 or 5 and zeros, times four.
    private var ceiling: Int {
        let most = max(4, known.map(\.value).max() ?? 4)
        var step = 1
        while true {
            for factor in [1, 2, 5] where step * factor * 4 >= most { return step * factor * 4 }
            step *= 10
        }
    }

    private func x(_ place: Int) -> Int {
        points.count == 1
            ? (TrendLine.left + TrendLine.right) / 2
            : TrendLine.left + 16 + place * (TrendLine.right - TrendLine.left - 32) / (points.count - 1)
    }

    private func y(_ value: Int) -> Int {
        TrendLine.bottom - value * (TrendLine.bottom - TrendLine.top) / ceiling
    }

    private var axis: HTML {
        (0...4).html { part in
            let value = ceiling * part / 4
            return """
                <line x1="\(TrendLine.left)" x2="\(TrendLine.right + 30)" y1="\(y(value))" y2="\(y(value))"/>\
                <text x="\(TrendLine.left - 8)" y="\(y(value) + 5)" text-anchor="end">\(value.grouped)</text>
                """
        }
    }

    private func mark(_ place: Int, _ value: Int) -> HTML {
        let isLast = place == points.count - 1
        return """
            <circle\(attribute: "class", isLast ? "last" : nil) cx="\(x(place))" cy="\(y(value))" r="\(isLast ? 5 : 4)"/>\
            <text class="value\(" last", when: isLast)" x="\(x(place))" y="\(y(value) - 12)" text-anchor="middle">\(value.grouped)</text>
            """
    }

    private func day(_ place: Int) -> HTML {
        let day = points[place].day
        let isFirstOfYear = place == 0 || points[place - 1].day.year != day.year
        return """
            <text x="\(x(place))" y="172" text-anchor="middle">\(say("\(day.month)月\(day.day)日"))</text>\
            \("<text x=\"\(x(place))\" y=\"190\" text-anchor=\"middle\">\(say("\(day.year) 年"))</text>", when: isFirstOfYear)
            """
    }
}
