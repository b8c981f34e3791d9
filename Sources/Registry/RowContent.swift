import Foundation

/// What one row of a roster said, as it is sealed: every field by name, every unknown column by its header.
public struct RowContent: Hashable, Sendable {
    public struct Pair: Hashable, Sendable {
        public let name: String
        public let value: String

        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    public let fields: [Pair]
    /// Fields that could not be read as what they should be.
    public let unread: [String]
    public let unknown: [Pair]

    public init(fields: [Pair], unread: [String], unknown: [Pair]) {
        self.fields = fields
        self.unread = unread
        self.unknown = unknown
    }

    public subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

    /// Three lists of pairs, each text with its length before it.
    var bytes: [UInt8] {
        var bytes: [UInt8] = [1]
        for list in [fields, unread.map { Pair($0, "") }, unknown] {
            RowContent.append(list.count, to: &bytes)
            for pair in list {
                for text in [pair.name, pair.value] {
                    RowContent.append(text.utf8.count, to: &bytes)
                    bytes.append(contentsOf: text.utf8)
                }
            }
        }
        return bytes
    }

    init(_ data: Data) throws {
        self = try data.withUnsafeBytes { bytes in
            var rest = bytes[...]
            guard rest.popFirst() == 1 else { throw KeyRefusal.altered }
            let fields = try RowContent.list(&rest)
            let unread = try RowContent.list(&rest).map(\.name)
            return RowContent(fields: fields, unread: unread, unknown: try RowContent.list(&rest))
        }
    }

    private static func list(_ rest: inout Slice<UnsafeRawBufferPointer>) throws -> [Pair] {
        let count = try number(&rest)
        var pairs: [Pair] = []
        pairs.reserveCapacity(min(count, 100))
        for _ in 0..<count { pairs.append(Pair(try text(&rest), try text(&rest))) }
        return pairs
    }

    private static func text(_ rest: inout Slice<UnsafeRawBufferPointer>) throws -> String {
        let count = try number(&rest)
        guard rest.count >= count else { throw KeyRefusal.altered }
        defer { rest = rest.dropFirst(count) }
        return String(decoding: UnsafeRawBufferPointer(rebasing: rest.prefix(count)), as: UTF8.self)
    }

    private static func number(_ rest: inout Slice<UnsafeRawBufferPointer>) throws -> Int {
        guard rest.count >= 4 else { throw KeyRefusal.altered }
        defer { rest = rest.dropFirst(4) }
        return Int(UInt32(bigEndian: UnsafeRawBufferPointer(rebasing: rest.prefix(4)).loadUnaligned(as: UInt32.self)))
    }

    private static func append(_ number: Int, to bytes: inout [UInt8]) {
        withUnsafeBytes(of: UInt32(number).bigEndian) { bytes.append(contentsOf: $0) }
    }
}
