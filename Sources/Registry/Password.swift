import Crypto
import CryptoExtras
import Foundation
import GRDB
import Vocabulary

/// A password as it is kept: scrypt (RFC 7914) with its own salt and cost.
///
/// It takes a third of a second to make, so it is made before the transaction that sets it begins.
public struct Password: Sendable {
    let salt: Data
    let hash: Data
    let cost: Int

    /// 2^17 in service: about 0.3 s and 128 MB, so the doors allow two at a time. Tests take a small one.
    public static let serviceCost = 17

    /// A new password for an account, if it is not one that anybody would try.
    public static func fresh(_ text: String, for logIn: String, cost: Int) throws -> Password {
        try check(text, logIn: logIn.trimmed.lowercased())
        return try make(text, cost: cost)
    }

    static func make(_ text: String, cost: Int) throws -> Password {
        let salt = SymmetricKey(size: .bits128).withUnsafeBytes { Data($0) }
        return Password(salt: salt, hash: try derive(text, salt, cost), cost: cost)
    }

    func matches(_ text: String) throws -> Bool {
        let other = try Password.derive(text, salt, cost)
        return zip(hash, other).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0 && hash.count == other.count
    }

    private static func derive(_ text: String, _ salt: Data, _ cost: Int) throws -> Data {
        let key = try KDF.Scrypt.deriveKey(
            from: Data(text.precomposedStringWithCompatibilityMapping.utf8), salt: salt, outputByteCount: 32,
            rounds: 1 << cost, blockSize: 8, parallelism: 1)
        return key.withUnsafeBytes { Data($0) }
    }

    /// Ten characters or more, and none of the first that anybody would try.
    static func check(_ text: String, logIn: String) throws {
        guard text.count >= 10 else { throw CredentialRefusal.short }
        let plain = text.lowercased()
        let alone = Set(plain).count < 4
        guard !alone, logIn.isEmpty || !plain.contains(logIn), !common.contains(where: plain.contains) else {
            throw CredentialRefusal.guessable
        }
    }

    private static let common = ["password", "12345678", "qwertyui", "11111111", "abcdefgh", "woaini"]
}

/// A one-time code from a phone (动态口令): TOTP, RFC 6238, 30 seconds, six digits.
public enum OneTimeCode {
    public static func code(for secret: Data, at moment: Moment) -> String {
        code(for: secret, step: moment.milliseconds / 30_000)
    }

    static func code(for secret: Data, step: Int64) -> String {
        let mac = HMAC<Insecure.SHA1>.authenticationCode(
            for: withUnsafeBytes(of: step.bigEndian) { Data($0) }, using: SymmetricKey(data: secret))
        let bytes = Array(mac)
        let offset = Int(bytes[19] & 15)
        let number = bytes[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
        let digits = String(number % 1_000_000)
        return String(repeating: "0", count: 6 - digits.count) + digits
    }

    /// The step that the code fits, one step of drift allowed each way; none that was used before.
    static func step(of code: String, for secret: Data, at moment: Moment, after last: Int64?) -> Int64? {
        let now = moment.milliseconds / 30_000
        return (now - 1...now + 1).first { $0 > (last ?? 0) && OneTimeCode.code(for: secret, step: $0) == code }
    }

    /// How an authenticator app takes the secret (RFC 4648 base 32).
    public static func base32(_ secret: Data) -> String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        var text = ""
        var buffer: UInt32 = 0
        var bits = 0
        for byte in secret {
            buffer = buffer << 8 | UInt32(byte)
            bits += 8
            while bits >= 5 {
                bits -= 5
                text.append(alphabet[Int(buffer >> UInt32(bits) & 31)])
            }
        }
        if bits > 0 { text.append(alphabet[Int(buffer << UInt32(5 - bits) & 31)]) }
        return text
    }
}
