import Foundation
import GRDB

/// What people write about a child (密封文字): whom they met, what was said, who looks after it. Each record is sealed
/// under a key of its own, like the rows of a roster.
package enum SealedWords {
    package static func keep(
        _ words: some Encodable, with keys: KeyRing, in db: Database
    ) throws -> (keyID: Int64, sealed: Data) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try Sealer(keys: keys).keep(encoder.encode(words), in: db)
    }

    /// From a row that has `keyID` and `sealed`.
    package static func open<Words: Decodable>(
        _ kind: Words.Type, from row: Row, with keys: KeyRing, in db: Database
    ) throws -> Words {
        try JSONDecoder().decode(kind, from: Sealer(keys: keys).open(row["sealed"], keyID: row["keyID"], in: db))
    }

    /// Words by name, as rows of rosters have them.
    package static func keep(
        named words: KeyValuePairs<String, String>, with keys: KeyRing, in db: Database
    ) throws -> (keyID: Int64, sealed: Data) {
        let content = RowContent(fields: words.map { RowContent.Pair($0.key, $0.value) }, unread: [], unknown: [])
        return try Sealer(keys: keys).keep(content.bytes, in: db)
    }

    package static func open(_ row: Row, with keys: KeyRing, in db: Database) throws -> RowContent {
        try RowContent(Sealer(keys: keys).open(row["sealed"], keyID: row["keyID"], in: db))
    }
}
