import Foundation

/// How rare values are, in 1/1024 bit: to share a rare name says more than to share a common one
/// (term frequency, Winkler 1989).
struct Rarity: Sendable {
    /// By comparison and folded text; empty where rarity doesn't count.
    private(set) var values: [ContiguousArray<Int32>]
    /// Of names: what only the given name weighs, what the sound weighs, and what the sound to the ear of the region weighs.
    private(set) var given: [ContiguousArray<Int32>]
    private(set) var sounds: [ContiguousArray<Int32>]
    private(set) var heards: [ContiguousArray<Int32>]
    /// Of places: from narrow to wide, each counted together with all that lies around it.
    private(set) var places: [[PlaceCounts]]

    static let most: Int32 = 24 * 1024

    static func bits(_ share: Double) -> Int32 { share <= 0 ? most : min(most, Int32((-log2(share) * 1024).rounded())) }

    init(_ gathering: Gathering, _ workers: Workers) {
        let comparisons = gathering.model.comparisons
        let none: [ContiguousArray<Int32>] = comparisons.map { _ in [] }
        (values, given, sounds, heards, places) = (none, none, none, none, comparisons.map { _ in [] })
        let jobs = workers.map(comparisons.count) { place in
            comparisons[place].weighsRarity ? Counting(comparisons[place], gathering) : nil
        }
        for (place, counting) in jobs.enumerated() {
            guard let counting else { continue }
            values[place] = counting.values
            given[place] = counting.given
            sounds[place] = counting.sounds
            heards[place] = counting.heards
            places[place] = counting.places
        }
    }
}

/// The counts behind the rarity of one comparison, over both sides.
private struct Counting {
    var values: ContiguousArray<Int32> = []
    var given: ContiguousArray<Int32> = []
    var sounds: ContiguousArray<Int32> = []
    var heards: ContiguousArray<Int32> = []
    var places: [PlaceCounts] = []

    init(_ comparison: Comparison, _ gathering: Gathering) {
        let kind = comparison.kind
        if kind == .place {
            let offsets = comparison.fields.map { gathering.offsets[$0] }
            places = offsets.indices.map { PlaceCounts(step: $0, offsets, gathering) }
            return
        }
        guard kind.hasLexicon else { return }
        let counts = Counting.counts(comparison.fields, kind, gathering)
        let total = Double(max(1, counts.reduce(0) { $0 + Int($1) }))
        guard kind == .name else {
            values = ContiguousArray(counts.map { Rarity.bits(Double($0) / total) })
            return
        }
        count(names: gathering.names.features, counts, total)
    }

    private mutating func count(names: ContiguousArray<NameFeatures>, _ counts: ContiguousArray<UInt32>, _ total: Double) {
        let surname = Counting.shares(of: names, by: \.surname, counts, total)
        let given = Counting.shares(of: names, by: \.given, counts, total)
        sounds = ContiguousArray(Counting.shares(of: names, by: \.sound, counts, total).map(Rarity.bits))
        heards = ContiguousArray(Counting.shares(of: names, by: \.heard, counts, total).map(Rarity.bits))
        self.given = ContiguousArray(given.map(Rarity.bits))
        values = ContiguousArray(
            counts.indices.map { code in
                // A name that stands once in a file is not as rare as that: its parts tell better.
                let parts = names[code].given == 0 ? 0 : surname[code] * given[code]
                return Rarity.bits(max(Double(counts[code]) / total, parts))
            })
    }

    private static func counts(
        _ fields: [Int], _ kind: FieldKind, _ gathering: Gathering
    ) -> ContiguousArray<UInt32> {
        var counts = ContiguousArray<UInt32>(repeating: 0, count: max(1, gathering.lexicons[kind.place].count))
        for side in [gathering.left, gathering.right] {
            side.words.withUnsafeBufferPointer { words in
                counts.withUnsafeMutableBufferPointer { counts in
                    for field in fields {
                        var place = gathering.offsets[field]
                        while place < words.count {
                            counts[Int(words[place])] &+= 1
                            place += side.width
                        }
                    }
                }
            }
        }
        counts[0] = 0
        return counts
    }

    /// What share of all persons has the same key as each name.
    private static func shares(
        of names: ContiguousArray<NameFeatures>, by key: (NameFeatures) -> UInt32, _ counts: ContiguousArray<UInt32>,
        _ total: Double
    ) -> [Double] {
        var sums = KeySums(capacity: names.count)
        for code in names.indices { sums.add(key(names[code]), counts[code]) }
        return names.indices.map { code in
            let key = key(names[code])
            return key == 0 ? 0 : Double(sums.sum(of: key)) / total
        }
    }
}
