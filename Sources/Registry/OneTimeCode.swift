import Crypto
import CryptoExtras
import Foundation
import Vocabulary

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
