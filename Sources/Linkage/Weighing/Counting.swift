/// The counts behind the rarity of one comparison, by content and not by the numbers of one run: they can be kept with
/// a trained model and asked about texts that nobody had counted.
struct Counting: Sendable {
    /// By fingerprint of the text; filled only to be kept.
    private(set) var whole: KeySums?
    /// By keys of `NameFeatures`; all sums are turned into rarity.
    private(set) var surname: KeySums?
    private(set) var given: KeySums?
    private(set) var sounds: KeySums?
    private(set) var heards: KeySums?
    /// Of divisions, from narrow to wide.
    private(set) var divisions: [KeySums] = []
    /// By number of the text, in the run that counted.
    private var counts: ContiguousArray<UInt32> = []
    private var total = 1.0

    private init() {}

    /// Empty where rarity doesn't count.
    static func of(_ comparison: Comparison, _ gathering: Gathering) -> Counting {
        comparison.weighsRarity ? Counting(comparison, gathering) : Counting()
    }

    private init(_ comparison: Comparison, _ gathering: Gathering) {
        let kind = comparison.kind
        let offsets = comparison.fields.map { gathering.offsets[$0] }
        if kind == .place {
            divisions = Counting.divisions(offsets, gathering)
        } else if kind.hasLexicon {
            counts = Counting.counts(offsets, gathering.lexicons[kind.place].count, gathering.right)
            total = Double(max(1, counts.reduce(0) { $0 + Int($1) }))
            if kind == .name { count(gathering.names.features) }
        }
    }

    private static func counts(_ offsets: [Int], _ texts: Int, _ list: IdentityList) -> ContiguousArray<UInt32> {
        var counts = ContiguousArray<UInt32>(repeating: 0, count: max(1, texts))
        list.words.withUnsafeBufferPointer { words in
            counts.withUnsafeMutableBufferPointer { counts in
                for offset in offsets {
                    var place = offset
                    while place < words.count {
                        counts[Int(words[place])] &+= 1
                        place += list.width
                    }
                }
            }
        }
        counts[0] = 0
        return counts
    }

    private mutating func count(_ names: ContiguousArray<NameFeatures>) {
        var sums = (
            KeySums(capacity: 1024), KeySums(capacity: 65_536), KeySums(capacity: 65_536), KeySums(capacity: 65_536)
        )
        let some = 256
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 5 * some) { columns in
            func column(_ place: Int, _ count: Int) -> UnsafeBufferPointer<UInt32> {
                UnsafeBufferPointer(rebasing: columns[place * some..<place * some + count])
            }
            var filled = 0
            func add() {
                let counts = column(0, filled)
                sums.0.add(column(1, filled), counts)
                sums.1.add(column(2, filled), counts)
                sums.2.add(column(3, filled), counts)
                sums.3.add(column(4, filled), counts)
                filled = 0
            }
            names.withUnsafeBufferPointer { names in
                for code in names.indices where counts[code] > 0 {
                    columns[filled] = counts[code]
                    columns[some + filled] = names[code].surname
                    columns[2 * some + filled] = names[code].given
                    columns[3 * some + filled] = names[code].sound
                    columns[4 * some + filled] = names[code].heard
                    filled += 1
                    if filled == some { add() }
                }
            }
            add()
        }
        let all = total
        let few = ContiguousArray((0..<256).map { Rarity.bits(Double($0) / all) })
        func turn(_ sums: inout KeySums) { sums.turn { $0 < 256 ? few[Int($0)] : Rarity.bits(Double($0) / all) } }
        turn(&sums.0)
        turn(&sums.1)
        turn(&sums.2)
        turn(&sums.3)
        (surname, given, sounds, heards) = (sums.0, sums.1, sums.2, sums.3)
    }

    private static func divisions(_ offsets: [Int], _ gathering: Gathering) -> [KeySums] {
        var fixed = InlineArray<3, Int>(repeating: 0)
        for (step, offset) in offsets.prefix(3).enumerated() { fixed[step] = offset }
        let list = gathering.right
        return offsets.prefix(3).indices.map { step in
            var sums = KeySums(capacity: 1 << 12)
            var total = 0
            gathering.lexicons[FieldKind.place.place].fingerprints.withUnsafeBufferPointer { fingerprints in
                list.words.withUnsafeBufferPointer { words in
                    guard let base = words.baseAddress else { return }
                    for row in 0..<list.count {
                        let key = Rarity.key(
                            ofPlace: base + row * list.width, fixed, from: step, count: min(3, offsets.count),
                            fingerprints)
                        guard key != 0 else { continue }
                        sums.add(key, 1)
                        total += 1
                        // Its name alone is counted over all, for those who write no more than that.
                        let lone = Rarity.lone((base + row * list.width)[fixed[step]], fingerprints)
                        if step + 1 < offsets.count, lone != key { sums.add(lone, 1) }
                    }
                }
            }
            sums.turn { Rarity.bits(Double($0) / Double(max(1, total))) }
            return sums
        }
    }
}

// MARK: - By the numbers of a run

extension Counting {
    /// How rare each text of the lexicon is.
    func values(_ kind: FieldKind, _ gathering: Gathering) -> ContiguousArray<Int32> {
        guard !counts.isEmpty || whole != nil else { return [] }
        let lexicon = gathering.lexicons[kind.place]
        let few = ContiguousArray((0..<256).map { Rarity.bits(Double($0) / total) })
        return ContiguousArray(
            (0..<lexicon.count).map { code in
                let own = whole == nil && counts[code] < 256 ? few[Int(counts[code])] : own(code, lexicon)
                guard kind == .name, let surname, let given else { return own }
                let name = gathering.names.features[code]
                if name.given == 0 { return own }
                // A name that stands once in a file is not as rare as that: its parts tell better.
                let parts = surname.bits(of: name.surname) + given.bits(of: name.given)
                return min(own, parts, Rarity.most)
            })
    }

    private func own(_ code: Int, _ lexicon: Interner) -> Int32 {
        if let whole { return whole.bits(of: Counting.key(lexicon.fingerprints[code])) }
        return Rarity.bits(Double(counts[code]) / total)
    }

    private static func key(_ fingerprint: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: fingerprint >> 32) | 1 }

    /// The same counts without the numbers of this run.
    func kept(_ kind: FieldKind, _ gathering: Gathering) -> Counting {
        guard !counts.isEmpty else { return self }
        let lexicon = gathering.lexicons[kind.place]
        var sums = KeySums(capacity: 1024)
        for code in 1..<max(1, counts.count) where counts[code] > 0 {
            sums.add(Counting.key(lexicon.fingerprints[code]), counts[code])
        }
        sums.turn { Rarity.bits(Double($0) / total) }
        var kept = self
        kept.whole = sums
        kept.counts = []
        return kept
    }
}
