import Linkage
import Screening
import Vocabulary

/// Puts what a row says of a person into the fields of a linkage model.
struct IdentityWriting {
    private let number, name, formerName, birth, sex, group, village, township, county, guardian, otherGuardian,
        phone: Int?

    init(_ model: LinkageModel) {
        func place(_ name: String) -> Int? { model.fields.firstIndex { $0.name == name } }
        number = place("number")
        name = place("name")
        formerName = place("former_name")
        birth = place("birth")
        sex = place("sex")
        group = place("group")
        village = place("village")
        township = place("township")
        county = place("county")
        guardian = place("guardian")
        otherGuardian = place("other_guardian")
        phone = place("phone")
    }

    /// Adds to the person begun last; what is added later counts, except that a whole number is not given up.
    func add(_ facts: RowFacts, to reader: inout IdentityReader) {
        func add(_ field: Int?, _ text: String?) {
            guard let field, let text, !text.isEmpty else { return }
            reader.add(field, text.utf8Span.span)
        }
        let person = facts.person
        add(number, person.idNumber?.digits ?? person.hintedIDNumber?.digits)
        add(name, person.name.spelled)
        add(formerName, person.formerName?.spelled)
        add(birth, person.birth?.description)
        add(sex, person.sex?.label)
        add(group, person.ethnicGroup?.name)
        if let address = person.hukou?.address ?? person.address { reader.add(address: address.utf8Span.span) }
        add(county, person.hukou?.county ?? person.hukou?.code.flatMap(IdentityWriting.county))
        add(township, person.hukou?.township)
        add(village, person.hukou?.village)
        for (field, guardian) in zip([guardian, otherGuardian], facts.guardians) { add(field, guardian.name.spelled) }
        if facts.guardians.isEmpty { add(guardian, facts.household?.head?.spelled) }
        add(phone, person.phone ?? facts.guardians.lazy.compactMap(\.phone).first)
    }

    private static func county(of code: RegionCode) -> String? {
        code.widened(to: .county).flatMap(Divisions.current)?.name
    }
}
