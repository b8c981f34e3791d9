import Screening
import Vocabulary

/// Who a child is, put together from the rows that stand for it: each answer from the latest row that gives one.
public struct ChildIdentity: Sendable {
    public let name: PersonName
    public let sex: Sex?
    public let birth: Day?
    public let ethnicGroup: EthnicGroup?
    public let idNumber: IDNumber?
    let studentNumberText: String?
    public let hukou: String?
    public let guardians: [GuardianFacts]
    /// Other spellings that rosters have for the same child.
    public let otherSpellings: [String]

    package init(_ records: [ChildRecord]) {
        func first<Value>(_ part: (RowFacts) -> Value?) -> Value? {
            for record in records {
                if let value = part(record.facts) { return value }
            }
            return nil
        }
        // A row that carries the number is more likely to spell the name as the household register does.
        let named = records.filter { $0.facts.person.idNumber != nil } + records
        name = named.first?.facts.person.name ?? PersonName("")
        idNumber = first(\.person.idNumber)
        sex = first(\.person.sex) ?? idNumber?.sex
        birth = first(\.person.birth) ?? idNumber?.birth
        ethnicGroup = first(\.person.ethnicGroup)
        studentNumberText = first(\.person.studentNumber)
        hukou = first { facts in
            guard let place = facts.person.hukou else { return nil }
            let words = place.address ?? [place.county, place.township, place.village].compactMap(\.self).joined()
            return words.isEmpty ? nil : words
        }
        var guardians: [GuardianFacts] = []
        for guardian in records.flatMap(\.facts.guardians)
        where !guardians.contains(where: { $0.name == guardian.name }) {
            guardians.append(guardian)
        }
        self.guardians = guardians
        otherSpellings = Set(records.map(\.facts.person.name.spelled)).subtracting([name.spelled, ""]).sorted()
    }

    /// `G539***********9927`
    public var maskedStudentNumber: String? {
        studentNumberText.map { "\($0.prefix(4))\(String(repeating: "*", count: max(0, $0.count - 8)))\($0.suffix(4))" }
    }
}

extension GuardianFacts {
    /// `140****3310`
    public var maskedPhone: String? { phone.map { "\($0.prefix(3))****\($0.suffix(4))" } }
}
