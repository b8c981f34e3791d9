import Foundation

/// How rare values are, in 1/1024 bit: to share a rare name says more than to share a common one
/// (term frequency, Winkler 1989).
///
/// Counted over the right side, since the question is how likely some other row there has the value by chance.
struct Rarity: Sendable {
    /// Where the figures of one comparison stand; -1 where rarity doesn't count.
    struct Place: Sendable {
        /// By number of the text.
        var values = -1
        /// Of names: what the given name alone weighs, what the sound does, what the sound to the region's ear does.
        var given = Table()
        var sounds = Table()
        var heards = Table()
        /// Of divisions from narrow to wide.
        var divisions = InlineArray<3, Table>(repeating: Table())
    }

    /// Figures by key: the first slot and the mask.
    struct Table: Sendable {
        var start = -1
        var mask = 0
    }

    private(set) var bits: ContiguousArray<Int32> = []
    private(set) var slots: ContiguousArray<KeySums.Slot> = []
    private(set) var places: [Place] = []

    static let most: Int32 = 24 * 1024

    /// What a name may weigh at most between children of one township. Were names and places independent, hardly anybody
    /// with a rare name would have a namesake next door; in truth names of one clan and one fashion live together.
    let mostBetweenNeighbours: Int32

    init(_ gathering: Gathering, _ countings: [Counting], _ workers: Workers) {
        mostBetweenNeighbours = Rarity.bits(gathering.model.namesakeShare)
        let values = workers.map(countings.count) { place in
            countings[place].values(gathering.model.comparisons[place].kind, gathering)
        }
        for (counting, values) in zip(countings, values) {
            var place = Place()
            if !values.isEmpty {
                place.values = bits.count
                bits.append(contentsOf: values)
            }
            place.given = add(counting.given)
            place.sounds = add(counting.sounds)
            place.heards = add(counting.heards)
            for (step, sums) in counting.divisions.prefix(3).enumerated() { place.divisions[step] = add(sums) }
            places.append(place)
        }
    }

    private mutating func add(_ sums: KeySums?) -> Table {
        guard let sums else { return Table() }
        slots.append(contentsOf: sums.slots)
        return Table(start: slots.count - sums.slots.count, mask: sums.mask)
    }

    /// In whole sixteenths of a bit, as patterns keep it.
    static func bits(_ share: Double) -> Int32 {
        share <= 0 ? most : min(most, Int32((-log2(share) * 16).rounded()) * 64)
    }
}

extension Rarity {
    /// The levels whose weight depends on the value that is shared.
    static func isWeighed(_ kind: FieldKind, _ level: Int) -> Bool {
        switch kind {
        case .name:
            switch NameLevel(rawValue: UInt8(level)) {
            case .same, .variant, .sameSound, .nearSound, .otherSurname: true
            default: false
            }
        case .place: level >= 1 && level <= 3
        case .sex, .group, .code, .text: level == 1
        case .number, .date: false
        }
    }

    /// A division together with those around it: there is a 新建村 in many townships. Where one of those is not written the
    /// division stands alone, and is as common as its name. 0 where it is missing itself.
    @inline(__always)
    static func key(
        ofPlace words: UnsafePointer<UInt32>, _ offsets: InlineArray<3, Int>, from step: Int, count: Int,
        _ fingerprints: UnsafeBufferPointer<UInt64>
    ) -> UInt32 {
        if words[offsets[step]] == 0 { return 0 }
        var key: UInt64 = 7
        var place = step
        while place < count {
            if words[offsets[place]] == 0 { return lone(words[offsets[step]], fingerprints) }
            key = ByteHash.join(key, fingerprints[Int(words[offsets[place]])])
            place += 1
        }
        return UInt32(truncatingIfNeeded: key >> 32) | 1
    }

    @inline(__always)
    static func lone(_ division: UInt32, _ fingerprints: UnsafeBufferPointer<UInt64>) -> UInt32 {
        UInt32(truncatingIfNeeded: ByteHash.join(3, fingerprints[Int(division)]) >> 32) | 1
    }
}
