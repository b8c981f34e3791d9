/// By what a row is recognised in the next version of its roster (行标识).
public struct RowKey: Codable, Hashable, Sendable {
    /// The fields that were there: 学籍号, or else 身份证号, or else name, birth and place.
    public let fields: [String]
    /// Personal data: to be fingerprinted, never shown.
    package let values: [String]
    /// Counted from 1: two rows of one roster may say the same.
    public let occurrence: Int

    /// What is fingerprinted.
    public var canonicalBytes: [UInt8] {
        var bytes: [UInt8] = []
        for (field, value) in zip(fields, values) {
            bytes += field.utf8
            bytes.append(0x1F)
            bytes += value.utf8
            bytes.append(0x1E)
        }
        if occurrence > 1 { bytes += String(occurrence).utf8 }
        return bytes
    }
}
