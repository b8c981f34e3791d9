/// A key that only fits its own kind: the key of a child never opens a school.
///
/// 64 bits, of which the upper 16 name the node that issued it and the lower 47 count up there, so that
/// two counties never issue the same one.
public struct ID<Kind>: Hashable, Sendable, Codable, RawRepresentable {
    public let rawValue: Int64

    public init(rawValue: Int64) { self.rawValue = rawValue }

    public init(node: UInt16, sequence: Int64) {
        precondition(sequence > 0 && sequence < 1 << 47, "a sequence has 47 bits")
        rawValue = Int64(bitPattern: UInt64(node) << 47 | UInt64(sequence))
    }

    public var node: UInt16 { UInt16(truncatingIfNeeded: UInt64(bitPattern: rawValue) >> 47) }
    public var sequence: Int64 { rawValue & (1 << 47 - 1) }

    public init(from decoder: any Decoder) throws {
        rawValue = try decoder.singleValueContainer().decode(Int64.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}

extension ID: Comparable {
    public static func < (left: ID, right: ID) -> Bool { left.rawValue < right.rawValue }
}

extension ID: CustomStringConvertible {
    public var description: String { "\(Kind.self)#\(rawValue)" }
}
