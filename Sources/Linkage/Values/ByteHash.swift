/// A 64-bit fingerprint of bytes, the same on every machine and in every run.
///
/// Two different texts share one with a probability of n²/2⁶⁵: one in a million for six million texts.
enum ByteHash {
    @inline(__always)
    static func mix(_ left: UInt64, _ right: UInt64) -> UInt64 {
        let product = left.multipliedFullWidth(by: right)
        return product.high ^ product.low
    }

    @inline(__always)
    static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(truncatingIfNeeded: bytes.count)
        guard let base = UnsafeRawPointer(bytes.baseAddress) else { return hash }
        var place = 0
        while place + 8 <= bytes.count {
            let word = base.loadUnaligned(fromByteOffset: place, as: UInt64.self)
            hash = mix(hash ^ word, 0xD6E8_FEB8_6659_FD93)
            place += 8
        }
        var rest: UInt64 = 0
        var shift: UInt64 = 0
        while place < bytes.count {
            rest |= UInt64(bytes[place]) << shift
            shift += 8
            place += 1
        }
        return mix(hash ^ rest, 0xA076_1D64_78BD_642F) | 1
    }

    /// Takes one more value into a key.
    @inline(__always)
    static func join(_ key: UInt64, _ value: UInt64) -> UInt64 {
        mix(key ^ value &* 0x9E37_79B9_7F4A_7C15, 0xE703_7ED1_A0B4_28DB)
    }
}
