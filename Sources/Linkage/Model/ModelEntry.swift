import Vocabulary
import Yams

/// One entry of a model file, read strictly: what nobody asks for is refused, with its line.
struct ModelEntry {
    let node: Node
    let file: String
    let line: Int

    init(parsing text: String, from file: String) throws(ModelRefusal) {
        let root: Node?
        do { root = try Yams.compose(yaml: text) } catch {
            throw .notYAML(file: file, line: ModelEntry.line(of: error), reason: "\(error)")
        }
        guard let root else { throw .missing(file: file, line: 1, key: "code") }
        self.init(node: root, file: file, line: 1)
    }

    private init(node: Node, file: String, line: Int) {
        (self.node, self.file) = (node, file)
        self.line = node.mark?.line ?? line
    }

    private static func line(of error: any Error) -> Int {
        switch error {
        case YamlError.scanner(_, _, let mark, _), YamlError.parser(_, _, let mark, _),
            YamlError.composer(_, _, let mark, _):
            mark.line
        default: 1
        }
    }

    private func inner(_ node: Node) -> ModelEntry { ModelEntry(node: node, file: file, line: line) }

    func refuse(_ reason: ModelRefusal.Reason) -> ModelRefusal { .unfit(file: file, line: line, reason) }
}

// MARK: - Keys and values

extension ModelEntry {
    func pairs() throws(ModelRefusal) -> [(key: String, entry: ModelEntry)] {
        guard case .mapping(let mapping) = node else { throw refuse(.keysExpected) }
        var pairs: [(key: String, entry: ModelEntry)] = []
        for (key, value) in mapping { pairs.append((key.string ?? "", inner(value))) }
        return pairs
    }

    func allow(_ keys: String...) throws(ModelRefusal) {
        for (key, entry) in try pairs() where !keys.contains(key) { throw entry.refuse(.unknownKey(key, known: keys)) }
    }

    func optional(_ key: String) throws(ModelRefusal) -> ModelEntry? {
        try pairs().first { $0.key == key }?.entry
    }

    func entry(_ key: String) throws(ModelRefusal) -> ModelEntry {
        guard let entry = try optional(key) else { throw .missing(file: file, line: line, key: key) }
        return entry
    }

    func text() throws(ModelRefusal) -> String {
        guard case .scalar(let scalar) = node, !scalar.string.isEmpty else { throw refuse(.textExpected) }
        return scalar.string
    }

    func number(_ range: ClosedRange<Double>) throws(ModelRefusal) -> Double {
        guard let number = Double(try text()), range.contains(number) else { throw refuse(.numberExpected(range)) }
        return number
    }

    func flag() throws(ModelRefusal) -> Bool {
        switch try text() {
        case "yes", "true": return true
        case "no", "false": return false
        default: throw refuse(.flagExpected)
        }
    }

    func list() throws(ModelRefusal) -> [ModelEntry] {
        guard case .sequence(let sequence) = node else { throw refuse(.listExpected) }
        return sequence.map(inner)
    }

    func texts() throws(ModelRefusal) -> [String] {
        if case .scalar = node { return [try text()] }
        var texts: [String] = []
        for entry in try list() { texts.append(try entry.text()) }
        return texts
    }

    func choice<Word: RawRepresentable & CaseIterable>(of words: Word.Type) throws(ModelRefusal) -> Word
    where Word.RawValue == String {
        let text = try text()
        guard let word = Word(rawValue: text) else {
            throw refuse(.unknownWord(text, known: Word.allCases.map(\.rawValue)))
        }
        return word
    }
}
