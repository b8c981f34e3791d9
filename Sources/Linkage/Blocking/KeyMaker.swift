/// Makes the key under which a person meets others by one rule.
struct KeyMaker {
    private let parts: [(offset: Int, kind: FieldKind, aspect: BlockingRule.Aspect)]
    private let seed: UInt64
    private let features: UnsafeBufferPointer<NameFeatures>
    private let lexicons: [Interner]

    init(_ rule: BlockingRule, _ gathering: Gathering, features: UnsafeBufferPointer<NameFeatures>) {
        parts = rule.parts.map { (gathering.offsets[$0.field], gathering.model.fields[$0.field].kind, $0.aspect) }
        seed = 0x1234_5678_9ABC_DEF1
        self.features = features
        lexicons = gathering.lexicons
    }

    /// 0 where a part is missing: then the rule says nothing about the person.
    @inline(__always)
    func key(_ words: UnsafePointer<UInt32>) -> UInt64 {
        var key = seed
        for part in parts {
            let value = value(words + part.offset, part.kind, part.aspect)
            if value == 0 { return 0 }
            key = ByteHash.join(key, value)
        }
        return key | 1
    }

    @inline(__always)
    private func value(
        _ word: UnsafePointer<UInt32>, _ kind: FieldKind, _ aspect: BlockingRule.Aspect
    ) -> UInt64 {
        switch kind {
        case .number: number(PackedNumber(word: UInt64(word[1]) << 32 | UInt64(word[0])), aspect)
        case .date: date(word[0] & ~PackedDay.derived, aspect)
        case .name: word[0] == 0 ? 0 : name(features[Int(word[0])], word[0], aspect)
        case .text, .code: word[0] == 0 ? 0 : text(Int(word[0]), kind, aspect)
        case .sex, .group, .place: lexicons[kind.place].fingerprints[Int(word[0])]
        }
    }

    private func number(_ number: PackedNumber, _ aspect: BlockingRule.Aspect) -> UInt64 {
        switch aspect {
        case .tail: number.isReadable && number.kind != .short && number.kind != .cut ? number.tail : 0
        case .head: number.isReadable && number.kind != .short ? number.head : 0
        default: number.word
        }
    }

    private func date(_ day: UInt32, _ aspect: BlockingRule.Aspect) -> UInt64 {
        aspect == .year ? UInt64(PackedDay.year(day)) : UInt64(day)
    }

    @inline(__always)
    private func name(_ name: NameFeatures, _ code: UInt32, _ aspect: BlockingRule.Aspect) -> UInt64 {
        switch aspect {
        case .sound: UInt64(name.heard)
        case .start: UInt64(name.start)
        case .surname: UInt64(name.surname)
        case .given: UInt64(name.given)
        case .bag: UInt64(name.bag)
        default: UInt64(name.standard)
        }
    }

    private func text(_ code: Int, _ kind: FieldKind, _ aspect: BlockingRule.Aspect) -> UInt64 {
        guard aspect == .letters || aspect == .sound else {
            return lexicons[kind.place].fingerprints[code]
        }
        return lexicons[kind.place].withText(code) { bytes in
            let letters = aspect == .letters ? 3 : 1
            return ByteHash.of(UnsafeBufferPointer(rebasing: bytes[..<min(letters, bytes.count)]))
        }
    }
}
