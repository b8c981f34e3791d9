import Vocabulary

/// Issues citizen numbers in one county, none twice: a running sequence for each day and sex.
struct NumberIssuer {
    private let county: Int
    private let seed: UInt64
    /// How many have been issued, by code, sex and day.
    private var issued: [UInt16]

    private static let firstDay = Day.known(1930, 1, 1)
    private static let days = Day.known(2060, 1, 1) - firstDay

    /// The code under which somebody's number was issued.
    enum Place: Int {
        case here, abolished, afar
    }

    init(county: Int, seed: UInt64) {
        self.county = county
        self.seed = seed
        issued = Array(repeating: 0, count: NumberIssuer.days * 6)
    }

    mutating func issue(_ place: Place, _ sex: Sex, born birth: Day) -> NumberParts {
        let slot = ((birth - NumberIssuer.firstDay) * 3 + place.rawValue) * 2 + (sex == .male ? 1 : 0)
        var chance = Chance(seed, .county, slot * 16 + county)
        let start = 1 + chance.number(below: 250)
        let sequence = (start + Int(issued[slot])) * 2 + (sex == .male ? 1 : 0)
        precondition(sequence < 990, "a day has at most a few hundred births")
        issued[slot] += 1
        return NumberParts(issuedIn: code(of: place), sequence: Int16(sequence))
    }

    private func code(of place: Place) -> Int32 {
        switch place {
        case .here: CountyPlan.all[county].code
        case .abolished: Geography.abolished.code
        case .afar: Geography.codeFromAfar(to: county)
        }
    }
}
