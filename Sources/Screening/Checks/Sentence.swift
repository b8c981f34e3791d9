import Documents
import Vocabulary

/// A sentence of a data file with its values, put into the reader's language only when it is read.
public struct Sentence: Codable, Hashable, Sendable {
    /// With `{}` where a value goes.
    public let key: String
    public let values: [String]

    public var text: String {
        var phrase = Phrase.StringInterpolation(literalCapacity: key.utf8.count, interpolationCount: values.count)
        var values = values[...]
        var rest = key[...]
        while let place = rest.firstIndex(of: "{"), rest[place...].hasPrefix("{}"), let value = values.popFirst() {
            phrase.appendLiteral(String(rest[..<place]))
            phrase.appendInterpolation(value)
            rest = rest[rest.index(place, offsetBy: 2)...]
        }
        phrase.appendLiteral(String(rest))
        return say(Phrase(stringInterpolation: phrase))
    }
}

/// A sentence as a data file has it: 「{field}有 {length} 位」.
struct SentenceTemplate: Hashable, Sendable {
    /// What may be filled in.
    enum Slot: String, CaseIterable {
        /// The label of the column.
        case field
        /// The label of the column it is compared with.
        case other
        /// How many characters stand in the cell.
        case length
        /// The cell in which the same stood before.
        case first
        // About the whole roster
        case region, stated, counted, change, days
    }

    let key: String
    let slots: [Slot]

    init(_ text: String, at place: DataPlace) throws(DataRefusal) {
        var key = ""
        var slots: [Slot] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let name = String(rest[rest.index(after: open)..<close])
            guard let slot = Slot(rawValue: name) else {
                throw .unknownWord(place, word: "{\(name)}", known: Slot.allCases.map { "{\($0.rawValue)}" })
            }
            key += rest[..<open] + "{}"
            slots.append(slot)
            rest = rest[rest.index(after: close)...]
        }
        self.key = key + rest
        self.slots = slots
    }

    func filled(with value: (Slot) -> String) -> Sentence { Sentence(key: key, values: slots.map(value)) }
}
