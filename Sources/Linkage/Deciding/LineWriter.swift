/// Writes the fields of delimited text into memory that is large enough, with eight bytes to spare.
struct LineWriter {
    private(set) var place: UnsafeMutablePointer<UInt8>

    init(at place: UnsafeMutablePointer<UInt8>) { self.place = place }

    @inline(__always)
    mutating func write(_ byte: UInt8) {
        place.pointee = byte
        place += 1
    }

    @inline(__always)
    mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let base = bytes.baseAddress else { return }
        place.update(from: base, count: bytes.count)
        place += bytes.count
    }

    /// A key whose first bytes are at hand; most need no quotes.
    @inline(__always)
    mutating func write(_ key: KeyHead, of bytes: UnsafeBufferPointer<UInt8>) {
        if key.needsQuotes { return writeQuoted(bytes[key.start..<key.start + key.count]) }
        UnsafeMutableRawPointer(place).storeBytes(of: key.head.littleEndian, as: UInt64.self)
        if key.count <= 8 {
            place += key.count
        } else {
            write(rest: bytes[key.start + 8..<key.start + key.count], of: bytes[key.start..<key.start + key.count])
        }
    }

    @inline(__always)
    private mutating func write(rest: Slice<UnsafeBufferPointer<UInt8>>, of key: Slice<UnsafeBufferPointer<UInt8>>) {
        var end = place + 8
        for byte in rest {
            if byte == 0x2C || byte == 0x22 || byte == 0x0A || byte == 0x0D { return writeQuoted(key) }
            end.pointee = byte
            end += 1
        }
        place = end
    }

    private mutating func writeQuoted(_ key: Slice<UnsafeBufferPointer<UInt8>>) {
        write(0x22)
        for byte in key {
            if byte == 0x22 { write(byte) }
            write(byte)
        }
        write(0x22)
    }

    /// Four digits behind the point.
    @inline(__always)
    mutating func write(probability: Double) {
        let parts = UInt32(probability * 10_000 + 0.5)
        write(0x30 + UInt8(parts / 10_000))
        write(0x2E)
        write(0x30 + UInt8(parts / 1000 % 10))
        write(0x30 + UInt8(parts / 100 % 10))
        write(0x30 + UInt8(parts / 10 % 10))
        write(0x30 + UInt8(parts % 10))
    }
}
