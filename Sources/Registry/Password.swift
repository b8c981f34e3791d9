import Crypto
import CryptoExtras
import Foundation

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
