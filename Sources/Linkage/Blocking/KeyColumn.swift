/// One part of keys, such as the sound of a name or the day of birth, for some rows at a time.
struct KeyColumn {
    private let offset: Int
    private let source: Source

    private enum Source {
        case number(BlockingRule.Aspect)
        case day(BlockingRule.Aspect)
        /// By number of the text: a fingerprint of what has to agree.
        case text(ContiguousArray<UInt64>)
        /// By number of the name.
        case opening(ContiguousArray<UInt32>)
        case name(NameForms, BlockingRule.Aspect)
    }

    init(_ part: BlockingRule.Part, _ gathering: Gathering) {
        offset = gathering.offsets[part.field]
        let kind = gathering.model.fields[part.field].kind
        source =
            switch (kind, part.aspect) {
            case (.number, let aspect): .number(aspect)
            case (.date, let aspect): .day(aspect)
            case (.name, .whole) where gathering.model.isCascade:
                .text(gathering.lexicons[kind.place].fingerprints)
            case (.name, .start): .opening(gathering.names.starts)
            case (.name, .surname): .opening(gathering.names.heads)
            case (.name, let aspect): .name(gathering.names, aspect)
            case (_, .letters): .text(KeyColumn.letters(gathering.lexicons[kind.place]))
            default: .text(gathering.lexicons[kind.place].fingerprints)
            }
    }

    /// The values of these rows, 0 for who has none.
    func fill(
        _ values: UnsafeMutablePointer<UInt64>, _ words: UnsafePointer<UInt32>, _ width: Int,
        _ rows: UnsafeBufferPointer<UInt32>
    ) {
        @inline(__always)
        func each(_ value: (UnsafePointer<UInt32>) -> UInt64) {
            let words = words + offset
            for place in rows.indices { values[place] = value(words + Int(rows[place]) * width) }
        }
        switch source {
        case .number(let aspect):
            each { KeyColumn.value(PackedNumber(word: UInt64($0[1]) << 32 | UInt64($0[0])), aspect) }
        case .day(let aspect): each { KeyColumn.value($0[0] & ~PackedDay.derived, aspect) }
        case .text(let fingerprints):
            fingerprints.withUnsafeBufferPointer { texts in each { texts[Int($0[0])] } }
        case .opening(let openings):
            openings.withUnsafeBufferPointer { names in each { UInt64(names[Int($0[0])]) } }
        case .name(let forms, let aspect):
            forms.features.withUnsafeBufferPointer { names in
                switch aspect {
                case .sound: each { UInt64(names[Int($0[0])].heard) }
                case .given: each { UInt64(names[Int($0[0])].given) }
                case .bag: each { UInt64(names[Int($0[0])].bag) }
                default: each { UInt64(names[Int($0[0])].standard) }
                }
            }
        }
    }

    @inline(__always)
    private static func value(_ number: PackedNumber, _ aspect: BlockingRule.Aspect) -> UInt64 {
        switch aspect {
        case .tail: number.isReadable && number.kind != .short && number.kind != .cut ? number.tail : 0
        case .head: number.isReadable && number.kind != .short ? number.head : 0
        default: number.word
        }
    }

    /// Months and days are never 0, so neither is a part of a date.
    @inline(__always)
    private static func value(_ day: UInt32, _ aspect: BlockingRule.Aspect) -> UInt64 {
        switch aspect {
        case .year: UInt64(PackedDay.year(day))
        case .month: UInt64(day >> 5)
        case .anniversary: UInt64(day & 0x1FF)
        case .yearAndDay: day == 0 ? 0 : UInt64(day & ~0x1E0) | 1 << 40
        default: UInt64(day)
        }
    }

    private static func letters(_ lexicon: Interner) -> ContiguousArray<UInt64> {
        ContiguousArray(
            (0..<lexicon.count).map { code in
                code == 0 ? 0 : lexicon.withText(code) { ByteHash.of(UnsafeBufferPointer(rebasing: $0.prefix(3))) }
            })
    }
}
