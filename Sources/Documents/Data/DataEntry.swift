import Vocabulary
import Yams

/// One entry of a data file (`sources/`, `rules/`, `models/`, `policies/` …), read strictly: what nobody asks for is
/// refused, with its line.
public struct DataEntry {
    private let node: Node
    public let place: DataPlace

    public init(parsing text: String, from file: String) throws(DataRefusal) {
        let root: Node?
        do { root = try Yams.compose(yaml: text) } catch {
            throw YAMLFault.refusal(of: error, in: text, file: file)
        }
        guard let root else { throw .blank(DataPlace(file: file, line: 1, path: "")) }
        self.init(root, DataPlace(file: file, line: 1, path: ""))
    }

    private init(_ node: Node, _ place: DataPlace) {
        self.node = node
        self.place = place
    }

    /// An entry stands where its key stands, also where what it holds begins on the next line.
    private func inner(_ node: Node, _ step: String, at mark: Mark?) -> DataEntry {
        let path = place.path.isEmpty || step.hasPrefix("[") ? place.path + step : "\(place.path).\(step)"
        return DataEntry(node, DataPlace(file: place.file, line: mark?.line ?? place.line, path: path))
    }
}

// MARK: - Keys

extension DataEntry {
    /// Refuses keys that nobody asks for: a slip of the pen would otherwise be passed over in silence.
    public func allow(_ keys: String...) throws(DataRefusal) { try allow(keys) }

    public func allow(_ keys: [String]) throws(DataRefusal) {
        for pair in try pairs() where !keys.contains(pair.key) {
            throw .unknownKey(pair.entry.place, key: pair.key, known: keys)
        }
    }

    public func entry(_ key: String) throws(DataRefusal) -> DataEntry {
        guard let entry = try optional(key) else { throw .missingKey(place, key: key) }
        return entry
    }

    public func optional(_ key: String) throws(DataRefusal) -> DataEntry? {
        try pairs().first { $0.key == key }?.entry
    }

    /// In the order of the file.
    public func pairs() throws(DataRefusal) -> [(key: String, entry: DataEntry)] {
        guard case .mapping(let mapping) = node else { throw .wrongForm(place, expected: .keys) }
        var pairs: [(key: String, entry: DataEntry)] = []
        for (key, value) in mapping {
            guard case .scalar(let scalar) = key else { throw .wrongForm(place, expected: .keys) }
            pairs.append((scalar.string, inner(value, scalar.string, at: key.mark)))
        }
        return pairs
    }

    /// The only pair of `{noFlaw: length}`.
    public func pair() throws(DataRefusal) -> (key: String, entry: DataEntry) {
        let pairs = try pairs()
        guard let pair = pairs.first else { throw .blank(place) }
        guard pairs.count == 1 else { throw .severalKeys(place, keys: pairs.map(\.key)) }
        return pair
    }
}

// MARK: - Values

extension DataEntry {
    public var isText: Bool { if case .scalar = node { true } else { false } }
    public var isList: Bool { if case .sequence = node { true } else { false } }
    public var isKeys: Bool { if case .mapping = node { true } else { false } }

    /// As it is written, so that `01` stays `01` and `no` stays `no`.
    public func text() throws(DataRefusal) -> String {
        guard case .scalar(let scalar) = node else { throw .wrongForm(place, expected: .text) }
        return scalar.string
    }

    /// Text that must say something.
    public func words() throws(DataRefusal) -> String {
        let text = try text()
        guard !text.allSatisfy(\.isWhitespace) else { throw .blank(place) }
        return text
    }

    public func list() throws(DataRefusal) -> [DataEntry] {
        guard case .sequence(let sequence) = node else { throw .wrongForm(place, expected: .list) }
        return sequence.enumerated().map { inner($1, "[\($0)]", at: $1.mark) }
    }

    /// A list of texts; one text stands for a list of one.
    public func texts() throws(DataRefusal) -> [String] {
        if isText { return [try words()] }
        var texts: [String] = []
        for entry in try list() { texts.append(try entry.words()) }
        return texts
    }

    public func number() throws(DataRefusal) -> Int {
        guard let number = Int(try text()) else { throw .wrongForm(place, expected: .number) }
        return number
    }

    public func number(in range: ClosedRange<Int>) throws(DataRefusal) -> Int {
        guard let number = Int(try text()), range.contains(number) else {
            throw .outOfRange(place, from: "\(range.lowerBound)", to: "\(range.upperBound)")
        }
        return number
    }

    /// A share, a weight: a number that need not be whole.
    public func decimal(in range: ClosedRange<Double>) throws(DataRefusal) -> Double {
        guard let number = Double(try text()), range.contains(number) else {
            throw .outOfRange(place, from: "\(range.lowerBound)", to: "\(range.upperBound)")
        }
        return number
    }

    public func day() throws(DataRefusal) -> Day {
        let text = try text()
        guard let day = Day(text) else {
            throw DataEntry.isLikeDay(text) ? .noSuchDay(place, text: text) : .wrongForm(place, expected: .day)
        }
        return day
    }

    /// Written as days are, like 2011-02-30, whether there is such a day or not.
    public static func isLikeDay(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        return parts.map(\.utf8.count) == [4, 2, 2]
            && parts.joined().utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    public func flag() throws(DataRefusal) -> Bool {
        switch try text() {
        case "yes", "true": return true
        case "no", "false": return false
        default: throw .wrongForm(place, expected: .flag)
        }
    }

    /// One of a closed list of words.
    public func choice<Word: RawRepresentable & CaseIterable>(
        of words: Word.Type
    ) throws(DataRefusal) -> Word where Word.RawValue == String {
        let text = try text()
        guard let word = Word(rawValue: text) else {
            throw .unknownWord(place, word: text, known: Word.allCases.map(\.rawValue))
        }
        return word
    }

    public func choices<Word: RawRepresentable & CaseIterable>(
        of words: Word.Type
    ) throws(DataRefusal) -> [Word] where Word.RawValue == String {
        if isText { return [try choice(of: words)] }
        var choices: [Word] = []
        for entry in try list() { choices.append(try entry.choice(of: words)) }
        return choices
    }
}
