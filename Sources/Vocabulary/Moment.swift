/// An instant, in milliseconds since 1970 (UTC). The day a thing was true is a `Day`; when it was recorded, a `Moment`.
public struct Moment: Hashable, Sendable, Codable {
    public let milliseconds: Int64

    public init(milliseconds: Int64) { self.milliseconds = milliseconds }

    public init(secondsSince1970 seconds: Double) { milliseconds = Int64(seconds * 1000) }

    /// Noon in China on a day, for tests and for the demo.
    public init(noonOf day: Day) { milliseconds = (Int64(day.number) * 86_400 + 4 * 3600) * 1000 }

    /// The day in China.
    public var day: Day { Day(millisecondsSince1970: milliseconds) }

    /// `14:20`, in China.
    public var clock: String {
        let minutes = Int((milliseconds / 60_000 + 8 * 60) % (24 * 60))
        return "\(minutes / 60 < 10 ? "0" : "")\(minutes / 60):\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)"
    }

    public static func + (moment: Moment, seconds: Int) -> Moment {
        Moment(milliseconds: moment.milliseconds + Int64(seconds) * 1000)
    }

    /// Whole seconds from the earlier to the later one.
    public static func - (later: Moment, earlier: Moment) -> Int {
        Int((later.milliseconds - earlier.milliseconds) / 1000)
    }
}

extension Moment: Comparable {
    public static func < (left: Moment, right: Moment) -> Bool { left.milliseconds < right.milliseconds }
}

extension Moment: CustomStringConvertible {
    /// `2026-03-18 14:20`, in China.
    public var description: String { "\(day) \(clock)" }
}
