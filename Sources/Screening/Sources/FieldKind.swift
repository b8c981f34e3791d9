/// What a column of a roster holds (字段类型); it decides how a cell is read.
public enum FieldKind: String, CaseIterable, Sendable, Codable {
    case text, personName, idNumber, studentNumber, disabilityCertificate, day, yearMonth, sex, ethnic, region,
        boolean, phone, count
    /// One of a table of codes.
    case choice

    /// Kept under seal unless the source says otherwise.
    var isPersonal: Bool {
        switch self {
        case .personName, .idNumber, .studentNumber, .disabilityCertificate, .phone: true
        default: false
        }
    }

    /// Somebody's own: under the heading 「母亲」 it is not the child's.
    var isAboutPerson: Bool {
        switch self {
        case .text, .boolean, .count, .choice, .yearMonth: false
        default: true
        }
    }

    /// A long number that spreadsheets love to shorten, and by which a person is recognised.
    var isNumber: Bool { self == .idNumber || self == .studentNumber || self == .disabilityCertificate }
}
