/// Pairs that nobody links without looking, however much else agrees (两个不相干的号码): both have a number, the numbers have
/// nothing to do with each other, and no third thing says that it is one child. If the names differ as well it is a
/// brother, a sister or a neighbour, and nobody has to look.
///
/// A citizen number is given once, for life, so two of them are two persons, or somebody has taken a number from another
/// line. The family that such a line belongs to is looked for: then the number says nothing. All of this depends on the
/// right row and on the left side alone.
struct Doubts: Sendable {
    enum Mark: UInt8, Sendable {
        case none
        /// For a person to look at.
        case doubtful
        /// Two children.
        case denied
    }

    /// By candidate.
    let marks: ContiguousArray<Mark>

    init(marks: ContiguousArray<Mark>) { self.marks = marks }

    init(
        _ candidates: Candidates, _ patterns: ContiguousArray<AgreementPattern>, _ gathering: Gathering,
        _ comparer: PairComparer, _ workers: Workers
    ) {
        guard let contradiction = gathering.model.contradiction else {
            marks = ContiguousArray(repeating: .none, count: patterns.count)
            return
        }
        let judge = Judge(candidates, patterns, gathering, comparer, contradiction)
        let repeated = judge.repeatedNumbers(workers)
        let parts = workers.slices(of: candidates.rights.count) { slice in
            var marks = ContiguousArray<Mark>()
            for group in slice {
                let holders = judge.holders(of: group)
                for place in candidates.starts[group]..<candidates.starts[group + 1] {
                    marks.append(judge.mark(place, group, holders, repeated))
                }
            }
            return marks
        }
        marks = ContiguousArray(parts.joined())
    }
}

/// Looks at one pair after another.
private struct Judge {
    let candidates: Candidates
    let patterns: ContiguousArray<AgreementPattern>
    let comparer: PairComparer
    let left: IdentityList
    let right: IdentityList
    let number: Int
    let witnesses: [Int]
    let offset: Int

    init(
        _ candidates: Candidates, _ patterns: ContiguousArray<AgreementPattern>, _ gathering: Gathering,
        _ comparer: PairComparer, _ contradiction: LinkageModel.Contradiction
    ) {
        (self.candidates, self.patterns, self.comparer) = (candidates, patterns, comparer)
        (left, right) = (gathering.left, gathering.right)
        (number, witnesses) = (contradiction.number, contradiction.unless)
        offset = gathering.offsets[gathering.model.comparisons[contradiction.number].fields[0]]
    }

    private func contradicts(_ place: Int, _ group: Int) -> Bool {
        switch NumberClass(level: patterns[place].level(number)) {
        case .unknown, .same: return false
        // Schools make temporary numbers of place and birth; few of those pass for a number.
        case .sameStart:
            guard packed(left, Int(candidates.lefts[place])).isWhole,
                packed(right, Int(candidates.rights[group])).isWhole
            else { return false }
        // No slip of the pen leads from one county or birth to another and to other last digits as well.
        case .sameBirth, .sameRegion, .different: break
        }
        // A guardian and a phone are shared by brothers and sisters; with the name they tell who it is.
        return !comparer.sharesName(patterns[place])
            || !witnesses.contains { comparer.agrees($0, patterns[place]) }
    }

    func mark(_ place: Int, _ group: Int, _ holders: [Int], _ repeated: Set<UInt64>) -> Doubts.Mark {
        guard contradicts(place, group) else { return .none }
        // Most candidates are strangers: nobody asks whose number they have.
        if comparer.hasOtherName(patterns[place]) { return .denied }
        return isCopied(place, holders, repeated) ? .none : .doubtful
    }

    /// The candidates of a right row that have its very number.
    func holders(of group: Int) -> [Int] {
        (candidates.starts[group]..<candidates.starts[group + 1]).filter { place in
            NumberClass(level: patterns[place].level(number)) == .same
        }
    }

    private func isCopied(_ place: Int, _ holders: [Int], _ repeated: Set<UInt64>) -> Bool {
        let own = Int(candidates.lefts[place])
        if repeated.contains(packed(left, own).word) { return true }
        // Whose number is it that stands there? If of a brother or sister, it was copied from the line above.
        return holders.contains { other in other != place && areOneFamily(own, Int(candidates.lefts[other])) }
    }

    /// Numbers of doubtful children that other children of the left side have too: copied on that side.
    func repeatedNumbers(_ workers: Workers) -> Set<UInt64> {
        let asked = workers.slices(of: candidates.rights.count) { slice in
            var asked: [UInt64] = []
            for group in slice {
                for place in candidates.starts[group]..<candidates.starts[group + 1]
                where !comparer.hasOtherName(patterns[place]) && contradicts(place, group) {
                    asked.append(packed(left, Int(candidates.lefts[place])).word)
                }
            }
            return asked
        }
        if asked.allSatisfy(\.isEmpty) { return [] }
        let bits = NumberBits(asked)
        // Besides those that were asked for, some others come along; they are not looked for later.
        var found = workers.slices(of: left.count) { slice in
            var found: [UInt64] = []
            left.words.withUnsafeBufferPointer { words in
                for row in slice {
                    let start = row * left.width + offset
                    let word = UInt64(words[start + 1]) << 32 | UInt64(words[start])
                    if bits.mayHold(word) { found.append(word) }
                }
            }
            return found
        }.flatMap { $0 }
        found.sort()
        var repeated: Set<UInt64> = []
        for place in 1..<max(1, found.count) where found[place] == found[place - 1] { repeated.insert(found[place]) }
        return repeated
    }

    /// Two children of the left side with one guardian, or with one surname in one township.
    private func areOneFamily(_ one: Int, _ other: Int) -> Bool {
        let pattern = left.words.withUnsafeBufferPointer { words in
            words.baseAddress.map { comparer.levels($0 + one * left.width, $0 + other * left.width) }
        }
        guard let pattern else { return false }
        if witnesses.contains(where: { comparer.agrees($0, pattern) }) { return true }
        return comparer.sharesSurnameAndHome(pattern)
    }

    private func packed(_ list: IdentityList, _ row: Int) -> PackedNumber {
        let start = row * list.width + offset
        return PackedNumber(word: UInt64(list.words[start + 1]) << 32 | UInt64(list.words[start]))
    }
}

/// A bit for each of some numbers tells most others at once that they are not meant.
private struct NumberBits {
    private var bits: ContiguousArray<UInt64>
    private let shift: UInt64

    init(_ numbers: [[UInt64]]) {
        let count = numbers.reduce(0) { $0 + $1.count }
        var size: UInt64 = 12
        while 1 << Int(size) < count * 16, size < 27 { size += 1 }
        shift = 64 - size
        bits = ContiguousArray(repeating: 0, count: 1 << Int(size - 6))
        for part in numbers {
            for number in part {
                let place = place(of: number)
                bits[Int(place >> 6)] |= 1 << (place & 63)
            }
        }
    }

    @inline(__always)
    private func place(of number: UInt64) -> UInt64 { ByteHash.mix(number, 0x9E37_79B9_7F4A_7C15) >> shift }

    @inline(__always)
    func mayHold(_ number: UInt64) -> Bool {
        let place = place(of: number)
        return bits[Int(place >> 6)] >> (place & 63) & 1 == 1
    }
}

extension PairComparer {
    /// What is written down for both is the same, but for slips of the pen.
    fileprivate func agrees(_ comparison: Int, _ pattern: AgreementPattern) -> Bool {
        let level = pattern.level(comparison)
        if level == 0 { return false }
        return switch plans[comparison].kind {
        case .name: level <= NameLevel.shortened.rawValue
        case .code: level <= CodeLevel.slip.rawValue
        case .text: level <= TextLevel.near.rawValue
        default: level == 1
        }
    }

    fileprivate func sharesName(_ pattern: AgreementPattern) -> Bool { name < 0 || agrees(name, pattern) }

    /// Nothing of the given name is the same.
    fileprivate func hasOtherName(_ pattern: AgreementPattern) -> Bool {
        guard name >= 0 else { return false }
        return pattern.level(name) >= NameLevel.sameSurname.rawValue
    }

    fileprivate func sharesSurnameAndHome(_ pattern: AgreementPattern) -> Bool {
        guard name >= 0, areNeighbours(pattern) else { return false }
        let level = pattern.level(name)
        return level != 0 && level <= NameLevel.sameSurname.rawValue && level != NameLevel.otherSurname.rawValue
    }
}
