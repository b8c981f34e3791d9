/// Several error classes at once.
public struct ErrorSet: OptionSet, Hashable, Sendable {
    public let rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }
    public init(_ error: ErrorClass) { rawValue = 1 << UInt32(error.rawValue) }

    public var classes: [ErrorClass] { ErrorClass.allCases.filter { contains(ErrorSet($0)) } }

    /// `E2+E4`
    public var text: String { isEmpty ? "" : classes.map(\.code).joined(separator: "+") }
}
