/// The few drawings beside words. None speaks alone, so all are hidden from screen readers.
enum Icon: Sendable {
    case desk, overview, comparison, children, aid, supervision, administration, search, more

    var html: HTML { "<svg class=\"icon\" viewBox=\"0 0 18 18\" aria-hidden=\"true\">\(strokes)</svg>" }

    /// The mark of Yidan: one line drawn under a list, in seal red.
    static let mark: HTML = """
        <svg class="mark" width="26" height="26" viewBox="0 0 26 26" aria-hidden="true"><rect x="1" y="1" \
        width="24" height="24" rx="5" fill="#fff"/><path d="M6 13.6c3.2-.9 9.6-1.3 14-.9" stroke="#B3261E" \
        stroke-width="3.2" stroke-linecap="round" fill="none"/></svg>
        """

    private var strokes: HTML {
        switch self {
        case .desk:
            "<path d=\"M3 8.2 9 3l6 5.2V15a1 1 0 0 1-1 1h-3.2v-4.6H7.2V16H4a1 1 0 0 1-1-1z\"/>"
        case .overview: "<path d=\"M3 15V9m4 6V4m4 11V7m4 8v-4\"/>"
        case .comparison:
            """
            <rect x="2.5" y="3" width="5" height="12" rx="1"/><rect x="10.5" y="3" width="5" height="12" rx="1"/>\
            <path d="M7.5 7h3m-3 4h3"/>
            """
        case .children: "<circle cx=\"9\" cy=\"6\" r=\"3\"/><path d=\"M3.2 15.5c.6-3.4 3-5 5.8-5s5.2 1.6 5.8 5\"/>"
        case .aid:
            "<rect x=\"2.5\" y=\"4.5\" width=\"13\" height=\"9\" rx=\"1.2\"/><circle cx=\"9\" cy=\"9\" r=\"2.2\"/>"
        case .supervision: "<path d=\"M4 2.5h10v13H4zM6.5 6h5m-5 3h5m-5 3h3\"/>"
        case .administration:
            """
            <circle cx="9" cy="9" r="2.4"/><path d="M9 2.5v2.2m0 8.6v2.2M2.5 9h2.2m8.6 0h2.2M4.4 4.4 6 6m6 6 1.6 \
            1.6m0-9.2L12 6m-6 6-1.6 1.6"/>
            """
        case .search: "<circle cx=\"7.8\" cy=\"7.8\" r=\"5\"/><path d=\"m11.7 11.7 4 4\"/>"
        case .more: "<path d=\"M4 5h10M4 9h10M4 13h10\"/>"
        }
    }
}
