import Documents

/// The fields of a source, found by name.
struct FieldList: Sendable {
    let all: [RosterField]
    private let positions: [String: Int]

    init(_ fields: [RosterField]) {
        all = fields
        positions = Dictionary(fields.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    subscript(name: String) -> Int? { positions[name] }

    func position(of name: String, at place: DataPlace) throws(DataRefusal) -> Int {
        guard let position = positions[name] else { throw .unknownField(place, name: name) }
        return position
    }

    func position(of entry: DataEntry) throws(DataRefusal) -> Int {
        try position(of: try entry.words(), at: entry.place)
    }
}
