import Vocabulary

/// A citizen number on its way into a sealed record. Coding writes all digits, so what is coded must be sealed.
public struct StoredNumber: Codable, Hashable, Sendable {
    public let number: IDNumber

    public init(_ number: IDNumber) { self.number = number }

    public init(from decoder: any Decoder) throws {
        number = try IDNumber(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(number.digits)
    }
}
