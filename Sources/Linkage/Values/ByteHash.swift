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
        let count = bytes.count
        var rest: UInt64 = 0
        if count >= 8 {
            var place = 0
            while place + 8 < count {
                hash = mix(hash ^ base.loadUnaligned(fromByteOffset: place, as: UInt64.self), 0xD6E8_FEB8_6659_FD93)
                place += 8
            }
            // The last eight, of which some may have been taken already.
            rest = base.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
        } else if count >= 4 {
            rest =
                UInt64(base.loadUnaligned(as: UInt32.self))
                | UInt64(base.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)) << 32
        } else {
            for byte in bytes { rest = rest << 8 | UInt64(byte) }
        }
        return mix(hash ^ rest, 0xA076_1D64_78BD_642F) | 1
    }

    /// Takes one more value into a key.
    @inline(__always)
    static func join(_ key: UInt64, _ value: UInt64) -> UInt64 {
        mix(key ^ value &* 0x9E37_79B9_7F4A_7C15, 0xE703_7ED1_A0B4_28DB)
    }
}
