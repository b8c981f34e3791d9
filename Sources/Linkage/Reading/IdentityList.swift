/// One side of a comparison, held in columns of small numbers: who stands there and what is said of them.
public struct IdentityList: Sendable {
    /// Rows that one reader has read, with its texts by kind of field.
    struct Part: Sendable {
        var rows: Range<Int>
        var lexicons: [Interner]
    }

    var parts: [Part]
    /// Row by row, `width` words each.
    var words: ContiguousArray<UInt32> = []
    var keyBytes: ContiguousArray<UInt8> = []
    var keyEnds: ContiguousArray<UInt64> = [0]
    let width: Int

    init(width: Int) {
        self.width = width
        parts = [Part(rows: 0..<0, lexicons: FieldKind.allCases.map { _ in Interner() })]
    }

    /// Nobody.
    public static let empty = IdentityList(width: 0)

    public var count: Int { keyEnds.count - 1 }

    /// How many bytes the longest key has.
    var longestKey: Int {
        var longest = 0
        for row in 0..<count { longest = max(longest, Int(keyEnds[row + 1] - keyEnds[row])) }
        return longest
    }

    @inline(__always)
    func keyRange(_ row: Int) -> Range<Int> { Int(keyEnds[row])..<Int(keyEnds[row + 1]) }

    public func key(_ row: Int) -> String { String(decoding: keyBytes[keyRange(row)], as: UTF8.self) }

    /// What several readers have read, one after another. Their texts stay apart until both sides are gathered.
    public static func joined(_ lists: consuming [IdentityList]) -> IdentityList {
        var joined = IdentityList.empty
        swap(&joined, &lists[0])
        joined.parts[0].rows = 0..<joined.count
        for place in 1..<lists.count {
            var list = IdentityList.empty
            swap(&list, &lists[place])
            let (start, shift) = (joined.count, UInt64(joined.keyBytes.count))
            joined.words.append(contentsOf: list.words)
            joined.keyBytes.append(contentsOf: list.keyBytes)
            joined.keyEnds.append(contentsOf: list.keyEnds.lazy.dropFirst().map { $0 + shift })
            joined.parts.append(Part(rows: start..<joined.count, lexicons: list.parts[0].lexicons))
        }
        return joined
    }
}

extension FieldKind {
    /// Its place among the lexicons.
    var place: Int {
        switch self {
        case .number: 0
        case .name: 1
        case .date: 2
        case .sex: 3
        case .group: 4
        case .place: 5
        case .code: 6
        case .text: 7
        }
    }
}
