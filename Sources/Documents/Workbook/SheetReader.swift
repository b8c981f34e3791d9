/// Reads the rows of one sheet; each finished row pauses the stream.
final class SheetReader: MarkupReader {
    private(set) var row = RawRow()
    var reading = Reading()
    private let part: String
    private let shared: SharedTexts
    private let formats: NumberFormats
    private let limits: Spreadsheet.Limits
    private var text = RichText()
    private var cell = OpenCell()
    private var place = Place.outside

    /// Nothing is taken from where it does not belong: row in rows, cell in row, value in cell.
    private enum Place {
        case outside, rows, row, cell
    }

    private struct OpenCell {
        var column = -1
        var content = Content.number
        var style = 0
        var isInValue = false
        var hasFormula = false
    }

    private enum Content {
        case number, shared, text, boolean, fault, moment
    }

    init(part: String, _ shared: SharedTexts, _ formats: NumberFormats, _ limits: Spreadsheet.Limits) {
        self.part = part
        self.shared = shared
        self.formats = formats
        self.limits = limits
    }

    func open(_ name: MarkupName, _ attributes: MarkupAttributes) throws(DocumentRefusal) {
        switch name {
        case "c": try openCell(attributes)
        case "v": cell.isInValue = true
        case "f": cell.hasFormula = true
        case "row": try openRow(attributes)
        case "sheetData": if place == .outside { place = .rows }
        default: text.open(name)
        }
    }

    func close(_ name: MarkupName) throws(DocumentRefusal) -> Bool {
        switch name {
        case "c": try closeCell()
        case "v": cell.isInValue = false
        case "row": return closeRow()
        case "sheetData": place = .outside
        default: text.close(name)
        }
        return false
    }

    func take(_ characters: UnsafeBufferPointer<UInt8>) throws(DocumentRefusal) {
        guard place == .cell else { return }
        if cell.isInValue {
            text.bytes.append(contentsOf: characters)
        } else {
            text.take(characters)
        }
        if text.bytes.count - text.start > limits.cellCharacters * 4 { throw tooLong }
    }

    private var tooLong: DocumentRefusal {
        .cellTooLong(row: row.number, column: max(0, cell.column), limit: limits.cellCharacters)
    }
}

// MARK: - Rows and cells

extension SheetReader {
    /// Rows and cells need not say where they stand; then they follow the one before.
    private func openRow(_ attributes: MarkupAttributes) throws(DocumentRefusal) {
        guard place == .rows else { throw .damaged(part: part) }
        place = .row
        let number = attributes["r"].flatMap { Int(digits: $0) } ?? row.number + 1
        guard number > row.number, number <= CellPlace.lastRow else { throw .damaged(part: part) }
        row.number = number
        row.fields.removeAll(keepingCapacity: true)
        text.bytes.removeAll(keepingCapacity: true)
        cell.column = -1
    }

    private func openCell(_ attributes: MarkupAttributes) throws(DocumentRefusal) {
        guard place == .row else { throw .damaged(part: part) }
        place = .cell
        var column = cell.column + 1
        if let reference = attributes["r"] {
            var place = UnsafeRawPointer(reference).assumingMemoryBound(to: UInt8.self)
            guard let stated = CellPlace(&place) else { throw .damaged(part: part) }
            column = stated.column
        }
        guard column < limits.columns else { throw .tooManyColumns(row: row.number, limit: limits.columns) }
        cell = OpenCell(
            column: column, content: content(attributes["t"]), style: attributes["s"].flatMap { Int(digits: $0) } ?? 0)
        text.begin()
    }

    private func content(_ type: UnsafePointer<CChar>?) -> Content {
        guard let type else { return .number }
        switch MarkupName(type) {
        case "s": return .shared
        case "str", "inlineStr": return .text
        case "b": return .boolean
        case "e": return .fault
        case "d": return .moment
        default: return .number
        }
    }

    private func closeCell() throws(DocumentRefusal) {
        guard place == .cell else { return }
        place = .row
        let isEmpty = text.bytes.count == text.start
        if isEmpty, cell.hasFormula, cell.content != .text { reading.unsolvedFormulas += 1 }
        let kind = isEmpty ? .empty : try settle()
        try checkLength()
        guard text.bytes.count <= limits.rowBytes else {
            throw .rowTooLong(row: row.number, limit: limits.rowBytes)
        }
        while row.fields.count <= cell.column { row.fields.append(.init(start: 0, end: 0, kind: .empty)) }
        row.fields[cell.column] = .init(
            start: text.start, end: text.bytes.count, kind: text.bytes.count == text.start ? .empty : kind)
    }

    private func settle() throws(DocumentRefusal) -> Cell.Kind {
        switch cell.content {
        case .number:
            return NumberText.settle(
                &text.bytes, from: text.start, as: formats[cell.style], countsFrom1904: formats.countsFrom1904)
        case .shared:
            let index = Int(String(decoding: text.bytes[text.start...], as: UTF8.self))
            text.bytes.removeSubrange(text.start...)
            guard let index, shared.append(index, to: &text.bytes) else { throw .damaged(part: part) }
            return .text
        case .text:
            text.end()
            return .text
        case .boolean:
            let isTrue = text.bytes[text.start] == UInt8(ascii: "1") || text.bytes[text.start] == UInt8(ascii: "t")
            text.bytes.replaceSubrange(text.start..., with: (isTrue ? "TRUE" : "FALSE").utf8)
            return .boolean
        case .fault: return .fault
        case .moment:
            settleMoment()
            return .day
        }
    }

    /// `2026-03-18T00:00:00Z` as `2026-03-18`.
    private func settleMoment() {
        let parts = String(decoding: text.bytes[text.start...], as: UTF8.self).split(separator: "T")
        guard let day = parts.first else { return }
        let time = parts.dropFirst().first?.prefix(8) ?? "00:00:00"
        text.bytes.replaceSubrange(text.start..., with: (time == "00:00:00" ? "\(day)" : "\(day) \(time)").utf8)
    }

    private func checkLength() throws(DocumentRefusal) {
        guard text.bytes.count - text.start > limits.cellCharacters else { return }
        let length = String(decoding: text.bytes[text.start...], as: UTF8.self).utf16.count
        if length > limits.cellCharacters { throw tooLong }
    }

    /// The row takes the bytes over, so that it can be lent; it gives them back when the next one opens.
    private func closeRow() -> Bool {
        guard place == .row else { return false }
        place = .rows
        swap(&row.bytes, &text.bytes)
        return row.trim()
    }
}
