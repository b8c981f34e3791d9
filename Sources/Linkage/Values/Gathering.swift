import Hanzi

/// Both sides in one language of numbers: equal texts have equal numbers, whoever wrote them.
struct Gathering: Sendable {
    let model: LinkageModel
    let left: IdentityList
    let right: IdentityList
    /// Folded texts, by kind of field.
    let lexicons: [Interner]
    let names: NameForms
    let forms: CharacterForms
    /// Raw texts as folded ones, by kind: for the reader's side.
    let offsets: [Int]

    init(_ left: IdentityList, _ right: IdentityList, _ model: LinkageModel, _ workers: Workers) {
        var sides = [left, right]
        let used = Set(model.fields.map(\.kind)).filter(\.hasLexicon).sorted { $0.place < $1.place }
        // Kind by kind: the texts of both sides, folded, get common numbers.
        let common = workers.map(used.count) { place in Gathering.fold(left, right, used[place]) }
        var lexicons = FieldKind.allCases.map { _ in Interner() }
        for (kind, folded) in zip(used, common) { lexicons[kind.place] = folded.lexicon }
        let offsets = model.offsets
        for side in 0..<2 {
            for (field, offset) in zip(model.fields, offsets) where field.kind.hasLexicon {
                guard let place = used.firstIndex(of: field.kind) else { continue }
                sides[side].translate(offset, by: common[place].maps[side], workers)
            }
            sides[side].lexicons = []
            sides[side].deriveBirth(model)
        }
        let forms = CharacterForms(accent: Accent(Gathering.mergers(model)))
        (self.left, self.right) = (sides[0], sides[1])
        self.model = model
        self.lexicons = lexicons
        self.offsets = offsets
        self.forms = forms
        names = Gathering.names(lexicons[FieldKind.name.place], forms)
    }

    private static func mergers(_ model: LinkageModel) -> [Merger] {
        Merger.known.filter { merger in model.mergers.contains("\(merger.first)=\(merger.second)") }
    }

    private static func fold(
        _ left: IdentityList, _ right: IdentityList, _ kind: FieldKind
    ) -> (lexicon: Interner, maps: [ContiguousArray<UInt32>]) {
        var common = Interner()
        let maps = [left, right].map { side in
            let own = side.lexicons[kind.place]
            var map = ContiguousArray<UInt32>()
            map.reserveCapacity(own.count)
            for code in 0..<own.count {
                let isPlain = kind == .name && own.withText(code) { Folding.isFolded(name: $0) }
                map.append(
                    isPlain
                        ? own.withText(code) { common.code(of: $0) }
                        : common.code(of: Folding.folded(own.text(code), kind)))
            }
            return map
        }
        return (common, maps)
    }

    private static func names(_ lexicon: Interner, _ forms: CharacterForms) -> NameForms {
        var names = NameForms()
        for code in 1..<max(1, lexicon.count) { lexicon.withText(code) { names.add($0, forms) } }
        return names
    }
}

extension IdentityList {
    mutating func translate(_ offset: Int, by map: ContiguousArray<UInt32>, _ workers: Workers) {
        let width = width
        let count = count
        words.withUnsafeMutableBufferPointer { words in
            nonisolated(unsafe) let words = words
            _ = workers.slices(of: count) { rows in
                for row in rows { words[row * width + offset] = map[Int(words[row * width + offset])] }
            }
        }
    }

    /// A birth date that is not written down is in the number; it counts only where no number is compared.
    mutating func deriveBirth(_ model: LinkageModel) {
        guard let number = model.field(.number), let birth = model.field(.date) else { return }
        let (from, to) = (model.offsets[number], model.offsets[birth])
        for row in 0..<count {
            let start = row * width
            guard words[start + to] == 0, words[start + from + 1] != 0 else { continue }
            let day = PackedNumber(word: UInt64(words[start + from + 1]) << 32 | UInt64(words[start + from])).birth
            if day != 0 { words[start + to] = day | PackedDay.derived }
        }
    }
}
