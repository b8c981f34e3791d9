import Crypto
import Foundation

/// A keyed fingerprint of something that must be found but not read: a number, a phone, a card.
///
/// 64 bits of HMAC-SHA-256. Two values may share one by chance; whoever finds a row opens it and looks.
struct BlindIndex {
    /// The key already taken in: one fingerprint then costs half.
    private let begun: HMAC<SHA256>

    init(keys: KeyRing) { begun = HMAC<SHA256>(key: keys.blind) }

    func fingerprint(_ kind: Kind, of text: String) -> Int64 {
        var text = text
        return text.withUTF8 { fingerprint(kind, of: UnsafeRawBufferPointer($0)) }
    }

    func fingerprint(of bytes: [UInt8]) -> Int64 { bytes.withUnsafeBytes { fingerprint(.line, of: $0) } }

    private func fingerprint(_ kind: Kind, of bytes: UnsafeRawBufferPointer) -> Int64 {
        var code = begun
        withUnsafeBytes(of: kind.rawValue) { code.update(data: $0) }
        code.update(data: bytes)
        return code.finalize().withUnsafeBytes { Int64(bigEndian: $0.loadUnaligned(as: Int64.self)) }
    }

    enum Kind: UInt8 { case idNumber = 1, studentNumber, certificate, phone, line, content }
}
