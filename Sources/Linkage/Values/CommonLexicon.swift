/// The texts of several readers in one language of numbers: folded, and equal ones under one number.
///
/// They are shared out by their fingerprints. Texts of two shares are never equal, so each share is numbered by itself, on
/// any core.
struct CommonLexicon {
    let lexicon: Interner
    /// By reader, from its numbers to the common ones.
    let maps: [ContiguousArray<UInt32>]

    init(_ readers: [Interner], _ kind: FieldKind, _ workers: Workers) {
        let total = readers.reduce(0) { $0 + $1.count }
        let bits: UInt64 = total > 20_000 ? 3 : 0
        let readers = workers.map(readers.count) { FoldedTexts(readers[$0], kind, sharesOf: bits) }
        let shares = workers.map(1 << Int(bits)) { Share($0, readers) }
        var firsts: [UInt32] = [0]
        for share in shares { firsts.append((firsts.last ?? 0) + UInt32(share.lexicon.count - 1)) }
        maps = workers.map(readers.count) { reader in
            var map = ContiguousArray<UInt32>(repeating: 0, count: readers[reader].count)
            for (place, share) in shares.enumerated() {
                for (code, number) in zip(readers[reader].codes(of: place), share.numbers[reader]) {
                    map[Int(code)] = firsts[place] + number
                }
            }
            return map
        }
        lexicon = Interner(joining: shares.map(\.lexicon))
    }

    /// The texts whose fingerprints begin with some bits.
    private struct Share {
        var lexicon: Interner
        /// By reader, for its texts that belong here.
        var numbers: [ContiguousArray<UInt32>] = []

        init(_ share: Int, _ readers: [FoldedTexts]) {
            // Most of what stands on one side stands on the other.
            lexicon = Interner(expecting: readers.reduce(0) { $0 + $1.codes(of: share).count } / 2)
            for reader in readers { numbers.append(Share.number(reader, reader.codes(of: share), &lexicon)) }
        }

        private static func number(
            _ texts: FoldedTexts, _ codes: ArraySlice<UInt32>, _ lexicon: inout Interner
        ) -> ContiguousArray<UInt32> {
            var rewritten = 0
            let fingerprints = ContiguousArray(codes.map { texts.fingerprints[Int($0)] })
            return ContiguousArray(unsafeUninitializedCapacity: codes.count) { numbers, filled in
                fingerprints.withUnsafeBufferPointer { fingerprints in
                    codes.withUnsafeBufferPointer { codes in
                        guard let base = fingerprints.baseAddress else { return }
                        texts.withBytes { lent in
                            lexicon.codes(codes.count, base) {
                                texts.text(Int(codes[$0]), &rewritten, lent)
                            } place: { place, number in
                                numbers.initializeElement(at: place, to: number)
                            }
                        }
                    }
                }
                filled = codes.count
            }
        }
    }
}
