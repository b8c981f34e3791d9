/// What of a character is compared, for bulk work: its standard form and its usual sounds, found without hashing.
///
/// Made once per run for the plane of common characters; rarer ones are looked up as they come. Asking is as cheap as
/// reading an array, so that the keys of a million names take a fraction of a second.
public struct CharacterForms: Sendable {
    /// Stands for a character that nobody reads aloud.
    public static let silent = UInt16.max

    private let standards: [UInt32]
    private let sounds: [UInt16]
    private let surnameSounds: [UInt16]
    private let heards: [UInt16]

    /// The accent says which sounds count as one in `heard`.
    public init(accent: Accent) {
        var standards = [UInt32](repeating: 0, count: 0x10000)
        var sounds = [UInt16](repeating: CharacterForms.silent, count: 0x10000)
        var surnameSounds = sounds
        for value in UInt32(0)..<0x10000 {
            standards[Int(value)] = value
            guard value == 0x3007 || value >= 0x2E80, let character = Unicode.Scalar(value) else { continue }
            let standard = Variants.standard(of: character)
            standards[Int(value)] = standard.value
            let sound = Sounds.reading(of: standard)?.number ?? CharacterForms.silent
            sounds[Int(value)] = sound
            surnameSounds[Int(value)] = SurnameReadings.known.reading(ofSingle: standard)?.number ?? sound
        }
        self.standards = standards
        self.sounds = sounds
        self.surnameSounds = surnameSounds
        heards = (0..<SyllableList.all.count).map { accent.heard(Syllable(number: UInt16($0))).number }
    }

    /// The one safe standard form (`Variants.standard`).
    @inline(__always)
    public func standard(of character: UInt32) -> UInt32 {
        if character < 0x10000 { return standards[Int(character)] }
        return Unicode.Scalar(character).map { Variants.standard(of: $0).value } ?? character
    }

    /// The usual reading as a number; a surname is read in its own way.
    @inline(__always)
    public func sound(of character: UInt32, asSurname: Bool) -> UInt16 {
        if character < 0x10000 { return asSurname ? surnameSounds[Int(character)] : sounds[Int(character)] }
        return Unicode.Scalar(character).flatMap(Sounds.reading(of:))?.number ?? CharacterForms.silent
    }

    /// The sound as people of the accent hear it.
    @inline(__always)
    public func heard(_ sound: UInt16) -> UInt16 { sound == CharacterForms.silent ? sound : heards[Int(sound)] }

    /// True if the two stand for a surname of two characters.
    public func isPair(_ first: UInt32, _ second: UInt32) -> Bool {
        guard let first = Unicode.Scalar(first), let second = Unicode.Scalar(second) else { return false }
        return SurnameReadings.known.isPair(first, second)
    }
}
