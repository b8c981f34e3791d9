/// A part of a page: a value with the data it shows, set into markup as `\(DataTable(…))`.
protocol Component: Sendable {
    var html: HTML { get }
}
