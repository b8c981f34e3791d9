/// Makes the keys under which persons meet by one rule.
///
/// Part by part over all rows, so that the choice of what to do is made once and not for every row.
struct KeyMaker {
    private let rule: BlockingRule
    private let gathering: Gathering

    init(_ rule: BlockingRule, _ gathering: Gathering) {
        self.rule = rule
        self.gathering = gathering
    }

    /// Keys with their rows, as `PartitionedJoin` takes them. Who misses a part has none.
    ///
    /// Where the keys of the other side are known, those that none of them has are left out at once.
    func entries(
        _ list: IdentityList, rows: ContiguousArray<UInt32>, meeting others: KeyBits? = nil
    ) -> ContiguousArray<PartitionedJoin.Entry> {
        let keys = keys(list, rows: rows)
        var entries = ContiguousArray<PartitionedJoin.Entry>()
        if others == nil { entries.reserveCapacity(rows.count) }
        keys.withUnsafeBufferPointer { keys in
            rows.withUnsafeBufferPointer { rows in
                for place in 0..<rows.count where keys[place] != 0 {
                    if let others, !others.mayHold(keys[place]) { continue }
                    entries.append(keys[place] & ~0xFFFF_FFFF | UInt64(rows[place]))
                }
            }
        }
        return entries
    }

    /// Whole keys, 0 for who misses a part.
    func keys(_ list: IdentityList, rows: ContiguousArray<UInt32>) -> ContiguousArray<UInt64> {
        var keys = ContiguousArray<UInt64>(repeating: 0x1234_5678_9ABC_DEF1, count: rows.count)
        keys.withUnsafeMutableBufferPointer { keys in
            list.words.withUnsafeBufferPointer { words in
                guard let base = words.baseAddress else { return }
                for part in rule.parts { join(part, to: keys, base, list.width, rows) }
            }
        }
        return keys
    }

    private func join(
        _ part: BlockingRule.Part, to keys: UnsafeMutableBufferPointer<UInt64>, _ base: UnsafePointer<UInt32>,
        _ width: Int, _ rows: ContiguousArray<UInt32>
    ) {
        let words = base + gathering.offsets[part.field]
        let kind = gathering.model.fields[part.field].kind
        switch kind {
        case .number:
            add(to: keys, words, width, rows) { words in
                KeyMaker.value(PackedNumber(word: UInt64(words[1]) << 32 | UInt64(words[0])), part.aspect)
            }
        case .date:
            add(to: keys, words, width, rows) { KeyMaker.value($0[0] & ~PackedDay.derived, part.aspect) }
        default:
            // What a text is worth is looked up by its number.
            let values = values(kind, part.aspect)
            values.withUnsafeBufferPointer { values in
                add(to: keys, words, width, rows) { values[Int($0[0])] }
            }
        }
    }

    @inline(__always)
    private func add(
        to keys: UnsafeMutableBufferPointer<UInt64>, _ words: UnsafePointer<UInt32>, _ width: Int,
        _ rows: ContiguousArray<UInt32>, _ value: (UnsafePointer<UInt32>) -> UInt64
    ) {
        rows.withUnsafeBufferPointer { rows in
            for place in 0..<rows.count where keys[place] != 0 {
                let value = value(words + Int(rows[place]) * width)
                keys[place] = value == 0 ? 0 : ByteHash.join(keys[place], value) | 1
            }
        }
    }

    private static func value(_ number: PackedNumber, _ aspect: BlockingRule.Aspect) -> UInt64 {
        switch aspect {
        case .tail: number.isReadable && number.kind != .short && number.kind != .cut ? number.tail : 0
        case .head: number.isReadable && number.kind != .short ? number.head : 0
        default: number.word
        }
    }

    /// Months and days are never 0, so neither is a part of a date.
    private static func value(_ day: UInt32, _ aspect: BlockingRule.Aspect) -> UInt64 {
        switch aspect {
        case .year: UInt64(PackedDay.year(day))
        case .month: UInt64(day >> 5)
        case .anniversary: UInt64(day & 0x1FF)
        case .yearAndDay: day == 0 ? 0 : UInt64(day & ~0x1E0) | 1 << 40
        default: UInt64(day)
        }
    }

    // MARK: - Texts

    /// By the number of a text: a fingerprint of the part of it that has to agree.
    private func values(_ kind: FieldKind, _ aspect: BlockingRule.Aspect) -> ContiguousArray<UInt64> {
        let lexicon = gathering.lexicons[kind.place]
        if kind == .name, !(aspect == .whole && gathering.model.isCascade) { return names(aspect) }
        guard aspect == .letters else { return lexicon.fingerprints }
        return ContiguousArray(
            (0..<lexicon.count).map { code in
                code == 0
                    ? 0 : lexicon.withText(code) { ByteHash.of(UnsafeBufferPointer(rebasing: $0.prefix(3))) }
            })
    }

    private func names(_ aspect: BlockingRule.Aspect) -> ContiguousArray<UInt64> {
        let features = gathering.names.features
        return switch aspect {
        case .sound: ContiguousArray(features.map { UInt64($0.heard) })
        case .start: ContiguousArray(gathering.names.starts.map(UInt64.init))
        case .surname: ContiguousArray(gathering.names.heads.map(UInt64.init))
        case .given: ContiguousArray(features.map { UInt64($0.given) })
        case .bag: ContiguousArray(features.map { UInt64($0.bag) })
        default: ContiguousArray(features.map { UInt64($0.standard) })
        }
    }
}
