/// The texts of one reader as they are compared. Most stand as they are; the others are written anew.
struct FoldedTexts {
    private let own: Interner
    /// By number; 0 for texts that say nothing.
    private(set) var fingerprints: ContiguousArray<UInt64>
    /// The numbers of the texts that were written anew, ascending, and those texts.
    private var rewritten: ContiguousArray<Int> = []
    private var bytes: ContiguousArray<UInt8> = []
    private var ends: ContiguousArray<Int> = [0]
    /// The numbers of the texts that say something, ascending within each share, and where each share begins.
    private var shared: [UInt32] = []
    private var starts: [Int] = []

    var count: Int { fingerprints.count }

    /// Texts whose fingerprints have the same first bits are a share.
    init(_ own: Interner, _ kind: FieldKind, sharesOf bits: UInt64) {
        self.own = own
        fingerprints = own.fingerprints
        for code in 1..<max(1, own.count) {
            if kind == .name, own.withText(code, Folding.isFolded) { continue }
            var text = Folding.folded(own.text(code), kind)
            fingerprints[code] = text.withUTF8 { text in
                bytes.append(contentsOf: text)
                return text.isEmpty ? 0 : ByteHash.of(text)
            }
            rewritten.append(code)
            ends.append(bytes.count)
        }
        share(bits)
    }

    private mutating func share(_ bits: UInt64) {
        // A shift by all 64 bits gives 0: everything is one share.
        let shift = 64 - bits
        starts = [Int](repeating: 0, count: 1 << Int(bits) + 1)
        for fingerprint in fingerprints where fingerprint != 0 { starts[Int(fingerprint >> shift) + 1] += 1 }
        for place in 1..<starts.count { starts[place] += starts[place - 1] }
        var next = starts
        shared = [UInt32](unsafeUninitializedCapacity: starts.last ?? 0) { shared, filled in
            for (code, fingerprint) in fingerprints.enumerated() where fingerprint != 0 {
                let share = Int(fingerprint >> shift)
                shared.initializeElement(at: next[share], to: UInt32(code))
                next[share] += 1
            }
            filled = shared.count
        }
    }

    func codes(of share: Int) -> ArraySlice<UInt32> { shared[starts[share]..<starts[share + 1]] }

    /// `next` is the place among those written anew from which to look; numbers have to be asked for in their order.
    func text(_ code: Int, _ next: inout Int, _ lent: Lent) -> UnsafeBufferPointer<UInt8> {
        while next < rewritten.count, rewritten[next] < code { next += 1 }
        let isOwn = next == rewritten.count || rewritten[next] != code
        return UnsafeBufferPointer(
            rebasing: isOwn ? lent.own[own.range(code)] : lent.rewritten[ends[next]..<ends[next + 1]])
    }

    /// The bytes of all texts, for the length of a call.
    struct Lent {
        let own: UnsafeBufferPointer<UInt8>
        let rewritten: UnsafeBufferPointer<UInt8>
    }

    func withBytes<Answer>(_ body: (Lent) -> Answer) -> Answer {
        own.bytes.withUnsafeBufferPointer { own in
            bytes.withUnsafeBufferPointer { body(Lent(own: own, rewritten: $0)) }
        }
    }
}
