extension Divisions {
    /// The code by which a division goes today (沿革): 430124 宁乡县 is 430182 宁乡市 since 2017. Townships and villages follow
    /// their county. A code that is in force, that is unknown, or whose county was divided among several stays as it is.
    public static func today(of code: RegionCode) -> RegionCode {
        guard let county = code.widened(to: .county), let successor = Succession.known.successors[county.digits] else {
            return code
        }
        return RegionCode(successor + code.digits.dropFirst(county.digits.utf8.count)) ?? code
    }

    /// The county of a name, also of one that it no longer has and with province and city in front; nil where several
    /// counties have had the name, as with 鼓楼区.
    public static func county(named name: String) -> RegionCode? {
        Succession.known.counties[name].flatMap { RegionCode($0) }
    }
}

/// Who followed whom, and the names that only one county has ever had.
private struct Succession: Sendable {
    static let known = Succession()

    /// Of counties that are no more, those that went on as one.
    private(set) var successors: [String: String] = [:]
    private(set) var counties: [String: String] = [:]

    private init() {
        let lines = DivisionLines.known.everything.filter { $0.code % 100 != 0 && $0.standing != .disputed }
        let current = Set(lines.filter { $0.standing == .current }.map(\.code))
        var followers: [String: Set<String>] = [:]
        var names: [String: Set<String>] = [:]
        for line in lines {
            let division = line.division
            let code = division.code.digits
            let own = line.standing == .current ? [code] : division.successorCodes.map(\.digits)
            if line.standing == .former, !current.contains(line.code) { followers[code, default: []].formUnion(own) }
            for name in [division.name, division.fullName] { names[name, default: []].formUnion(own) }
        }
        for (code, own) in followers where own.count == 1 { successors[code] = own.first }
        for (name, own) in names where own.count == 1 { counties[name] = own.first }
    }
}
