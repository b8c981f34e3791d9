import Foundation
import GRDB

/// What somebody wrote about a child, sealed under a key of its own (封存的文字).
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
}
