import Documents

/// Words that mean the same in the rosters of all sources: totals, blanks, yes and no (`rules/roster-words.yaml`).
public struct RosterWords: Sendable {
    let totals: Set<String>
    let footers: [String]
    let rowNumbers: Set<String>
    let nothing: Set<String>
    let nobody: Set<String>
    let yes: Set<String>
    let no: Set<String>
    let male: Set<String>
    let female: Set<String>
    let otherPeople: [String]
    /// Headings of groups that say no more than that this is about the child.
    let ownGroups: [String]
    let cutOff: [String]
    let townshipEndings: [String]
    let countyEndings: Set<Character>
    /// 人, 名: what stands behind a head count.
    let countUnits: Set<Character>
    public let tables: [String: ChoiceTable]

    /// Reads the file of words.
    public init(yaml text: String, file: String) throws(DataRefusal) {
        let root = try DataEntry(parsing: text, from: file)
        try root.allow(
            "totals", "footers", "rowNumbers", "nothing", "nobody", "yes", "no", "male", "female", "otherPeople",
            "ownGroups", "cutOff",
            "townshipEndings", "countyEndings", "countUnits", "tables")
        func words(_ key: String) throws(DataRefusal) -> [String] { try root.entry(key).texts() }
        func folded(_ key: String) throws(DataRefusal) -> Set<String> {
            Set(try words(key).map { HeaderText($0).folded })
        }
        func spelled(_ key: String) throws(DataRefusal) -> Set<String> {
            Set(try words(key).flatMap { [$0, $0.lowercased(), $0.uppercased()] })
        }
        totals = try folded("totals")
        footers = try words("footers")
        rowNumbers = try folded("rowNumbers")
        nothing = try spelled("nothing")
        nobody = Set(try words("nobody"))
        yes = try spelled("yes")
        no = try spelled("no")
        male = try spelled("male")
        female = try spelled("female")
        otherPeople = try words("otherPeople")
        ownGroups = try words("ownGroups")
        cutOff = try words("cutOff")
        townshipEndings = try words("townshipEndings")
        countyEndings = Set(try words("countyEndings").compactMap(\.first))
        countUnits = Set(try words("countUnits").compactMap(\.first))
        var tables: [String: ChoiceTable] = [:]
        for pair in try root.entry("tables").pairs() {
            tables[pair.key] = try ChoiceTable(named: pair.key, from: pair.entry)
        }
        self.tables = tables
    }
}
