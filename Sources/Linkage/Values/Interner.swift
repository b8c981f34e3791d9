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

    init() {
        mask = 255
        slots = ContiguousArray(repeating: 0, count: 256)
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

    /// Many at a time: the look-ups do not wait for one another. `place` takes the number of each.
    @inline(__always)
    mutating func codes(
        _ count: Int, _ hashes: UnsafePointer<UInt64>, text: (Int) -> UnsafeBufferPointer<UInt8>,
        place: (Int, UInt32) -> Void
    ) {
        var row = 0
        while row < count {
            let mask = mask
            var free = 0
            slots.withUnsafeBufferPointer { slots in
                search: while row < count {
                    if text(row).isEmpty {
                        place(row, 0)
                        row += 1
                        continue
                    }
                    let hash = hashes[row]
                    let tag = hash & ~Interner.codeMask
                    var at = Int(truncatingIfNeeded: hash) & mask
                    while true {
                        let slot = slots[at]
                        if slot == 0 {
                            free = at
                            break search
                        }
                        if slot & ~Interner.codeMask == tag {
                            place(row, UInt32(truncatingIfNeeded: slot & Interner.codeMask))
                            break
                        }
                        at = (at + 1) & mask
                    }
                    row += 1
                }
            }
            if row < count {
                place(row, add(text(row), hashes[row], free))
                row += 1
            }
        }
    }

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
