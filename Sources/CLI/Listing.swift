import ArgumentParser
import Documents
import Foundation
import Vocabulary

/// A list as a command gives it out: for eyes, for Excel, for programs.
struct Listing {
    let columns: [Column]
    let rows: [[String]]

    struct Column {
        /// For programs.
        let key: String
        /// For people.
        let label: String
    }

    enum Format: String, ExpressibleByArgument, CaseIterable { case table, csv, json, jsonl }

    init(_ columns: KeyValuePairs<String, String>, rows: [[String]]) {
        self.columns = columns.map { Column(key: $0.key, label: $0.value) }
        self.rows = rows
    }

    func show(as format: Format) {
        switch format {
        case .table: table().forEach(Terminal.say)
        case .csv: ([columns.map(\.key)] + rows).forEach { Terminal.say($0.map(Listing.quoted).joined(separator: ",")) }
        case .jsonl: rows.forEach { Terminal.say(json($0)) }
        case .json: Terminal.say("[" + rows.map(json).joined(separator: ",\n ") + "]")
        }
    }

    private func table() -> [String] {
        let lines = [columns.map(\.label)] + rows
        let widths = columns.indices.map { place in lines.map { Listing.width($0[place]) }.max() ?? 0 }
        return lines.map { line in
            zip(line, widths).map { text, width in
                text + String(repeating: " ", count: max(0, width - Listing.width(text)))
            }
            .joined(separator: "  ").trimmingCharacters(in: .whitespaces)
        }
    }

    /// Han characters take two places in a terminal.
    private static func width(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + ((0x2E80...0xFFDC).contains($1.value) ? 2 : 1) }
    }

    /// A cell that begins like a formula is held back by an apostrophe.
    private static func quoted(_ text: String) -> String {
        let safe = text.unicodeScalars.first.map(dangerous.contains) == true ? "'" + text : text
        guard safe.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return safe }
        return "\"" + safe.replacingOccurrences(of: "\"", with: "\"\"") + "\""
    }

    /// Chinese Excel takes the full-width forms for the same.
    private static let dangerous: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"]

    private func json(_ row: [String]) -> String {
        "{" + zip(columns, row).map { "\(Listing.jsonText($0.key)):\(Listing.jsonText($1))" }.joined(separator: ",")
            + "}"
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
