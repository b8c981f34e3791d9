/// Where a child is, as a colour in charts; the word always stands beside it.
enum Shade: String, Sendable {
    case school, province, vocational, home, deferred, pending, suspected, returning, rest
}
