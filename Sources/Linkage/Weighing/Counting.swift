/// The counts behind the rarity of one comparison.
struct Counting {
    private(set) var values: ContiguousArray<Int32> = []
    private(set) var given: ContiguousArray<Int32> = []
    private(set) var sounds: ContiguousArray<Int32> = []
    private(set) var heards: ContiguousArray<Int32> = []
    /// From narrow to wide; sums are turned into rarity.
    private(set) var places: [KeySums] = []

    init() {}

    init(_ comparison: Comparison, _ gathering: Gathering) {
        let kind = comparison.kind
        let offsets = comparison.fields.map { gathering.offsets[$0] }
        if kind == .place {
            places = Counting.places(offsets, gathering.right)
        } else if kind.hasLexicon {
            let counts = Counting.counts(offsets, gathering.lexicons[kind.place].count, gathering.right)
            let total = Double(max(1, counts.reduce(0) { $0 + Int($1) }))
            if kind == .name {
                count(gathering.names.features, counts, total)
            } else {
                values = ContiguousArray(counts.map { Rarity.bits(Double($0) / total) })
            }
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

    // MARK: - Names

    private mutating func count(
        _ names: ContiguousArray<NameFeatures>, _ counts: ContiguousArray<UInt32>, _ total: Double
    ) {
        let surname = Counting.shares(of: names, by: \.surname, counts, total)
        let given = Counting.shares(of: names, by: \.given, counts, total)
        sounds = ContiguousArray(Counting.shares(of: names, by: \.sound, counts, total).map { Rarity.bits(Double($0)) })
        heards = ContiguousArray(Counting.shares(of: names, by: \.heard, counts, total).map { Rarity.bits(Double($0)) })
        self.given = ContiguousArray(given.map { Rarity.bits(Double($0)) })
        values = ContiguousArray(
            counts.indices.map { code in
                // A name that stands once in a file is not as rare as that: its parts tell better.
                let parts = names[code].given == 0 ? 0 : Double(surname[code]) * Double(given[code])
                return Rarity.bits(max(Double(counts[code]) / total, parts))
            })
    }

    /// What share of all persons has the same key as each name.
    @inline(__always)
    private static func shares(
        of names: ContiguousArray<NameFeatures>, by key: (NameFeatures) -> UInt32, _ counts: ContiguousArray<UInt32>,
        _ total: Double
    ) -> ContiguousArray<Float> {
        var sums = KeySums(capacity: names.count)
        return names.withUnsafeBufferPointer { names in
            for code in names.indices where counts[code] > 0 {
                let key = key(names[code])
                if key != 0 { sums.add(key, counts[code]) }
            }
            return ContiguousArray(
                names.indices.map { code in
                    let key = key(names[code])
                    return key == 0 ? 0 : Float(Double(sums.sum(of: key)) / total)
                })
        }
    }

    // MARK: - Divisions

    private static func places(_ offsets: [Int], _ list: IdentityList) -> [KeySums] {
        var fixed = InlineArray<3, Int>(repeating: 0)
        for (step, offset) in offsets.prefix(3).enumerated() { fixed[step] = offset }
        return offsets.prefix(3).indices.map { step in
            var sums = KeySums(capacity: 1 << 12)
            var total = 0
            list.words.withUnsafeBufferPointer { words in
                guard let base = words.baseAddress else { return }
                var start = 0
                while start < words.count {
                    let key = Rarity.key(ofPlace: base + start, fixed, from: step, count: offsets.count)
                    if key != 0 {
                        sums.add(key, 1)
                        total += 1
                    }
                    start += list.width
                }
            }
            sums.turn { Rarity.bits(Double($0) / Double(max(1, total))) }
            return sums
        }
    }
}
