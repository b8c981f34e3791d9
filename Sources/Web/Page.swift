/// A page as a value: the data it shows, and how it is drawn. It never touches the database.
///
/// The frame draws the trail, one `h1` with remark and actions, the errors, then the body. A page with a head of its
/// own, such as a child's file, gives `heading` itself.
protocol Page: Sendable {
    var title: String { get }
    var body: HTML { get }
    /// The way that leads here, without the page itself.
    var trail: [Link] { get }
    /// Beside the title: as of when, from where, by which definition.
    var remark: HTML { get }
    /// The main action first, then others.
    var actions: HTML { get }
    var heading: HTML { get }
    /// What has to be put right in the form that was sent.
    var faults: [FieldFault] { get }
    /// After how many seconds a page that shows progress looks again.
    var refreshesAfter: Int? { get }
}

extension Page {
    var trail: [Link] { [] }
    var remark: HTML { .nothing }
    var actions: HTML { .nothing }
    var faults: [FieldFault] { [] }
    var refreshesAfter: Int? { nil }

    var heading: HTML {
        """
        <div class="head"><h1>\(title)</h1>\
        \("<p class=\"sub\">\(remark)</p>", when: !remark.isEmpty)\
        \("<div class=\"actions\">\(actions)</div>", when: !actions.isEmpty)</div>
        """
    }
}
