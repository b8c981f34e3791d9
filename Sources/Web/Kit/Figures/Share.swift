/// A part of a whole as a width: `12.5%`.
struct Share: CustomStringConvertible {
    let description: String

    init(_ part: Int, of whole: Int) {
        let thousandths = whole <= 0 ? 0 : min(max(0, part), whole) * 1000 / whole
        description = "\(thousandths / 10).\(thousandths % 10)%"
    }
}
