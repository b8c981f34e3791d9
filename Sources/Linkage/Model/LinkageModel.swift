/// What is compared, how, and what follows from it (比对模型): data that a bureau may differ in, with a version.
public struct LinkageModel: Sendable {
    public let code: String
    public let title: String
    public let version: Int
    public let keyHeaders: (left: [String], right: [String])
    public internal(set) var fields: [LinkageField]
    /// Headings of whole addresses, and the fields that are cut out of them, from narrow to wide.
    let addressHeaders: [String]
    var addressFields: [Int]
    public internal(set) var comparisons: [Comparison]
    public internal(set) var rules: [BlockingRule]
    /// The rules are exact layers, one after another, and nothing is weighed. Such a model is taken only if asked for.
    public let isCascade: Bool
    /// The comparisons that confirm each other: who agrees in all of them is the same person.
    var confirmation: [Int]
    /// Which comparison can tell that two rows are two persons, and what has to agree to overrule it.
    public internal(set) var contradiction: Contradiction?
    /// Pairs of sounds that the region doesn't tell apart: `zh=z`.
    let mergers: [String]
    public let thresholds: Thresholds
    /// How likely two persons of one township have the same name, however rare it is; 0 where that makes no difference.
    let namesakeShare: Double
    /// The share of persons that one expects to stand on the right side twice.
    let secondShare: Double

    /// Two whole numbers that differ go to a person unless one of some other comparisons agrees.
    public struct Contradiction: Sendable, Equatable {
        let number: Int
        let unless: [Int]
    }

    /// From which probability a link is taken, and from which it is shown to a person.
    public struct Thresholds: Sendable {
        public let certain: Double
        public let probable: Double
        public let review: Double
    }

    /// Where each field stands in the words of a person.
    var offsets: [Int] {
        var offset = 0
        return fields.map { field in
            defer { offset += field.kind.width }
            return offset
        }
    }
    var width: Int { fields.reduce(0) { $0 + $1.kind.width } }

    func field(_ kind: FieldKind) -> Int? { fields.firstIndex { $0.kind == kind } }
}
