/// Compares one person of the left side with one of the right side in everything the model names.
///
/// It holds addresses and plain numbers only, so that two threads share it without counting references; it lives
/// within `Gathering.withComparer`.
struct PairComparer {
    let plans: UnsafeBufferPointer<Plan>
    let names: NameComparison
    let bits: UnsafeBufferPointer<Int32>
    let slots: UnsafeBufferPointer<KeySums.Slot>
    let codes: Texts
    let texts: Texts
    /// Of the divisions.
    let fingerprints: UnsafeBufferPointer<UInt64>
    /// The comparison of numbers and of names on which others lean; -1 for none.
    let number: Int
    let name: Int
    let place: Int
    /// How much a name may weigh at most between neighbours.
    let mostBetweenNeighbours: Int32

    /// One comparison of the model, laid out for the loop.
    struct Plan {
        let kind: FieldKind
        let weighsRarity: Bool
        let count: Int
        var offsets = InlineArray<3, Int>(repeating: 0)
        let rarity: Rarity.Place

        init(_ comparison: Comparison, _ offsets: [Int], _ rarity: Rarity.Place) {
            kind = comparison.kind
            weighsRarity = comparison.weighsRarity
            count = min(3, offsets.count)
            self.rarity = rarity
            for place in 0..<count { self.offsets[place] = offsets[place] }
        }
    }

    /// The texts of one lexicon.
    struct Texts {
        let bytes: UnsafeBufferPointer<UInt8>
        let ends: UnsafeBufferPointer<UInt32>

        subscript(_ code: UInt32) -> UnsafeBufferPointer<UInt8> {
            if code == 0 { return UnsafeBufferPointer(rebasing: bytes[0..<0]) }
            return UnsafeBufferPointer(rebasing: bytes[Int(ends[Int(code) - 1])..<Int(ends[Int(code)])])
        }
    }

    func pattern(_ left: UnsafePointer<UInt32>, _ right: UnsafePointer<UInt32>) -> AgreementPattern {
        var pattern = AgreementPattern()
        var (sum, ofName): (Int32, Int32) = (0, 0)
        for comparison in 0..<plans.count {
            let rarity = compare(comparison, left, right, &pattern)
            if comparison == name { ofName = rarity } else { sum += rarity }
        }
        if areNeighbours(pattern) { ofName = min(ofName, mostBetweenNeighbours) }
        // Who has the same number lives in the same house, if he is not the same: then only the name may weigh.
        let isSameNumber = number >= 0 && NumberClass(level: pattern.level(number)) == .same
        pattern.set(rarity: isSameNumber ? ofName : ofName + sum, further: isSameNumber ? sum : 0)
        return pattern
    }

    /// The same without asking how rare anything is.
    func levels(_ left: UnsafePointer<UInt32>, _ right: UnsafePointer<UInt32>) -> AgreementPattern {
        var pattern = AgreementPattern()
        for comparison in 0..<plans.count { compare(comparison, left, right, &pattern, weighing: false) }
        return pattern
    }

    /// Asks memory for what comparing a row will need. Whoever does this for some rows before comparing any of them gets all
    /// answers in the time of one. What is given back has to be kept somewhere, or the question would be optimised away.
    @inline(__always)
    func fetch(_ row: UnsafePointer<UInt32>) -> UInt64 {
        var seen = row[0]
        for plan in plans where plan.kind == .name {
            let code = Int(row[plan.offsets[0]])
            // The first and the last of it: they may lie in two lines of the cache.
            seen &+= names.features[code].standard &+ UInt32(names.features[code].ears[3])
        }
        return UInt64(seen)
    }

    /// Of one township.
    @inline(__always)
    func areNeighbours(_ pattern: AgreementPattern) -> Bool {
        guard place >= 0 else { return false }
        return (PlaceLevel.narrow.rawValue...PlaceLevel.middle.rawValue).contains(UInt8(pattern.level(place)))
    }

    /// Notes the level of one comparison in the pattern and gives back how rare the value is that both share.
    @inline(__always) @discardableResult
    func compare(
        _ comparison: Int, _ left: UnsafePointer<UInt32>, _ right: UnsafePointer<UInt32>,
        _ pattern: inout AgreementPattern, weighing: Bool = true
    ) -> Int32 {
        let plan = plans[comparison]
        let offset = plan.offsets[0]
        let weighs = weighing && plan.weighsRarity
        switch plan.kind {
        case .number:
            pattern.set(comparison, level(ofNumbers: left + offset, right + offset).rawValue)
            return 0
        case .date:
            pattern.set(comparison, level(ofDates: left[offset], right[offset], pattern).rawValue)
            return 0
        case .name:
            var found = level(ofNames: left, right, plan)
            if found.level == .sameSurname, isOfTheFamily(found, comparison, left, right) {
                found.level = .different
            }
            pattern.set(comparison, found.level.rawValue)
            return weighs ? rarity(ofName: found, comparison, plan, left, right) : 0
        case .place:
            let found = level(ofPlaces: left, right, plan)
            pattern.set(comparison, found.level.rawValue)
            return weighs ? rarity(ofPlace: found, plan, pattern, right) : 0
        case .sex, .group:
            let (one, other) = (left[offset], right[offset])
            let level: ChoiceLevel = one == 0 || other == 0 ? .missing : one == other ? .same : .different
            pattern.set(comparison, level.rawValue)
            return level == .same && weighs ? bits[plan.rarity.values + Int(other)] : 0
        case .code, .text:
            let found = level(ofTexts: left, right, plan)
            pattern.set(comparison, found.level)
            let isSame = found.level == TextLevel.same.rawValue
            return isSame && weighs ? bits[plan.rarity.values + Int(found.text)] : 0
        }
    }
}

// MARK: - Levels

extension PairComparer {
    @inline(__always)
    private func level(ofNumbers left: UnsafePointer<UInt32>, _ right: UnsafePointer<UInt32>) -> NumberLevel {
        NumberComparison.level(
            PackedNumber(word: UInt64(left[1]) << 32 | UInt64(left[0])),
            PackedNumber(word: UInt64(right[1]) << 32 | UInt64(right[0])))
    }

    /// A birth that was taken from a number is not compared once more beside the numbers.
    @inline(__always)
    private func level(ofDates left: UInt32, _ right: UInt32, _ pattern: AgreementPattern) -> DateLevel {
        if (left | right) & PackedDay.derived != 0, number >= 0, pattern.level(number) != 0 { return .missing }
        return DateComparison.level(left, right)
    }

    fileprivate struct NameFinding {
        var level = NameLevel.missing
        var right: UInt32 = 0
    }

    /// Each name of the one against each of the other; the nearest counts.
    @inline(__always)
    private func level(
        ofNames left: UnsafePointer<UInt32>, _ right: UnsafePointer<UInt32>, _ plan: Plan
    ) -> NameFinding {
        var best = NameFinding()
        for place in 0..<plan.count where left[plan.offsets[place]] != 0 {
            for other in 0..<plan.count where right[plan.offsets[other]] != 0 {
                let code = right[plan.offsets[other]]
                let level = names.level(left[plan.offsets[place]], code)
                if level != .missing, best.level == .missing || level.rawValue < best.level.rawValue {
                    best = NameFinding(level: level, right: code)
                }
            }
        }
        return best
    }

    /// Where both children have one surname their guardians mostly have it too: that says nothing of the guardians.
    @inline(__always)
    private func isOfTheFamily(
        _ found: NameFinding, _ comparison: Int, _ left: UnsafePointer<UInt32>, _ right: UnsafePointer<UInt32>
    ) -> Bool {
        guard name >= 0, comparison != name else { return false }
        let offset = plans[name].offsets[0]
        let child = names.features[Int(right[offset])].surname
        return child != 0 && child == names.features[Int(left[offset])].surname
            && child == names.features[Int(found.right)].surname
    }

    fileprivate struct PlaceFinding {
        var level = PlaceLevel.missing
        var step = 0
    }

    /// The narrowest division that both name and that is the same; a wider one must not contradict it.
    @inline(__always)
    private func level(
        ofPlaces left: UnsafePointer<UInt32>, _ right: UnsafePointer<UInt32>, _ plan: Plan
    ) -> PlaceFinding {
        var finding = PlaceFinding()
        var step = plan.count - 1
        while step >= 0 {
            let (one, other) = (left[plan.offsets[step]], right[plan.offsets[step]])
            if one != 0, other != 0 {
                if one != other {
                    return finding.level == .missing ? PlaceFinding(level: .different, step: step) : finding
                }
                let level: PlaceLevel = step == 0 ? .narrow : step == plan.count - 1 ? .wide : .middle
                finding = PlaceFinding(level: level, step: step)
            }
            step -= 1
        }
        return finding
    }

    /// The first field against the first; where a model names further ones, also against those: given name and
    /// surname change places. What was found elsewhere is near, not the same.
    private func level(
        ofTexts left: UnsafePointer<UInt32>, _ right: UnsafePointer<UInt32>, _ plan: Plan
    ) -> (level: UInt8, text: UInt32) {
        let (one, other) = (left[plan.offsets[0]], right[plan.offsets[0]])
        let level = level(ofTexts: one, other, plan.kind)
        if level <= TextLevel.near.rawValue || plan.count == 1 { return (level, other) }
        for place in 1..<plan.count {
            let (second, otherSecond) = (left[plan.offsets[place]], right[plan.offsets[place]])
            if one != 0, one == otherSecond { return (TextLevel.near.rawValue, one) }
            if other != 0, other == second { return (TextLevel.near.rawValue, other) }
        }
        return (level, other)
    }

    private func level(ofTexts left: UInt32, _ right: UInt32, _ kind: FieldKind) -> UInt8 {
        if left == 0 || right == 0 { return TextLevel.missing.rawValue }
        if left == right { return TextLevel.same.rawValue }
        return kind == .code
            ? TextComparison.code(codes[left], codes[right]).rawValue
            : TextComparison.level(texts[left], texts[right]).rawValue
    }
}

// MARK: - Rarity

extension PairComparer {
    /// What shares the sound is weighed by the sound. A guardian's surname says nothing once the child's is the same.
    @inline(__always)
    private func rarity(
        ofName found: NameFinding, _ comparison: Int, _ plan: Plan, _ left: UnsafePointer<UInt32>,
        _ right: UnsafePointer<UInt32>
    ) -> Int32 {
        let code = Int(found.right)
        let own = names.features[code]
        let whole: Int32
        switch found.level {
        case .same, .variant: whole = bits[plan.rarity.values + code]
        case .sameSound: whole = min(rarity(of: own.sound, plan.rarity.sounds), bits[plan.rarity.values + code])
        case .nearSound: whole = rarity(of: own.heard, plan.rarity.heards)
        case .otherSurname: return rarity(of: own.given, plan.rarity.given)
        default: return 0
        }
        guard isOfTheFamily(found, comparison, left, right) else { return whole }
        return min(whole, rarity(of: own.given, plan.rarity.given) + 1024)
    }

    /// Numbers that begin alike were issued in one county: then the county says nothing.
    @inline(__always)
    private func rarity(
        ofPlace found: PlaceFinding, _ plan: Plan, _ pattern: AgreementPattern, _ right: UnsafePointer<UInt32>
    ) -> Int32 {
        guard found.level != .missing, found.level != .different else { return 0 }
        let own = rarity(ofPlace: right, plan, found.step)
        guard number >= 0, NumberClass(level: pattern.level(number)).tellsRegion else { return own }
        return max(0, own - rarity(ofPlace: right, plan, plan.count - 1))
    }

    @inline(__always)
    private func rarity(ofPlace words: UnsafePointer<UInt32>, _ plan: Plan, _ step: Int) -> Int32 {
        let key = Rarity.key(ofPlace: words, plan.offsets, from: step, count: plan.count, fingerprints)
        return key == 0 ? 0 : rarity(of: key, plan.rarity.divisions[step])
    }

    @inline(__always)
    private func rarity(of key: UInt32, _ table: Rarity.Table) -> Int32 {
        guard table.start >= 0 else { return 0 }
        var place = KeySums.start(key, table.mask)
        while true {
            let slot = slots[table.start + place]
            if slot.key == key { return Int32(bitPattern: slot.sum) }
            if slot.key == 0 { return Rarity.most }
            place = (place + 1) & table.mask
        }
    }
}
