extension Linking {
    /// Lines of `left_id,right_id,score,class,rule` as bytes, for some of the links, made piece by piece on several cores.
    public func lines(of range: Range<Int>, threads: Int = 1) -> [[UInt8]] {
        // A key may need quotes, and each of its own quotes another.
        let longestKeys = 2 * (gathering.left.longestKey + gathering.right.longestKey) + 4
        let slices = Workers.slices(range.count, max(1, threads))
        return Workers(threads).map(slices.count) { place in
            let slice = slices[place]
            return lines(
                of: range.lowerBound + slice.lowerBound..<range.lowerBound + slice.upperBound, longestKeys: longestKeys)
        }
    }

    private func lines(of range: Range<Int>, longestKeys: Int) -> [UInt8] {
        let rules = (["confirmed"] + model.rules.map(\.name)).map { Array($0.utf8) }
        let kinds = LinkClass.allCases.map { Array($0.rawValue.utf8) }
        let longest = (rules.map(\.count).max() ?? 0) + 32
        // One key of a thousand characters must not make room for a million of them.
        let keys =
            longestKeys <= 512
            ? longestKeys * range.count
            : links[range].reduce(0) {
                $0 + 2 * gathering.left.keyRange($1.left).count + 2 * gathering.right.keyRange($1.right).count + 4
            }
        return [UInt8](unsafeUninitializedCapacity: keys + longest * range.count) { buffer, filled in
            guard let start = buffer.baseAddress else { return }
            var line = LineWriter(place: start)
            gathering.left.keyBytes.withUnsafeBufferPointer { left in
                gathering.right.keyBytes.withUnsafeBufferPointer { right in
                    for link in links[range] {
                        line.write(key: UnsafeBufferPointer(rebasing: left[gathering.left.keyRange(link.left)]))
                        line.write(UInt8(ascii: ","))
                        line.write(key: UnsafeBufferPointer(rebasing: right[gathering.right.keyRange(link.right)]))
                        line.write(UInt8(ascii: ","))
                        line.write(probability: link.probability)
                        line.write(UInt8(ascii: ","))
                        line.write(kinds[link.kind == .certain ? 0 : link.kind == .probable ? 1 : 2])
                        line.write(UInt8(ascii: ","))
                        line.write(rules[link.rule + 1])
                        line.write(0x0D)
                        line.write(0x0A)
                    }
                }
            }
            filled = line.place - start
        }
    }
}

/// Writes the fields of delimited text into memory that is large enough.
private struct LineWriter {
    var place: UnsafeMutablePointer<UInt8>

    @inline(__always)
    mutating func write(_ byte: UInt8) {
        place.pointee = byte
        place += 1
    }

    @inline(__always)
    mutating func write(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { write(all: $0) }
    }

    @inline(__always)
    private mutating func write(all bytes: UnsafeBufferPointer<UInt8>) {
        guard let base = bytes.baseAddress else { return }
        place.update(from: base, count: bytes.count)
        place += bytes.count
    }

    @inline(__always)
    mutating func write(key: UnsafeBufferPointer<UInt8>) {
        var needsQuotes = false
        for byte in key { needsQuotes = needsQuotes || byte == 0x2C || byte == 0x22 || byte == 0x0A || byte == 0x0D }
        if !needsQuotes { return write(all: key) }
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
        let parts = Int(probability * 10_000 + 0.5)
        write(UInt8(ascii: "0") + UInt8(parts / 10_000))
        write(UInt8(ascii: "."))
        var power = 1000
        while power > 0 {
            write(UInt8(ascii: "0") + UInt8(parts / power % 10))
            power /= 10
        }
    }
}
