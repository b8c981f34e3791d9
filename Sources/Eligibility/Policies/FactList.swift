import Documents
import Vocabulary

/// All facts that a rule may look at: the closed list, and one for each group.
public struct FactList: Sendable {
    public let all: [Fact]
    private let byName: [String: Fact]

    public init(_ groups: GroupBook) {
        all = FactName.allCases.map { .named($0) } + groups.codes.map { .group($0) }
        byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
    }

    public subscript(name: String) -> Fact? { byName[name] }

    public var names: [String] { all.map(\.name) }

    func fact(_ name: String, at place: DataPlace) throws(DataRefusal) -> Fact {
        guard let fact = byName[name] else { throw .unknownWord(place, word: name, known: names) }
        return fact
    }

    func fact(_ entry: DataEntry) throws(DataRefusal) -> Fact { try fact(try entry.words(), at: entry.place) }

    func value(_ entry: DataEntry, of fact: Fact) throws(DataRefusal) -> FactValue {
        let text = try entry.text()
        guard let value = fact.kind.value(of: text) else {
            if case .choice(let words) = fact.kind { throw .unknownWord(entry.place, word: text, known: words) }
            if fact.kind == .day, DataEntry.isLikeDay(text) { throw .noSuchDay(entry.place, text: text) }
            throw .unfit(Phrase("\(entry.place)：“\(fact.name)”这里应写\(fact.kind.label)，写的是“\(text)”。请改正。"))
        }
        return value
    }
}
