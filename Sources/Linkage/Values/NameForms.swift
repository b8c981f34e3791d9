import Hanzi

/// All distinct names with their characters in standard form.
struct NameForms: Sendable {
    private(set) var features: ContiguousArray<NameFeatures> = [NameFeatures()]
    /// Characters of all names, one after another, dots and variants already folded.
    private(set) var characters: ContiguousArray<UInt32> = []
    private(set) var sounds: ContiguousArray<UInt16> = []
    /// The sounds as people of the region hear them.
    private(set) var ears: ContiguousArray<UInt16> = []

    /// By number of the name: the sound of its first two characters.
    private(set) var starts: ContiguousArray<UInt32> = [0]
    /// The sound of the surname, or of the first character where a name has none.
    private(set) var heads: ContiguousArray<UInt32> = [0]

    static let dot: UInt32 = 0xB7

    /// Adds a name that is folded already (`PersonName.folded`).
    mutating func add(_ name: UnsafeBufferPointer<UInt8>, _ forms: CharacterForms) {
        var feature = NameFeatures()
        feature.first = UInt32(characters.count)
        read(name, forms, &feature)
        let start = Int(feature.first)
        let length = min(characters.count - start, 250)
        feature.length = UInt8(length)
        feature.surnameLength =
            feature.marks.isDisjoint(with: [.dots, .latin]) ? surnameLength(start, length, forms) : 0
        for place in 0..<length {
            let asSurname = place < feature.surnameLength && feature.surnameLength == 1
            let sound = forms.sound(of: characters[start + place], asSurname: asSurname)
            sounds.append(sound)
            ears.append(forms.heard(sound))
        }
        for _ in start + length..<characters.count {
            sounds.append(CharacterForms.silent)
            ears.append(CharacterForms.silent)
        }
        setKeys(of: &feature)
        for place in 0..<min(length, 4) {
            feature.characters[place] = characters[start + place]
            feature.sounds[place] = sounds[start + place]
            feature.ears[place] = ears[start + place]
        }
        features.append(feature)
    }

    /// Makes room, so that nothing has to be moved later. Nearly all characters have three bytes.
    mutating func expect(_ names: Int, bytes: Int) {
        features.reserveCapacity(names + 1)
        starts.reserveCapacity(names + 1)
        heads.reserveCapacity(names + 1)
        characters.reserveCapacity(bytes / 3 + 16)
        sounds.reserveCapacity(bytes / 3 + 16)
        ears.reserveCapacity(bytes / 3 + 16)
    }

    /// What several have added, one after another.
    static func joined(_ slices: consuming [NameForms]) -> NameForms {
        var joined = NameForms()
        if slices.count == 1 {
            swap(&joined, &slices[0])
            return joined
        }
        joined.expect(
            slices.reduce(0) { $0 + $1.features.count - 1 }, bytes: slices.reduce(0) { $0 + $1.characters.count * 3 })
        for place in slices.indices {
            var slice = NameForms()
            swap(&slice, &slices[place])
            let shift = UInt32(joined.characters.count)
            for feature in slice.features.dropFirst() {
                var feature = feature
                feature.first += shift
                joined.features.append(feature)
            }
            joined.characters.append(contentsOf: slice.characters)
            joined.sounds.append(contentsOf: slice.sounds)
            joined.ears.append(contentsOf: slice.ears)
            joined.starts.append(contentsOf: slice.starts.dropFirst())
            joined.heads.append(contentsOf: slice.heads.dropFirst())
        }
        return joined
    }

    private mutating func read(
        _ name: UnsafeBufferPointer<UInt8>, _ forms: CharacterForms, _ feature: inout NameFeatures
    ) {
        var place = 0
        while place < name.count {
            let byte = name[place]
            var value: UInt32
            let length: Int
            if byte < 0x80 {
                (value, length) = (UInt32(byte), 1)
            } else if byte < 0xE0 {
                (value, length) = (UInt32(byte & 0x1F), 2)
            } else if byte < 0xF0 {
                (value, length) = (UInt32(byte & 0x0F), 3)
            } else {
                (value, length) = (UInt32(byte & 0x07), 4)
            }
            for next in place + 1..<max(place + 1, min(place + length, name.count)) {
                value = value << 6 | UInt32(name[next] & 0x3F)
            }
            place += length
            switch value {
            case NameForms.dot:
                feature.marks.insert(.dots)
                continue
            case 0x3F, 0x2A, 0x3013, 0x25A1, 0x25A0, 0xFFFD: feature.marks.insert(.placeholder)
            case 0x41...0x5A:
                value += 0x20
                feature.marks.insert(.latin)
            case 0x61...0x7A: feature.marks.insert(.latin)
            case 0x27, 0x2D, 0xFE00...0xFE0F, 0xE0100...0xE01EF: continue
            default: break
            }
            characters.append(forms.standard(of: value))
        }
    }

    private func surnameLength(_ start: Int, _ length: Int, _ forms: CharacterForms) -> UInt8 {
        guard length > 1 else { return length == 1 ? 1 : 0 }
        return length > 2 && forms.isPair(characters[start], characters[start + 1]) ? 2 : 1
    }

    private mutating func setKeys(of feature: inout NameFeatures) {
        let start = Int(feature.first)
        let (surname, length) = (Int(feature.surnameLength), Int(feature.length))
        guard length > 0 else {
            starts.append(0)
            return heads.append(0)
        }
        var opening: UInt32 = 0
        var (standard, sound, heard, family, given): (UInt64, UInt64, UInt64, UInt64, UInt64) = (1, 2, 3, 4, 5)
        var bag: UInt64 = 0
        for place in 0..<length {
            let character = UInt64(characters[start + place])
            let own = sounds[start + place]
            let ear = own == CharacterForms.silent ? character | 1 << 32 : UInt64(ears[start + place])
            standard = ByteHash.join(standard, character)
            sound = ByteHash.join(sound, own == CharacterForms.silent ? character | 1 << 32 : UInt64(own))
            heard = ByteHash.join(heard, ear)
            if place < surname { family = ByteHash.join(family, ear) } else { given = ByteHash.join(given, ear) }
            if place < 2 { opening = NameForms.key(heard) }
            bag &+= ByteHash.mix(ear &+ 77, 0x9E37_79B9_7F4A_7C15)
        }
        feature.standard = NameForms.key(standard)
        feature.sound = NameForms.key(sound)
        feature.heard = NameForms.key(heard)
        feature.surname = surname == 0 ? 0 : NameForms.key(family)
        feature.given = surname == length || surname == 0 ? 0 : NameForms.key(given)
        feature.bag = NameForms.key(bag)
        starts.append(opening)
        heads.append(surname > 0 ? feature.surname : NameForms.key(ByteHash.join(9, ear(first: start))))
    }

    private func ear(first place: Int) -> UInt64 {
        ears[place] == CharacterForms.silent ? UInt64(characters[place]) | 1 << 32 : UInt64(ears[place])
    }

    private static func key(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash >> 32) | 1 }
}

extension NameForms {
    /// Lends everything that comparing names needs.
    func withComparison<Answer>(_ body: (NameComparison) -> Answer) -> Answer {
        features.withUnsafeBufferPointer { features in
            characters.withUnsafeBufferPointer { characters in
                sounds.withUnsafeBufferPointer { sounds in
                    ears.withUnsafeBufferPointer { ears in
                        body(NameComparison(features: features, characters: characters, sounds: sounds, ears: ears))
                    }
                }
            }
        }
    }
}
