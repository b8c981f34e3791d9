import Vocabulary

/// What tests look up beside the row: divisions of old, the area of the roster, words that are no names.
struct Lookup {
    let words: RosterWords
    private let extraDivisions: Set<String>
    private let coverage: RegionCode?
    private let county: String?
    private let countyEndings: Set<Character>
    private var divisions: [String: Bool] = [:]

    init(words: RosterWords, context: ScreeningContext) {
        self.words = words
        extraDivisions = Set(context.extraDivisions.map(\.padded))
        coverage = context.coverage
        county = context.countyName
        countyEndings = words.countyEndings
    }

    /// The first six digits of a number were a division at some time after the birth. Few places and years occur.
    mutating func isKnownDivision(_ number: String) -> Bool {
        let place = String(number.prefix(10))
        if let known = divisions[place] { return known }
        let isKnown = extraDivisions.contains(String(number.prefix(6))) || Lookup.isOnTheLists(number)
        if divisions.count < 100_000 { divisions[place] = isKnown }
        return isKnown
    }

    private static func isOnTheLists(_ number: String) -> Bool {
        do throws(IDNumberFault) {
            switch Divisions.placeOfIssue(of: try IDNumber(number.prefix(18))) {
            case .current, .former, .disputed: return true
            case .otherYears, .unknown: return false
            }
        } catch {
            // What is no citizen number has a fault of its own.
            return true
        }
    }

    /// A code within the stated area, or the name of the county that it is.
    func isWithinCoverage(_ value: String) -> Bool {
        if let code = RegionCode(value) {
            guard let coverage else { return true }
            return coverage.contains(code) || code.contains(coverage)
        }
        guard let county, let ending = value.last, countyEndings.contains(ending) else { return true }
        return value.hasSuffix(county)
    }
}
