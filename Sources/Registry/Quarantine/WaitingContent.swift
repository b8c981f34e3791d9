import Foundation
import Screening
import Vocabulary

/// What is sealed of a row that waits (待更正的行): what it said, where it stood, and what is wrong with it.
struct WaitingContent: Codable {
    /// By the names of fields, as they were read.
    let cells: [String: String]
    let unread: [String]
    let unknown: [ScreenedRow.UnknownValue]
    let place: CellReference
    let faults: [Fault]
    /// By what the file knows it; nil in rows kept before this was noted.
    let key: RowKey?

    init(_ row: ScreenedRow, of source: RosterSource) {
        var cells: [String: String] = [:]
        for (field, value) in zip(source.fields, row.values) where !value.isEmpty { cells[field.name] = value }
        self.cells = cells
        unread = row.unread.map { source.fields[$0].name }
        unknown = row.unknown
        let sheet = row.faults.lazy.compactMap(\.cell?.sheet).first ?? ""
        place = CellReference(sheet: sheet, row: row.number, column: nil)
        faults = row.faults
        key = row.key
    }

    init(_ data: Data) throws { self = try JSONDecoder().decode(WaitingContent.self, from: data) }

    func bytes() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(self)
    }

    /// The row as its source sees it today.
    func row(of source: RosterSource) -> ScreenedRow {
        ScreenedRow(kept: source.fields.map { cells[$0.name] ?? "" }, unread: unread.compactMap(source.position))
    }

    /// What the file said, whatever was found wrong with it.
    func fingerprint(with keys: KeyRing) -> Int64 {
        var bytes = Array("\(place)".utf8)
        for (name, value) in cells.sorted(by: { $0.key < $1.key }) + unknown.map({ ($0.header, $0.text) }) {
            bytes += Array("\u{1E}\(name)\u{1F}\(value)".utf8)
        }
        return BlindIndex(keys: keys).fingerprint(of: bytes)
    }
}
