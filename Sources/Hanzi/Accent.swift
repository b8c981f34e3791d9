/// Which sounds the people of a place do not tell apart (口音), as a key under which syllables are compared.
///
/// Made once and kept: making one walks over all syllables.
public struct Accent: Hashable, Sendable {
    /// For each syllable the first of those that sound like it.
    private let heard: [UInt16]

    /// Mergers add up: with n = l and in = ing, `ning` is heard as `lin`. Take few, or strangers sound alike.
    public init(_ mergers: some Sequence<Merger>) {
        let changes = mergers.map(SoundChange.init)
        let list = SyllableList.all
        var leaders: [Sound: UInt16] = [:]
        heard = list.spellings.indices.map { place in
            let sound = Sound(list.spellings[place])
            if let leader = leaders[sound] { return leader }
            Accent.spread(UInt16(place), from: sound, by: changes, to: &leaders)
            return UInt16(place)
        }
    }

    /// All sounds told apart.
    public static let standard = Accent([])

    /// How a province speaks, by its Chinese name, together with what is merged nearly everywhere.
    public static func of(_ place: String) -> Accent { Accent(Merger.known.filter { $0.isHeard(in: place) }) }

    /// The syllable that stands for all that sound like this one.
    public func heard(_ syllable: Syllable) -> Syllable { Syllable(number: heard[Int(syllable.number)]) }

    /// A name by its usual sounds, for finding those that sound alike.
    public func key(of name: String) -> [Syllable] {
        Sounds.readings(ofName: name).compactMap { $0.first.map(heard) }
    }

    /// Gives the leader to everything that can be reached, also by way of sounds that no character has.
    private static func spread(
        _ leader: UInt16, from sound: Sound, by changes: [SoundChange], to leaders: inout [Sound: UInt16]
    ) {
        leaders[sound] = leader
        var open = [sound]
        while let next = open.popLast() {
            for other in changes.compactMap({ $0.applied(to: next) }) where leaders[other] == nil {
                leaders[other] = leader
                open.append(other)
            }
        }
    }
}
