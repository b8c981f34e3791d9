/// Where a key stands and how it begins.
///
/// Keys are asked for many at a time: links stand in the order of the left side, so those of the right side are anywhere in
/// memory, and one answer after another would take longer than all the rest.
struct KeyHead {
    let start: Int
    let count: Int
    /// The first eight bytes, with zeros behind a shorter key.
    let head: UInt64

    /// A comma, a quote or a line end is among the first bytes.
    @inline(__always)
    var needsQuotes: Bool {
        (KeyHead.marks(head, 0x2C) | KeyHead.marks(head, 0x22) | KeyHead.marks(head, 0x0A) | KeyHead.marks(head, 0x0D))
            != 0
    }

    /// Not 0 if a byte of the word is this one.
    @inline(__always)
    private static func marks(_ word: UInt64, _ byte: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let other = word ^ byte &* ones
        return (other &- ones) & ~other & 0x8080_8080_8080_8080
    }
}
