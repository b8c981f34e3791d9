import Documents
import Vocabulary

extension Amount {
    public enum Word: String, CaseIterable, Sendable {
        case fact, least, greatest, total, percent, half, times, share
    }

    /// `625.00`, `{half: 2300.00}`, `{least: [{fact: tuition}, 8000.00]}`, `local`.
    init(from entry: DataEntry, _ terms: Terms, depth: Int = 0) throws(DataRefusal) {
        guard depth < 6 else { throw .unfit(Phrase("\(entry.place)：金额套了 6 层以上。请写得简单些。")) }
        if entry.isText {
            let text = try entry.words()
            if text == "local" {
                self = .local
                return
            }
            guard let money = Money(yuan: text) else {
                throw .unfit(Phrase("\(entry.place)：这里应写金额（元，至多两位小数），如 312.50，写的是“\(text)”。"))
            }
            self = .sum(money)
            return
        }
        let pair = try entry.pair()
        guard let word = Word(rawValue: pair.key) else {
            throw .unknownWord(pair.entry.place, word: pair.key, known: Word.allCases.map(\.rawValue))
        }
        let amount = try Amount.read(word, pair.entry, terms, depth)
        guard amount.scalings <= Amount.mostScalings else {
            throw .unfit(Phrase("\(entry.place)：一个金额里最多乘除 \(Amount.mostScalings) 次。请写得简单些。"))
        }
        self = amount
    }

    private static func read(
        _ word: Word, _ entry: DataEntry, _ terms: Terms, _ depth: Int
    ) throws(DataRefusal) -> Amount {
        switch word {
        case .fact: return .fact(try fact(entry, terms, .money))
        case .least: return .least(try list(entry, terms, depth))
        case .greatest: return .greatest(try list(entry, terms, depth))
        case .total: return .total(try list(entry, terms, depth))
        case .half: return .half(try Amount(from: entry, terms, depth: depth + 1))
        case .percent:
            let parts = try two(entry)
            let share = try parts.0.decimal(in: 0...1000)
            return .percent(Int((share * 100).rounded()), of: try Amount(from: parts.1, terms, depth: depth + 1))
        case .times:
            let parts = try two(entry)
            let inner = try Amount(from: parts.0, terms, depth: depth + 1)
            if case .times = inner { throw .unfit(Phrase("\(entry.place)：times 里不能再套 times。")) }
            return .times(inner, try count(parts.1, terms, least: 0))
        case .share:
            let parts = try two(entry)
            let inner = try Amount(from: parts.0, terms, depth: depth + 1)
            return .share(inner, by: try count(parts.1, terms, least: 1))
        }
    }

    private static func list(_ entry: DataEntry, _ terms: Terms, _ depth: Int) throws(DataRefusal) -> [Amount] {
        var amounts: [Amount] = []
        for inner in try entry.list() { amounts.append(try Amount(from: inner, terms, depth: depth + 1)) }
        guard amounts.count > 1 else {
            throw .unfit(Phrase("\(entry.place)：这里应写两个以上的金额。"))
        }
        return amounts
    }

    private static func two(_ entry: DataEntry) throws(DataRefusal) -> (DataEntry, DataEntry) {
        let parts = try entry.list()
        guard parts.count == 2 else { throw .unfit(Phrase("\(entry.place)：这里应写两项，如 [5.00, meal_days]。")) }
        return (parts[0], parts[1])
    }

    private static func fact(_ entry: DataEntry, _ terms: Terms, _ kind: FactKind) throws(DataRefusal) -> Fact {
        let fact = try terms.facts.fact(entry)
        guard fact.kind == kind else {
            throw .unfit(Phrase("\(entry.place)：“\(fact.name)”的内容不合，这里要\(kind.label)。"))
        }
        return fact
    }

    /// A divisor of zero is refused here where it is written, and found at the child where it is a fact.
    private static func count(_ entry: DataEntry, _ terms: Terms, least: Int) throws(DataRefusal) -> Count {
        if let number = Int(try entry.words()) {
            guard number >= least else {
                throw .unfit(Phrase("\(entry.place)：不能除以 \(number)。名额或份数须不小于 1，请改正。"))
            }
            guard number < 1_000_000 else { throw .outOfRange(entry.place, from: "\(least)", to: "999999") }
            return .number(number)
        }
        return .fact(try fact(entry, terms, .count))
    }
}

extension Rounding {
    /// `half-up`, or `half-up yuan`.
    init(from entry: DataEntry) throws(DataRefusal) {
        let words = try entry.words().split(separator: " ").map(String.init)
        guard let mode = words.first.flatMap({ Mode(rawValue: $0) }) else {
            throw .unknownWord(entry.place, word: words.first ?? "", known: Mode.allCases.map(\.rawValue))
        }
        guard words.count < 3, let unit = words.count == 1 ? .fen : Unit(rawValue: words[1]) else {
            throw .unknownWord(entry.place, word: words[1], known: Unit.allCases.map(\.rawValue))
        }
        self.init(mode: mode, unit: unit)
    }
}
