import Documents
import Vocabulary

/// A test of one value, tied to its column.
enum ValueTest: Sendable {
    case required
    case nameRules([NameRule])
    case somebody
    case maxLength(Int)
    case matches([TextPattern])
    case avoids([TextPattern])
    case oneOf(Set<String>)
    case birthAgrees(number: Int)
    case sexAgrees(number: Int)
    /// The 19th or 20th character of a disability certificate.
    case codeAgrees(certificate: Int, place: Int)
    case numberAgrees(certificate: Int)
    case agrees(with: Int)
    case knownDivision
    case notAfter(BoundDay)
    case notBefore(BoundDay)
    case withinCoverage

    init(
        _ check: RosterCheck, marking position: Int, of source: RosterSource, _ context: ScreeningContext
    ) throws(DataRefusal) {
        switch check.test {
        case .required: self = .required
        case .nameRule(let rules): self = .nameRules(rules)
        case .somebody: self = .somebody
        case .maxLength(let length): self = .maxLength(length)
        case .matches(let patterns): self = .matches(patterns)
        case .avoids(let patterns): self = .avoids(patterns)
        case .oneOf(let values): self = .oneOf(Set(values))
        case .knownDivision: self = .knownDivision
        case .withinCoverage: self = .withinCoverage
        case .dayNotAfter(let term): self = .notAfter(try BoundDay(term, source.fieldList, at: check.place))
        case .dayNotBefore(let term): self = .notBefore(try BoundDay(term, source.fieldList, at: check.place))
        case .agreesWith(let name):
            let other = try source.fieldList.position(of: name, at: check.place)
            self = ValueTest.agreement(of: source.fields[position], with: source.fields[other], at: other)
        default: preconditionFailure("\(check.id) is no test of one value")
        }
    }

    /// What has to agree follows from what the two columns hold.
    private static func agreement(of field: RosterField, with other: RosterField, at place: Int) -> ValueTest {
        switch (field.kind, other.kind) {
        case (.day, .idNumber), (.day, .disabilityCertificate): .birthAgrees(number: place)
        case (.sex, .idNumber), (.sex, .disabilityCertificate): .sexAgrees(number: place)
        case (.choice, .disabilityCertificate):
            .codeAgrees(certificate: place, place: field.name == "disabilityGrade" ? 19 : 18)
        case (.idNumber, .disabilityCertificate): .numberAgrees(certificate: place)
        default: .agrees(with: place)
        }
    }

    /// Blank values hold in all but `required`; values that could not be read are not asked any further.
    func holds(_ value: String, in row: RowView, _ lookup: inout Lookup) -> Bool {
        if value.isEmpty { if case .required = self { return false } else { return true } }
        switch self {
        case .required: return true
        case .nameRules(let rules): return NameRule.isPlain(value) || rules.allSatisfy { $0.isKept(by: value) }
        case .somebody: return !lookup.words.nobody.contains(PersonName(value).folded)
        case .maxLength(let length): return value.utf8.count <= length || value.count <= length
        case .matches(let patterns): return patterns.contains { $0.matches(value) }
        case .avoids(let patterns): return !patterns.contains { $0.matches(value) }
        case .oneOf(let values): return values.contains(value)
        case .birthAgrees(let number):
            guard row.isReadable(number), let birth = NumberReader.birth(of: row.values[number]) else { return true }
            return Day(stored: value) == birth
        case .sexAgrees(let number):
            guard row.isReadable(number) else { return true }
            return value == NumberReader.sex(of: row.values[number]).rawValue
        case .codeAgrees(let certificate, let place):
            guard row.isReadable(certificate) else { return true }
            return Array(row.values[certificate].utf8)[place] == value.utf8.first
        case .numberAgrees(let certificate):
            return !row.isReadable(certificate) || row.values[certificate].hasPrefix(value.prefix(18))
        case .agrees(let other): return !row.isReadable(other) || row.values[other] == value
        case .knownDivision: return lookup.isKnownDivision(value)
        case .notAfter(let term): return compare(value, term, row) { $0 <= $1 }
        case .notBefore(let term): return compare(value, term, row) { $0 >= $1 }
        case .withinCoverage: return lookup.isWithinCoverage(value)
        }
    }

    private func compare(_ value: String, _ term: BoundDay, _ row: RowView, _ holds: (Day, Day) -> Bool) -> Bool {
        guard let day = Day(stored: value), let other = row.day(term) else { return true }
        return holds(day, other)
    }
}
