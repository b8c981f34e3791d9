/// One row about a child after screening: its values in one form, what is wrong with it, and what becomes of it.
public struct ScreenedRow: Codable, Hashable, Sendable {
    /// Among all sheets of the file, from 0.
    public let sheet: Int
    /// As Excel counts rows, from 1.
    public let number: Int
    /// Counted through all sheets of the roster, from 1.
    public let ordinal: Int
    /// By the position of the field in its source; empty where nothing stands. What can't be read stays as it is.
    public let values: [String]
    /// Positions of the fields whose value could not be read as what it should be.
    public let unread: [Int]
    /// Columns that the source doesn't know, where they hold something.
    public let unknown: [UnknownValue]
    public let faults: [Fault]
    public let verdict: Verdict
    /// nil if nothing in the row can serve.
    public let key: RowKey?

    public struct UnknownValue: Codable, Hashable, Sendable {
        public let header: String
        public let text: String
    }
}

extension RosterSource {
    /// The value of a field; empty where nothing stands.
    public func value(of field: String, in row: ScreenedRow) -> String {
        position(of: field).map { row.values[$0] } ?? ""
    }

    /// All that a row says, in an order that depends on nothing but what it says: for fingerprints.
    public func canonicalBytes(of row: ScreenedRow) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(600)
        func append(_ text: String, _ end: UInt8) {
            var text = text
            text.withUTF8 { bytes.append(contentsOf: $0) }
            bytes.append(end)
        }
        for field in fieldsByName where !row.values[field.position].isEmpty {
            append(field.name, 0x1F)
            append(row.values[field.position], 0x1E)
        }
        bytes.append(0x1D)
        for value in row.unknown.count < 2 ? row.unknown : row.unknown.sorted(by: { $0.header < $1.header }) {
            append(value.header, 0x1F)
            append(value.text, 0x1E)
        }
        return bytes
    }
}
