import Foundation
import Vocabulary

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
        var rest = data.dropFirst()
        guard data.first == 1 else { throw KeyRefusal.altered }
        func number() throws -> Int {
            guard rest.count >= 4 else { throw KeyRefusal.altered }
            defer { rest = rest.dropFirst(4) }
            return rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
        }
        func text() throws -> String {
            let count = try number()
            guard rest.count >= count else { throw KeyRefusal.altered }
            defer { rest = rest.dropFirst(count) }
            return String(decoding: rest.prefix(count), as: UTF8.self)
        }
        func list() throws -> [Pair] { try (0..<number()).map { _ in Pair(try text(), try text()) } }
        fields = try list()
        unread = try list().map(\.name)
        unknown = try list()
    }

    private static func append(_ number: Int, to bytes: inout [UInt8]) {
        withUnsafeBytes(of: UInt32(number).bigEndian) { bytes.append(contentsOf: $0) }
    }
}
