import Vocabulary

/// A list as it is given out (名单): for eyes, for Excel, for programs; the same rows in the same order each time.
public struct Listing: Sendable {
    public let columns: [Column]
    public let rows: [[Cell]]

    public struct Column: Sendable {
        /// For programs.
        public let key: String
        /// For people.
        public let label: String
        public let width: Double

        init(key: String, label: String, width: Double) {
            self.key = key
            self.label = label
            self.width = width
        }

        public init<Line>(_ column: ListColumn<Line>) {
            self.init(key: column.key, label: column.label, width: column.width)
        }
    }

    public enum Format: String, CaseIterable, Sendable {
        case table, csv, json, jsonl, xlsx
    }

    public init<Line>(_ lines: [Line], _ columns: [ListColumn<Line>]) {
        self.columns = columns.map { Column($0) }
        rows = lines.map { line in columns.map { $0.cell(line) } }
    }

    public init(_ columns: KeyValuePairs<String, String>, rows: [[String]]) {
        self.columns = columns.map { Column(key: $0.key, label: $0.value, width: 14) }
        self.rows = rows.map { $0.map { .text($0) } }
    }
}

// MARK: - Workbook

extension Listing {
    /// Two sheets: the list, and behind it where it comes from.
    public func writeWorkbook(_ origin: ListOrigin, to path: String) throws {
        try Listing.write(columns, as: .xlsx, to: path, from: { _ in origin }) { take in
            for row in rows { try take(row) }
        }
    }
}

// MARK: - Text

extension Listing {
    /// For people: with the mark by which Excel knows UTF-8, and headed as the page is. Programs find the keys instead.
    public func csv(for reader: DelimitedWriter.Reader) -> String {
        let head = columns.map { reader == .people ? $0.label : $0.key }
        let lines = ([head] + rows.map { $0.map(Listing.guarded) }).map {
            $0.map(Listing.quoted).joined(separator: ",")
        }
        return reader == .people
            ? "\u{FEFF}" + lines.map { $0 + "\r\n" }.joined() : lines.map { $0 + "\n" }.joined()
    }

    /// One object a line.
    public var jsonLines: [String] { rows.map { Listing.json(columns, $0) } }

    public var json: String { "[" + jsonLines.joined(separator: ",\n ") + "]\n" }

    /// Columns under one another, as a terminal shows them.
    public var tableLines: [String] {
        let lines = [columns.map(\.label)] + rows.map { $0.map(\.text) }
        let widths = columns.indices.map { place in lines.map { Listing.width($0[place]) }.max() ?? 0 }
        return lines.map { line in
            let padded = zip(line, widths).map { text, width in
                text + String(repeating: " ", count: max(0, width - Listing.width(text)))
            }
            let line = padded.joined(separator: "  ")
            return String(line.reversed().drop { $0 == " " }.reversed())
        }
    }

    /// Han characters take two places in a terminal.
    private static func width(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + ((0x2E80...0xFFDC).contains($1.value) ? 2 : 1) }
    }

    /// A cell that begins like a formula is held back by an apostrophe; a number is a number.
    private static func guarded(_ cell: Cell) -> String {
        cell.kind != .number && FormulaGuard.isNeeded(for: cell.text) ? "'" + cell.text : cell.text
    }

    private static func quoted(_ text: String) -> String {
        guard text.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return text }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }

    static func json(_ columns: [Column], _ row: [Cell]) -> String {
        let pairs = zip(columns, row).map { column, cell in
            "\(Listing.jsonText(column.key)):\(cell.kind == .number ? cell.text : Listing.jsonText(cell.text))"
        }
        return "{" + pairs.joined(separator: ",") + "}"
    }

    private static func jsonText(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case _ where scalar.value < 32:
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
