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

    init(_ left: consuming IdentityList, _ right: consuming IdentityList, _ model: LinkageModel, _ workers: Workers) {
        let used = Set(model.fields.map(\.kind)).filter(\.hasLexicon).sorted { $0.place < $1.place }
        // Kind by kind: the texts of both sides, folded, get common numbers.
        let split = left.parts.count
        let common = { [parts = left.takeParts() + right.takeParts()] in
            used.map { kind in CommonLexicon(parts.map { $0.lexicons[kind.place] }, kind, workers) }
        }()
        var lexicons = FieldKind.allCases.map { _ in Interner() }
        for (kind, folded) in zip(used, common) { lexicons[kind.place] = folded.lexicon }
        let offsets = model.offsets
        for (field, offset) in zip(model.fields, offsets) where field.kind.hasLexicon {
            guard let place = used.firstIndex(of: field.kind) else { continue }
            left.translate(offset, by: Array(common[place].maps[..<split]), workers)
            right.translate(offset, by: Array(common[place].maps[split...]), workers)
        }
        var sides = [IdentityList.empty, .empty]
        swap(&sides[0], &left)
        swap(&sides[1], &right)
        sides.withUnsafeMutableBufferPointer { sides in
            nonisolated(unsafe) let sides = sides
            _ = workers.map(2) { sides[$0].settle(model) }
        }
        swap(&sides[0], &left)
        swap(&sides[1], &right)
        let forms = CharacterForms(accent: Accent(Gathering.mergers(model)))
        self.left = left
        self.right = right
        self.model = model
        self.lexicons = lexicons
        self.offsets = offsets
        self.forms = forms
        // Exact layers look at names as they are written.
        let looksInside =
            !model.isCascade
            || model.rules.flatMap(\.parts).contains { model.fields[$0.field].kind == .name && $0.aspect != .whole }
        names = looksInside ? Gathering.names(lexicons[FieldKind.name.place], forms, workers) : NameForms()
    }

    private static func mergers(_ model: LinkageModel) -> [Merger] {
        Merger.known.filter { merger in model.mergers.contains("\(merger.first)=\(merger.second)") }
    }

    private static func names(_ lexicon: Interner, _ forms: CharacterForms, _ workers: Workers) -> NameForms {
        let slices = workers.slices(of: max(0, lexicon.count - 1)) { slice in
            var names = NameForms()
            names.expect(
                slice.count,
                bytes: lexicon.range(slice.upperBound).upperBound - lexicon.range(slice.lowerBound).upperBound)
            for code in slice { lexicon.withText(code + 1) { names.add($0, forms) } }
            return names
        }
        return NameForms.joined(slices)
    }
}

extension IdentityList {
    /// Lets go of the texts; which rows came from which reader stays known.
    mutating func takeParts() -> [Part] {
        let taken = parts
        for place in parts.indices { parts[place].lexicons = [] }
        return taken
    }

    /// From the numbers of each reader to the common ones.
    mutating func translate(_ offset: Int, by maps: [ContiguousArray<UInt32>], _ workers: Workers) {
        let (width, parts) = (width, parts)
        words.withUnsafeMutableBufferPointer { words in
            nonisolated(unsafe) let words = words
            _ = workers.map(parts.count) { part in
                maps[part].withUnsafeBufferPointer { map in
                    for row in parts[part].rows { words[row * width + offset] = map[Int(words[row * width + offset])] }
                }
            }
        }
    }

    /// Lets go of what only the readers knew, and puts the rows in their order.
    mutating func settle(_ model: LinkageModel) {
        parts = []
        deriveBirth(model)
        sortByKey()
    }

    /// A birth date that is not written down is in the number; it counts only where no number is compared.
    private mutating func deriveBirth(_ model: LinkageModel) {
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
