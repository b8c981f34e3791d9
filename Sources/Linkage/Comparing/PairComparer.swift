/// Compares one person of the left side with one of the right side in everything the model names.
struct PairComparer {
    private let plans: [Plan]
    private let names: NameComparison
    private let lexicons: [Interner]
    private let rarity: Rarity
    /// The comparison of numbers and of names on which others lean; -1 for none.
    private let number: Int
    private let name: Int

    private struct Plan {
        let kind: FieldKind
        let offsets: [Int]
        let weighsRarity: Bool
    }

    init(_ gathering: Gathering, _ rarity: Rarity, _ names: NameComparison) {
        let comparisons = gathering.model.comparisons
        plans = comparisons.map { comparison in
            Plan(
                kind: comparison.kind, offsets: comparison.fields.map { gathering.offsets[$0] },
                weighsRarity: comparison.weighsRarity)
        }
        self.names = names
        self.rarity = rarity
        lexicons = gathering.lexicons
        number = comparisons.firstIndex { $0.kind == .number } ?? -1
        name = comparisons.firstIndex { $0.kind == .name } ?? -1
    }

    /// Who has the same number lives in the same house, if he is not the same: then only the name may weigh.
    private func weighs(_ comparison: Int, _ pattern: AgreementPattern) -> Bool {
        guard plans[comparison].weighsRarity else { return false }
        return comparison == name || number < 0 || NumberClass(level: pattern.level(number)) != .same
    }

    func pattern(_ left: UnsafePointer<UInt32>, _ right: UnsafePointer<UInt32>) -> AgreementPattern {
        var pattern = AgreementPattern()
        var bits: Int32 = 0
        for comparison in plans.indices {
            let plan = plans[comparison]
            switch plan.kind {
            case .number: pattern.set(comparison, level(ofNumbers: left, right, plan.offsets[0]).rawValue)
            case .date: pattern.set(comparison, level(ofDates: left, right, plan.offsets[0], pattern).rawValue)
            case .name:
                let found = level(ofNames: left, right, plan.offsets)
                pattern.set(comparison, found.level.rawValue)
                if weighs(comparison, pattern) { bits += rarity(ofName: found, comparison, pattern, left, right) }
            case .place:
                let found = level(ofPlaces: left, right, plan.offsets)
                pattern.set(comparison, found.level.rawValue)
                if weighs(comparison, pattern) { bits += rarity(ofPlace: found, comparison, pattern, right) }
            case .sex, .group:
                let (one, other) = (left[plan.offsets[0]], right[plan.offsets[0]])
                let level: ChoiceLevel = one == 0 || other == 0 ? .missing : one == other ? .same : .different
                pattern.set(comparison, level.rawValue)
                if level == .same, weighs(comparison, pattern) { bits += rarity.values[comparison][Int(other)] }
            case .code, .text:
                let found = level(ofTexts: left, right, plan)
                pattern.set(comparison, found.level)
                if found.level == TextLevel.same.rawValue, weighs(comparison, pattern) {
                    bits += rarity.values[comparison][Int(found.text)]
                }
            }
        }
        pattern.rarity = bits
        return pattern
    }

    // MARK: - Levels

    @inline(__always)
    private func level(
        ofNumbers left: UnsafePointer<UInt32>, _ right: UnsafePointer<UInt32>, _ offset: Int
    ) -> NumberLevel {
        NumberComparison.level(
            PackedNumber(word: UInt64(left[offset + 1]) << 32 | UInt64(left[offset])),
            PackedNumber(word: UInt64(right[offset + 1]) << 32 | UInt64(right[offset])))
    }

    /// A birth that was taken from a number is not compared once more beside the numbers.
    @inline(__always)
    private func level(
        ofDates left: UnsafePointer<UInt32>, _ right: UnsafePointer<UInt32>, _ offset: Int, _ pattern: AgreementPattern
    ) -> DateLevel {
        let (one, other) = (left[offset], right[offset])
        if (one | other) & PackedDay.derived != 0, number >= 0, pattern.level(number) != 0 { return .missing }
        return DateComparison.level(one, other)
    }

    private struct NameFinding {
        var level = NameLevel.missing
        var left: UInt32 = 0
        var right: UInt32 = 0
    }

    /// Each name of the one against each of the other; the nearest counts.
    @inline(__always)
    private func level(
        ofNames left: UnsafePointer<UInt32>, _ right: UnsafePointer<UInt32>, _ offsets: [Int]
    ) -> NameFinding {
        var best = NameFinding()
        for offset in offsets where left[offset] != 0 {
            for other in offsets where right[other] != 0 {
                let level = names.level(left[offset], right[other])
                if level != .missing, best.level == .missing || level.rawValue < best.level.rawValue {
                    best = NameFinding(level: level, left: left[offset], right: right[other])
                }
            }
        }
        return best
    }

    private struct PlaceFinding {
        var level = PlaceLevel.missing
        var step = 0
    }

    /// The narrowest division that both name and that is the same; a wider one must not contradict it.
    @inline(__always)
    private func level(
        ofPlaces left: UnsafePointer<UInt32>, _ right: UnsafePointer<UInt32>, _ offsets: [Int]
    ) -> PlaceFinding {
        var finding = PlaceFinding()
        var step = offsets.count - 1
        while step >= 0 {
            let (one, other) = (left[offsets[step]], right[offsets[step]])
            if one != 0, other != 0 {
                if one != other {
                    return finding.level == .missing ? PlaceFinding(level: .different, step: step) : finding
                }
                let level: PlaceLevel = step == 0 ? .narrow : step == offsets.count - 1 ? .wide : .middle
                finding = PlaceFinding(level: level, step: step)
            }
            step -= 1
        }
        return finding
    }

    /// The first field against the first; where a model names further ones, also against those: given name and
    /// surname change places. What was found elsewhere counts only when it is the same.
    private func level(
        ofTexts left: UnsafePointer<UInt32>, _ right: UnsafePointer<UInt32>, _ plan: Plan
    ) -> (level: UInt8, text: UInt32) {
        let (one, other) = (left[plan.offsets[0]], right[plan.offsets[0]])
        let level = level(ofTexts: one, other, plan.kind)
        if level <= TextLevel.near.rawValue || plan.offsets.count == 1 { return (level, other) }
        for offset in plan.offsets.dropFirst() {
            if one != 0, one == right[offset] { return (TextLevel.near.rawValue, one) }
            if other != 0, other == left[offset] { return (TextLevel.near.rawValue, other) }
        }
        return (level, other)
    }

    private func level(ofTexts left: UInt32, _ right: UInt32, _ kind: FieldKind) -> UInt8 {
        if left == 0 || right == 0 { return TextLevel.missing.rawValue }
        if left == right { return TextLevel.same.rawValue }
        let lexicon = lexicons[kind.place]
        return lexicon.withText(Int(left)) { one in
            lexicon.withText(Int(right)) { other in
                kind == .code
                    ? TextComparison.code(one, other).rawValue : TextComparison.level(one, other).rawValue
            }
        }
    }

    // MARK: - Rarity

    /// What shares the sound is weighed by the sound. A guardian's surname says nothing once the child's is the same.
    private func rarity(
        ofName found: NameFinding, _ comparison: Int, _ pattern: AgreementPattern, _ left: UnsafePointer<UInt32>,
        _ right: UnsafePointer<UInt32>
    ) -> Int32 {
        let code = Int(found.right)
        let whole: Int32
        switch found.level {
        case .same, .variant: whole = rarity.values[comparison][code]
        case .sameSound: whole = min(rarity.sounds[comparison][code], rarity.values[comparison][code])
        case .nearSound: whole = rarity.heards[comparison][code]
        case .otherSurname: return rarity.given[comparison][code]
        default: return 0
        }
        guard name >= 0, comparison != name, pattern.level(name) != 0 else { return whole }
        let (child, guardian) = (right[plans[name].offsets[0]], found.right)
        let features = names.features
        guard features[Int(child)].surname == features[Int(guardian)].surname else { return whole }
        return min(whole, rarity.given[comparison][code] + 1024)
    }

    /// Numbers that begin alike were issued in one county: then the county says nothing.
    private func rarity(
        ofPlace found: PlaceFinding, _ comparison: Int, _ pattern: AgreementPattern, _ right: UnsafePointer<UInt32>
    ) -> Int32 {
        guard found.level != .missing, found.level != .different else { return 0 }
        let places = rarity.places[comparison]
        let bits = places[found.step].bits(right)
        guard number >= 0, NumberClass(level: pattern.level(number)).hasSameRegion else { return bits }
        return max(0, bits - places[places.count - 1].bits(right))
    }
}
