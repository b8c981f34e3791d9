import Crypto
import Foundation
import Vocabulary

/// How a key stands in an address: 13 base-32 characters through a keyed permutation, so that nobody can count on.
///
/// A four-round Feistel network over 64 bits with HMAC-SHA-256 as its round function (Luby and Rackoff 1988).
public struct PublicID: Sendable {
    let keys: KeyRing

    public init(keys: KeyRing) { self.keys = keys }

    public func text<Kind>(of id: ID<Kind>) -> String {
        var (left, right) = PublicID.halves(UInt64(bitPattern: id.rawValue))
        for round in 0..<4 { (left, right) = (right, left ^ mix(right, UInt8(round), "\(Kind.self)")) }
        return PublicID.encode(UInt64(left) << 32 | UInt64(right))
    }

    public func id<Kind>(of text: some StringProtocol, as kind: Kind.Type = Kind.self) -> ID<Kind>? {
        guard let value = PublicID.decode(text) else { return nil }
        var (left, right) = PublicID.halves(value)
        for round in (0..<4).reversed() { (left, right) = (right ^ mix(left, UInt8(round), "\(Kind.self)"), left) }
        return ID(rawValue: Int64(bitPattern: UInt64(left) << 32 | UInt64(right)))
    }

    private func mix(_ half: UInt32, _ round: UInt8, _ kind: String) -> UInt32 {
        var code = HMAC<SHA256>(key: keys.address)
        code.update(data: [round] + Array(kind.utf8))
        code.update(data: withUnsafeBytes(of: half.bigEndian) { Data($0) })
        return code.finalize().withUnsafeBytes { $0.loadUnaligned(as: UInt32.self) }
    }

    private static func halves(_ value: UInt64) -> (UInt32, UInt32) {
        (UInt32(value >> 32), UInt32(truncatingIfNeeded: value))
    }

    /// Crockford's alphabet: no I, L, O, U, which are misread on paper.
    private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

    private static func encode(_ value: UInt64) -> String {
        String(decoding: (0..<13).reversed().map { alphabet[Int(value >> UInt64($0 * 5) & 31)] }, as: UTF8.self)
    }

    private static func decode(_ text: some StringProtocol) -> UInt64? {
        guard text.utf8.count == 13 else { return nil }
        var value: UInt64 = 0
        for (place, byte) in text.utf8.enumerated() {
            guard let digit = alphabet.firstIndex(of: byte), place > 0 || digit < 16 else { return nil }
            value = value << 5 | UInt64(digit)
        }
        return value
    }
}
