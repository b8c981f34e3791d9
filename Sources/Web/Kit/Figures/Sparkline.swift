/// How a small figure went, run by run, within a cell; the figures themselves stand elsewhere.
struct Sparkline: Component {
    let values: [Int?]

    init(_ values: [Int?]) { self.values = values }

    var html: HTML {
        let known = values.enumerated().compactMap { place, value in value.map { (place, $0) } }
        guard known.count > 1, let most = known.map(\.1).max() else { return .nothing }
        let points = known.map { place, value in
            (x: 3 + place * 68 / max(1, values.count - 1), y: most == 0 ? 19 : 19 - value * 16 / most)
        }
        guard let last = points.last else { return .nothing }
        return """
            <svg class="spark" width="74" height="22" viewBox="0 0 74 22" aria-hidden="true">\
            <polyline points="\(points.map { "\($0.x),\($0.y)" }.joined(separator: " "))"/>\
            <circle cx="\(last.x)" cy="\(last.y)" r="2.4"/></svg>
            """
    }
}
