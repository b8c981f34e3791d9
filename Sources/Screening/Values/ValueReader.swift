import Documents
import Vocabulary

/// Reads cells by what their column holds: one form for each kind, whatever the file's.
struct ValueReader {
    let words: RosterWords
    private var known: [String: CellReading] = [:]

    init(words: RosterWords) { self.words = words }

    mutating func read(_ cell: Cell, as kind: FieldKind, _ table: ChoiceTable?) -> CellReading {
        if cell.kind == .empty { return .blank }
        if cell.kind == .fault { return CellReading(cell.text, .formula) }
        let text = TextCleaning.trimmed(cell.text)
        if text.isEmpty { return .blank }
        switch kind {
        case .text, .personName: return CellReading(TextCleaning.onOneLine(text))
        case .idNumber: return blankIfNothing(NumberReader.idNumber(text, in: cell.kind))
        case .studentNumber: return blankIfNothing(NumberReader.studentNumber(text, in: cell.kind))
        case .disabilityCertificate: return blankIfNothing(NumberReader.certificate(text, in: cell.kind))
        case .day: return blankIfNothing(DayReader.day(text, in: cell.kind))
        case .yearMonth: return blankIfNothing(DayReader.month(text, in: cell.kind))
        case .sex: return blankIfNothing(sex(text))
        case .boolean: return blankIfNothing(flag(text))
        case .phone: return blankIfNothing(PlainNumbers.phone(text))
        case .count: return blankIfNothing(PlainNumbers.count(text))
        case .region: return blankIfNothing(region(text))
        case .ethnic: return ethnicGroup(text)
        case .choice:
            guard let table, !table.entries.isEmpty else { return CellReading(text) }
            return blankIfNothing(
                table.entry(of: text).map { CellReading($0.code) } ?? CellReading(text, .notInTable))
        }
    }

    /// 无, 不详, / in a column of numbers or days say that there is nothing.
    private func blankIfNothing(_ reading: CellReading) -> CellReading {
        reading.flaw != nil && words.nothing.contains(reading.value) ? .blank : reading
    }

    private func sex(_ text: String) -> CellReading {
        if words.male.contains(text) { return CellReading(Sex.male.rawValue) }
        if words.female.contains(text) { return CellReading(Sex.female.rawValue) }
        if text == Sex.unknown.rawValue || text == Sex.notStated.rawValue { return .blank }
        return CellReading(text, .notASex)
    }

    private func flag(_ text: String) -> CellReading {
        if words.yes.contains(text) { return CellReading(ValueReader.yes) }
        if words.no.contains(text) { return CellReading(ValueReader.no) }
        return CellReading(text, .notYesOrNo)
    }

    static let yes = "1"
    static let no = "0"

    /// The same few words fill the column; each is looked up once.
    private mutating func ethnicGroup(_ text: String) -> CellReading {
        if let reading = known[text] { return reading }
        let group = EthnicGroup(text).map { CellReading($0.rawValue) }
        let reading = group ?? blankIfNothing(CellReading(text, .notAnEthnicGroup))
        if known.count < 1024 { known[text] = reading }
        return reading
    }

    /// A code, also with the name behind it: 433124 花垣县. Counties and wider in six digits, townships and villages in full.
    private func region(_ text: String) -> CellReading {
        let digits = text.utf8.prefix { (0x30...0x39).contains($0) }
        guard digits.count >= 6, let code = RegionCode(Substring(digits)) else { return CellReading(text, .notARegion) }
        return CellReading(code.padded)
    }
}
