import Vocabulary

/// The number of one command (UUIDv7, RFC 9562), made where the command is given.
public struct CommandID: Hashable, Sendable, CustomStringConvertible {
    public let description: String

    public init?(_ text: some StringProtocol) {
        let text = text.lowercased()
        guard text.utf8.count == 36,
            text.utf8.allSatisfy({ $0 == 45 || (48...57).contains($0) || (97...102).contains($0) })
        else { return nil }
        description = text
    }

    public init(at moment: Moment, using random: inout some RandomNumberGenerator) {
        let high = UInt64(bitPattern: moment.milliseconds) << 16 | 0x7000 | random.next() & 0x0FFF
        let low = random.next() & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
        func hex(_ value: UInt64, _ width: Int) -> String {
            let digits = String(value, radix: 16)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        let (first, second) = (hex(high, 16), hex(low, 16))
        description =
            "\(first.prefix(8))-\(first.dropFirst(8).prefix(4))-\(first.suffix(4))-\(second.prefix(4))-\(second.suffix(12))"
    }
}
