/// Where a child's 学籍 is and where it sits, in both rounds; -1 for nowhere in the city.
struct Schools: Hashable, Sendable {
    var enrolledBefore: Int32 = -1
    var presentBefore: Int32 = -1
    var enrolledNow: Int32 = -1
    var presentNow: Int32 = -1

    func enrolled(_ edition: Edition) -> Int? { Schools.place(edition.isEarlier ? enrolledBefore : enrolledNow) }
    func present(_ edition: Edition) -> Int? { Schools.place(edition.isEarlier ? presentBefore : presentNow) }

    /// The school in whose classes the child is counted.
    var main: Int? { Schools.place(presentNow >= 0 ? presentNow : enrolledNow) }

    private static func place(_ number: Int32) -> Int? { number < 0 ? nil : Int(number) }
}
