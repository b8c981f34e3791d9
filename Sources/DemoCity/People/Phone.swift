/// A mobile number that can't ring anywhere: 140 belongs to machines, whose numbers have 13 digits.
struct Phone: Hashable, Sendable {
    /// The eight digits after 140.
    let tail: Int32

    var text: String {
        let digits = String(tail)
        return "140" + String(repeating: "0", count: 8 - digits.utf8.count) + digits
    }
}
