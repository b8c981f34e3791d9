/// Finds the fields of one row of delimited text (RFC 4180).
///
/// Quotes may hold separators, line ends and doubled quotes. Lines end with CRLF, LF or CR, also mixed.
struct FieldFinder {
    var fields: [RawRow.Field] = []
    /// Fields whose quotes are still to be taken out.
    private(set) var quoted: [Int] = []
    /// Some field has more bytes than a cell may have characters.
    private(set) var hasLongField = false
    private let separator: UInt8
    private let limits: Spreadsheet.Limits

    init(separator: UInt8, _ limits: Spreadsheet.Limits) {
        self.separator = separator
        self.limits = limits
    }

    /// Where the next row begins; nil if the window ends before this row does and is not the last.
    mutating func find(
        in window: Span<UInt8>, from start: Int, isLast: Bool, row: Int
    ) throws(DocumentRefusal) -> Int? {
        fields.removeAll(keepingCapacity: true)
        quoted.removeAll(keepingCapacity: true)
        hasLongField = false
        var place = start
        while true {
            let from = place
            var quotes = Quotes.none
            if place < window.count, window[place] == UInt8(ascii: "\"") {
                quotes = FieldFinder.skipQuotes(in: window, &place)
                if quotes == .open, isLast { throw .openQuote(row: row) }
            }
            let behindQuotes = place
            while place < window.count {
                let byte = window[place]
                if byte == separator || byte == 0x0A || byte == 0x0D { break }
                place += 1
            }
            if place - from > limits.cellCharacters { try noteLength(place - from, row) }
            if place == window.count, !isLast { return nil }
            guard fields.count < limits.columns else { throw .tooManyColumns(row: row, limit: limits.columns) }
            switch quotes {
            case .none: fields.append(FieldFinder.field(in: window, from, place))
            case .plain where behindQuotes == place:
                fields.append(FieldFinder.field(in: window, from + 1, place - 1))
            default:
                quoted.append(fields.count)
                fields.append(.init(start: from, end: place, kind: .text))
            }
            guard place < window.count else { return place }
            let end = window[place]
            place += 1
            if end == separator { continue }
            if end == 0x0A { return place }
            // A carriage return, which a line feed may follow.
            guard place < window.count else { return isLast ? place : nil }
            return window[place] == 0x0A ? place + 1 : place
        }
    }

    static func field(in window: Span<UInt8>, _ start: Int, _ end: Int) -> RawRow.Field {
        guard start < end else { return .init(start: start, end: start, kind: .empty) }
        let isGuarded = window[start] == FormulaGuard.mark && FormulaGuard.stands(before: window, start, end)
        return .init(start: isGuarded ? start + 1 : start, end: end, kind: .text)
    }

    private enum Quotes {
        case none, plain, doubled, open
    }

    /// Steps behind the closing quote, or to the end of the window if there is none.
    private static func skipQuotes(in window: Span<UInt8>, _ place: inout Int) -> Quotes {
        var quotes = Quotes.plain
        place += 1
        while place < window.count {
            let byte = window[place]
            place += 1
            guard byte == UInt8(ascii: "\"") else { continue }
            guard place < window.count, window[place] == byte else { return quotes }
            quotes = .doubled
            place += 1
        }
        return .open
    }

    /// A field that never ends must not fill the memory. Quotes may be doubled, a character takes up to four bytes.
    private mutating func noteLength(_ length: Int, _ row: Int) throws(DocumentRefusal) {
        hasLongField = true
        guard length <= limits.cellCharacters * 8 else {
            throw .cellTooLong(row: row, column: fields.count, limit: limits.cellCharacters)
        }
    }
}
