import Glibc
import Vocabulary

/// The names of all facts, to be found by their bytes, and how the values of each are read.
struct FactNames: Sendable {
    enum Kind: Sendable {
        case word, count, money, day, region, text
    }

    let kinds: ContiguousArray<Kind>
    private let table: NameTable
    /// All words of all facts, and by fact where its own stand.
    private var bytes: ContiguousArray<UInt8> = []
    private var words: ContiguousArray<Word> = []
    private var starts: ContiguousArray<Int> = [0]

    private struct Word {
        let start: Int
        let count: Int
        let code: UInt32
    }

    init(_ list: FactList) {
        var table = NameTable()
        for fact in list.all {
            var name = fact.name
            _ = name.withUTF8 { table.code(of: $0) }
        }
        self.table = table
        kinds = ContiguousArray(
            list.all.map { fact in
                switch fact.kind {
                case .choice, .flag: .word
                case .count: .count
                case .money: .money
                case .day: .day
                case .region: .region
                case .text: .text
                }
            })
        for fact in list.all {
            var own: [(String, UInt32)] = []
            if case .choice(let words) = fact.kind { own = words.enumerated().map { ($1, UInt32($0)) } }
            if fact.kind == .flag { own = [("yes", 1), ("no", 0), ("true", 1), ("false", 0)] }
            for (word, code) in own {
                words.append(Word(start: bytes.count, count: word.utf8.count, code: code))
                bytes.append(contentsOf: word.utf8)
            }
            starts.append(words.count)
        }
    }

    func place(of name: UnsafeBufferPointer<UInt8>) -> Int? { table.find(name) }

    /// The place of a word among those of its fact.
    func word(_ text: UnsafeBufferPointer<UInt8>, of fact: Int) -> UInt32? {
        guard let start = text.baseAddress else { return nil }
        return bytes.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return nil }
            for place in starts[fact]..<starts[fact + 1] {
                let word = words[place]
                if word.count == text.count, memcmp(base + word.start, start, word.count) == 0 { return word.code }
            }
            return nil
        }
    }
}
