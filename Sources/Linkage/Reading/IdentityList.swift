/// One side of a comparison, held in columns of small numbers: who stands there and what is said of them.
public struct IdentityList: Sendable {
    /// One list per kind of field that has texts.
    var lexicons: [Interner]
    /// Row by row, `width` words each.
    var words: ContiguousArray<UInt32> = []
    var keyBytes: ContiguousArray<UInt8> = []
    var keyEnds: ContiguousArray<UInt64> = [0]
    let width: Int

    init(width: Int) {
        self.width = width
        lexicons = FieldKind.allCases.map { _ in Interner() }
    }

    public var count: Int { keyEnds.count - 1 }

    func keyRange(_ row: Int) -> Range<Int> { Int(keyEnds[row])..<Int(keyEnds[row + 1]) }

    public func key(_ row: Int) -> String { String(decoding: keyBytes[keyRange(row)], as: UTF8.self) }

    /// What several readers have read, one after another.
    public static func joined(_ lists: [IdentityList], _ model: LinkageModel) -> IdentityList {
        guard var first = lists.first else { return IdentityList(width: model.width) }
        for list in lists.dropFirst() { first.append(list, model) }
        return first
    }

    /// Takes over what another reader has read, in its order.
    private mutating func append(_ other: IdentityList, _ model: LinkageModel) {
        let maps = zip(lexicons.indices, other.lexicons).map { place, lexicon in
            (0..<lexicon.count).map { code in lexicon.withText(code) { lexicons[place].code(of: $0) } }
        }
        let start = words.count
        words.append(contentsOf: other.words)
        for (field, offset) in zip(model.fields, model.offsets) where field.kind.hasLexicon {
            let map = maps[field.kind.place]
            var place = start + offset
            while place < words.count {
                words[place] = map[Int(words[place])]
                place += width
            }
        }
        let shift = UInt64(keyBytes.count)
        keyBytes.append(contentsOf: other.keyBytes)
        keyEnds.append(contentsOf: other.keyEnds.dropFirst().map { $0 + shift })
    }
}

extension FieldKind {
    /// Its place among the lexicons.
    var place: Int {
        switch self {
        case .number: 0
        case .name: 1
        case .date: 2
        case .sex: 3
        case .group: 4
        case .place: 5
        case .code: 6
        case .text: 7
        }
    }
}
