import Documents
import Vocabulary

/// All sources that the bureau knows, with the checks and words they share (`sources/`, `rules/`).
public struct RosterSources: Sendable {
    public let all: [RosterSource]
    public let packs: [CheckPack]
    public let words: RosterWords

    /// The file of `rules/` that holds words and code tables; the other files are packs of checks.
    public static let wordsFile = "roster-words.yaml"

    /// Reads both folders; every example in them has to come out right.
    public static func load(_ folder: String, rules: String) throws(DataRefusal) -> RosterSources {
        let rules = try DataFile.all(in: rules)
        guard let words = rules.first(where: { $0.name == wordsFile }) else {
            throw .noFile(in: wordsFile)
        }
        return try RosterSources(
            sources: try DataFile.all(in: folder), packs: rules.filter { $0.name != wordsFile }, words: words)
    }

    /// From texts that somebody else has read.
    public init(sources: [DataFile], packs: [DataFile], words: DataFile) throws(DataRefusal) {
        let known = try RosterWords(yaml: words.text, file: words.name)
        self.words = known
        var read: [CheckPack] = []
        for file in packs { read.append(try CheckPack(yaml: file.text, file: file.name, words: known)) }
        self.packs = read
        var all: [RosterSource] = []
        for file in sources {
            let source = try RosterSource(yaml: file.text, file: file.name, packs: read, words: known)
            if let earlier = all.first(where: { $0.code == source.code }) {
                throw .repeated(
                    DataPlace(file: file.name, line: 1, path: "code"), word: source.code, earlier: earlier.name)
            }
            all.append(source)
        }
        self.all = all
    }

    public subscript(code: String) -> RosterSource? { all.first { $0.code == code } }

    /// The source of a code, or a refusal that names those that there are.
    public func source(_ code: String) throws(ScreeningRefusal) -> RosterSource {
        guard let source = self[code] else { throw .unknownSource(code, known: all.map(\.code)) }
        return source
    }
}
