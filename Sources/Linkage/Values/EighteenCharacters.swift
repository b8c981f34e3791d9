/// A citizen number as nearly all are written, seventeen digits and a check character, read eight bytes at a time.
struct EighteenCharacters {
    let digits: UInt64
    /// A digit or X.
    let last: UInt8
    /// What the check character should be, 10 for X (GB 11643-1999).
    let check: UInt64

    /// nil where anything else stands in it.
    @inline(__always)
    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard bytes.count == 18, let base = UnsafeRawPointer(bytes.baseAddress) else { return nil }
        let first = UInt64(littleEndian: base.loadUnaligned(as: UInt64.self))
        let second = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        let (seventeenth, last) = (bytes[16] &- 48, bytes[17] == 0x78 ? 0x58 : bytes[17])
        guard EighteenCharacters.areDigits(first), EighteenCharacters.areDigits(second), seventeenth < 10,
            last &- 48 < 10 || last == 0x58
        else { return nil }
        self.last = last
        digits =
            EighteenCharacters.sum(first, base: 10) * 1_000_000_000 + EighteenCharacters.sum(second, base: 10) * 10
            + UInt64(seventeenth)
        // The weight of each digit is twice that of the next one, modulo 11.
        let sum =
            EighteenCharacters.sum(first, base: 2) << 9 + EighteenCharacters.sum(second, base: 2) << 1
            + UInt64(seventeenth)
        check = (12 - 2 * sum % 11) % 11
    }

    @inline(__always)
    private static func areDigits(_ word: UInt64) -> Bool {
        let (tops, sixes): (UInt64, UInt64) = (0xF0F0_F0F0_F0F0_F0F0, 0x0606_0606_0606_0606)
        return word & tops == 0x3030_3030_3030_3030 && (word &+ sixes) & tops == 0x3030_3030_3030_3030
    }

    /// The number that eight digits are in a base: first neighbours are joined, then pairs, then fours.
    @inline(__always)
    private static func sum(_ word: UInt64, base: UInt64) -> UInt64 {
        let digits = word & 0x0F0F_0F0F_0F0F_0F0F
        let pairs = (digits &* (base << 8 | 1)) >> 8 & 0x00FF_00FF_00FF_00FF
        let fours = (pairs &* ((base * base) << 16 | 1)) >> 16 & 0x0000_FFFF_0000_FFFF
        return (fours &* ((base * base * base * base) << 32 | 1)) >> 32
    }
}
