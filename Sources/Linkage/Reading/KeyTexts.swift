/// The keys of one side, lent for the length of a call.
struct KeyTexts {
    let ends: UnsafeBufferPointer<UInt64>
    let bytes: UnsafeBufferPointer<UInt8>

    var count: Int { ends.count - 1 }

    @inline(__always)
    func bytes(of row: Int) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: bytes[Int(ends[row])..<Int(ends[row + 1])])
    }

    @inline(__always)
    func head(of row: Int) -> KeyHead {
        let start = Int(ends[row])
        let count = Int(ends[row + 1]) - start
        guard start + 8 <= bytes.count, let base = UnsafeRawPointer(bytes.baseAddress) else {
            let head = bytes[start..<start + min(8, count)].reversed().reduce(0) { $0 << 8 | UInt64($1) }
            return KeyHead(start: start, count: count, head: head)
        }
        let word = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: start, as: UInt64.self))
        return KeyHead(start: start, count: count, head: count >= 8 ? word : word & (1 << UInt64(count * 8) - 1))
    }
}

extension IdentityList {
    func withKeys<Answer>(_ body: (KeyTexts) -> Answer) -> Answer {
        keyEnds.withUnsafeBufferPointer { ends in
            keyBytes.withUnsafeBufferPointer { body(KeyTexts(ends: ends, bytes: $0)) }
        }
    }
}
