/// Texts as numbers: every text that occurs gets one, in the order in which they come; 0 is the empty text.
///
/// Two texts are one if 57 bits of their fingerprints agree: among a million texts that happens once in a hundred
/// thousand runs, and asking the bytes would cost a step to main memory for every field.
struct Interner: Sendable {
    /// 36 bits of the fingerprint above, 28 bits of the number below.
    private var slots: ContiguousArray<UInt64>
    private var mask: Int
    private(set) var bytes: ContiguousArray<UInt8> = []
    private(set) var ends: ContiguousArray<UInt32> = [0]
    /// By number: the same for a text in every run, whatever its number.
    private(set) var fingerprints: ContiguousArray<UInt64> = [0]

    private static let codeBits: UInt64 = 28
    private static let codeMask: UInt64 = 1 << 28 - 1

    /// With room for so many texts before anything has to be moved.
    init(expecting texts: Int = 0) {
        var size = 256
        while size < texts * 2 { size *= 2 }
        mask = size - 1
        slots = ContiguousArray(repeating: 0, count: size)
        fingerprints.reserveCapacity(texts + 1)
        ends.reserveCapacity(texts + 1)
        bytes.reserveCapacity(texts * 9)
    }

    var count: Int { ends.count }

    mutating func code(of text: UnsafeBufferPointer<UInt8>) -> UInt32 {
        text.isEmpty ? 0 : code(of: text, hash: ByteHash.of(text))
    }

    @inline(__always)
    mutating func code(of text: UnsafeBufferPointer<UInt8>, hash: UInt64) -> UInt32 {
        var place = Int(truncatingIfNeeded: hash) & mask
        let tag = hash & ~Interner.codeMask
        while true {
            let slot = slots[place]
            if slot == 0 { return add(text, hash, place) }
            if slot & ~Interner.codeMask == tag { return UInt32(truncatingIfNeeded: slot & Interner.codeMask) }
            place = (place + 1) & mask
        }
    }

    /// Many at a time: the look-ups do not wait for one another. A fingerprint of 0 stands for the empty text; `place` takes
    /// the number of each.
    @inline(__always)
    mutating func codes(
        _ count: Int, _ hashes: UnsafePointer<UInt64>, text: (Int) -> UnsafeBufferPointer<UInt8>,
        place: (Int, UInt32) -> Void
    ) {
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: Interner.together) { found in
            for first in stride(from: 0, to: count, by: Interner.together) {
                let some = first..<min(first + Interner.together, count)
                // Memory is asked for all of them before the first answer is looked at.
                slots.withUnsafeBufferPointer { slots in
                    for row in some { found[row - first] = slots[Int(truncatingIfNeeded: hashes[row]) & mask] }
                }
                for row in some {
                    let (hash, slot) = (hashes[row], found[row - first])
                    if hash == 0 {
                        place(row, 0)
                    } else if slot != 0, (slot ^ hash) & ~Interner.codeMask == 0 {
                        place(row, UInt32(truncatingIfNeeded: slot & Interner.codeMask))
                    } else {
                        place(row, code(of: text(row), hash: hash))
                    }
                }
            }
        }
    }

    private static let together = 128

    private mutating func add(_ text: UnsafeBufferPointer<UInt8>, _ hash: UInt64, _ place: Int) -> UInt32 {
        let code = ends.count
        precondition(code < 1 << Int(Interner.codeBits), "a quarter of a thousand million texts are enough")
        slots[place] = hash & ~Interner.codeMask | UInt64(code)
        bytes.append(contentsOf: text)
        ends.append(UInt32(bytes.count))
        fingerprints.append(hash)
        if code * 2 > slots.count { grow() }
        return UInt32(code)
    }

    mutating func code(of text: String) -> UInt32 {
        var text = text
        return text.withUTF8 { code(of: $0) }
    }

    func range(_ code: Int) -> Range<Int> { code == 0 ? 0..<0 : Int(ends[code - 1])..<Int(ends[code]) }

    func text(_ code: Int) -> String { String(decoding: bytes[range(code)], as: UTF8.self) }

    func withText<Answer>(_ code: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Answer) -> Answer {
        bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range(code)])) }
    }

    /// What several have numbered, one after another. No text may be in two of them; and none can be added any more.
    init(joining lexicons: [Interner]) {
        mask = 0
        slots = []
        fingerprints.reserveCapacity(lexicons.reduce(1) { $0 + $1.count })
        ends.reserveCapacity(lexicons.reduce(1) { $0 + $1.count })
        bytes.reserveCapacity(lexicons.reduce(0) { $0 + $1.bytes.count })
        for lexicon in lexicons {
            let start = UInt32(bytes.count)
            bytes.append(contentsOf: lexicon.bytes)
            fingerprints.append(contentsOf: lexicon.fingerprints[1...])
            for end in lexicon.ends.dropFirst() { ends.append(start + end) }
        }
    }

    private mutating func grow() {
        mask = slots.count * 2 - 1
        slots = ContiguousArray(repeating: 0, count: mask + 1)
        for code in 1..<ends.count {
            let hash = fingerprints[code]
            var place = Int(truncatingIfNeeded: hash) & mask
            while slots[place] != 0 { place = (place + 1) & mask }
            slots[place] = hash & ~Interner.codeMask | UInt64(code)
        }
    }
}
