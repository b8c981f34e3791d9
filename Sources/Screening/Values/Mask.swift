import Vocabulary

/// Shows enough of a value to find it again in the file, and no more.
enum Mask {
    static func hide(_ value: String, of field: RosterField) -> String {
        guard field.isSealed, !value.isEmpty else { return value }
        switch field.kind {
        case .personName: return PersonName(value).masked
        case .idNumber, .studentNumber, .disabilityCertificate: return ends(of: value, first: 3, last: 4)
        case .phone: return ends(of: value, first: 3, last: 2)
        case .day, .yearMonth: return "\(value.prefix(4))****"
        case .boolean, .choice, .sex, .ethnic, .count: return "*"
        case .text, .region: return ends(of: value, first: min(6, value.count / 3), last: 0)
        }
    }

    private static func ends(of value: String, first: Int, last: Int) -> String {
        guard value.count > 2 * (first + last) else { return String(repeating: "*", count: min(value.count, 18)) }
        let hidden = String(repeating: "*", count: min(18, value.count - first - last))
        return "\(value.prefix(first))\(hidden)\(value.suffix(last))"
    }
}
