import Crypto
import Foundation
import Vocabulary

/// A keyed fingerprint of something that must be found but not read: a number, a phone, a card.
///
/// 64 bits of HMAC-SHA-256. Two values may share one by chance; whoever finds a row opens it and looks.
struct BlindIndex {
    let keys: KeyRing

    func fingerprint(_ kind: Kind, of text: String) -> Int64 {
        var code = HMAC<SHA256>(key: keys.blind)
        code.update(data: [kind.rawValue])
        code.update(data: Data(text.utf8))
        return code.finalize().withUnsafeBytes { Int64(bigEndian: $0.loadUnaligned(as: Int64.self)) }
    }

    func fingerprint(of bytes: [UInt8]) -> Int64 {
        var code = HMAC<SHA256>(key: keys.blind)
        code.update(data: [Kind.line.rawValue])
        code.update(data: bytes)
        return code.finalize().withUnsafeBytes { Int64(bigEndian: $0.loadUnaligned(as: Int64.self)) }
    }

    enum Kind: UInt8 { case idNumber = 1, studentNumber, certificate, phone, line, content }
}
