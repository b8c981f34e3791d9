import Hanzi

/// Compares two names that are not the same as they stand.
///
/// Symmetric: both orders give the same level.
struct NameComparison {
    let features: UnsafeBufferPointer<NameFeatures>
    let characters: UnsafeBufferPointer<UInt32>
    let sounds: UnsafeBufferPointer<UInt16>
    let ears: UnsafeBufferPointer<UInt16>

    func level(_ left: UInt32, _ right: UInt32) -> NameLevel {
        if left == 0 || right == 0 { return .missing }
        if left == right { return .same }
        let (one, other) = (features[Int(left)], features[Int(right)])
        if one.length == 0 || other.length == 0 { return .missing }
        if one.standard == other.standard { return .variant }
        if one.length == other.length, let level = aligned(one, other) { return level }
        if one.heard == other.heard { return .nearSound }
        if isShortened(one, other) || isShortened(other, one) { return .shortened }
        if one.bag == other.bag, one.length > 2 { return .shortened }
        if max(one.length, other.length) > 4, isMostlySame(one, other) { return .shortened }
        return bySurname(one, other)
    }

    // MARK: - Names of the same length

    /// What explains the characters that differ; nil where something remains unexplained.
    private func aligned(_ one: NameFeatures, _ other: NameFeatures) -> NameLevel? {
        let most = max(1, Int(one.length) / 3)
        var (strange, worst) = (0, NameLevel.same)
        // First without asking the tables: strangers differ in most characters.
        for place in 0..<Int(one.length) where !isSame(one, place, other, place) {
            if hasSameSound(one, other, place) {
                worst = NameLevel.further(worst, .sameSound)
            } else {
                strange += 1
                if strange > most { return nearSound(one, other) }
            }
        }
        if strange == 0 { return areVariants(one, other) ? .variant : worst }
        for place in 0..<Int(one.length) where !isSame(one, place, other, place) && !hasSameSound(one, other, place) {
            guard let level = explanation(one, other, place) else { return nil }
            worst = NameLevel.further(worst, level)
        }
        return worst
    }

    /// Of the same sound, and the same characters in other shapes: 喆 and 哲.
    private func areVariants(_ one: NameFeatures, _ other: NameFeatures) -> Bool {
        (0..<Int(one.length)).allSatisfy { place in
            let (a, b) = (character(one, place), character(other, place))
            guard a != b, let first = Unicode.Scalar(a), let second = Unicode.Scalar(b) else { return a == b }
            return Variants.areSame(first, second)
        }
    }

    @inline(__always)
    private func hasSameSound(_ one: NameFeatures, _ other: NameFeatures, _ place: Int) -> Bool {
        let (sound, otherSound) =
            place < 4
            ? (one.sounds[place], other.sounds[place])
            : (sounds[Int(one.first) + place], sounds[Int(other.first) + place])
        return sound == otherSound && sound != CharacterForms.silent
    }

    @inline(__always)
    private func character(_ name: NameFeatures, _ place: Int) -> UInt32 {
        place < 4 ? name.characters[place] : characters[Int(name.first) + place]
    }

    @inline(__always)
    private func ear(_ name: NameFeatures, _ place: Int) -> UInt16 {
        place < 4 ? name.ears[place] : ears[Int(name.first) + place]
    }

    private func nearSound(_ one: NameFeatures, _ other: NameFeatures) -> NameLevel? {
        one.heard == other.heard ? .nearSound : nil
    }

    private func explanation(_ one: NameFeatures, _ other: NameFeatures, _ place: Int) -> NameLevel? {
        let (a, b) = (character(one, place), character(other, place))
        if NameComparison.isPlaceholder(a) || NameComparison.isPlaceholder(b) { return .shortened }
        guard let first = Unicode.Scalar(a), let second = Unicode.Scalar(b) else { return nil }
        if Variants.areSame(first, second) { return .variant }
        if Sounds.areHomophones(first, second) { return .sameSound }
        if LookAlikes.areAlike(first, second) { return .lookAlike }
        let heard = ear(one, place)
        return heard == ear(other, place) && heard != CharacterForms.silent ? .nearSound : nil
    }

    static func isPlaceholder(_ character: UInt32) -> Bool {
        switch character {
        case 0x3F, 0x2A, 0x3013, 0x25A1, 0x25A0, 0xFFFD: true
        default: false
        }
    }

    // MARK: - Names of different length

    /// The shorter one is the longer one without one character, or without its tail.
    private func isShortened(_ short: NameFeatures, _ long: NameFeatures) -> Bool {
        let (count, longCount) = (Int(short.length), Int(long.length))
        guard count >= 2, count < longCount else { return false }
        var place = 0
        while place < count, isSame(short, place, long, place) { place += 1 }
        if place == count { return longCount - count == 1 || count >= 3 }
        guard longCount - count == 1 else { return false }
        while place < count, isSame(short, place, long, place + 1) { place += 1 }
        return place == count
    }

    @inline(__always)
    private func isSame(_ one: NameFeatures, _ place: Int, _ other: NameFeatures, _ otherPlace: Int) -> Bool {
        character(one, place) == character(other, otherPlace)
    }

    /// Long names: written down by ear, so up to a third of the syllables may differ.
    private func isMostlySame(_ one: NameFeatures, _ other: NameFeatures) -> Bool {
        let (count, otherCount) = (min(Int(one.length), 30), min(Int(other.length), 30))
        guard min(count, otherCount) >= 3 else { return false }
        let shorter = min(count, otherCount)
        let limit = max(1, max(count, otherCount) / 3)
        // Cut behind: compare as far as the shorter one goes.
        if shorter >= 4, distance(one, shorter, other, shorter) <= shorter / 4 { return true }
        return abs(count - otherCount) <= limit && distance(one, count, other, otherCount) <= limit
    }

    /// Levenshtein's distance over syllables as they are heard.
    private func distance(_ one: NameFeatures, _ count: Int, _ other: NameFeatures, _ otherCount: Int) -> Int {
        var line = InlineArray<32, Int>(repeating: 0)
        for place in 0...otherCount { line[place] = place }
        for place in 0..<count {
            var diagonal = line[0]
            line[0] = place + 1
            for otherPlace in 0..<otherCount {
                let cost = isHeardSame(one, place, other, otherPlace) ? 0 : 1
                let best = min(diagonal + cost, line[otherPlace] + 1, line[otherPlace + 1] + 1)
                diagonal = line[otherPlace + 1]
                line[otherPlace + 1] = best
            }
        }
        return line[otherCount]
    }

    private func isHeardSame(_ one: NameFeatures, _ place: Int, _ other: NameFeatures, _ otherPlace: Int) -> Bool {
        if isSame(one, place, other, otherPlace) { return true }
        let heard = ear(one, place)
        return heard != CharacterForms.silent && heard == ear(other, otherPlace)
    }

    // MARK: - What remains

    private func bySurname(_ one: NameFeatures, _ other: NameFeatures) -> NameLevel {
        let sameSurname = one.surname == other.surname && one.surname != 0
        if one.length == other.length, one.length >= 3 {
            var differing = 0
            for place in 0..<Int(one.length) where !isSame(one, place, other, place) { differing += 1 }
            if differing == 1, sameSurname || one.surname == 0 || other.surname == 0 { return .oneOff }
        }
        if sameSurname { return .sameSurname }
        let length = one.length - min(one.length, one.surnameLength)
        return one.given == other.given && one.given != 0 && length >= 2 ? .otherSurname : .different
    }
}
