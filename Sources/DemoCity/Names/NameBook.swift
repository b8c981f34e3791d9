import Vocabulary

/// From which the city's people get their names: tables of surnames, given names and names of smaller peoples.
struct NameBook: Sendable {
    /// Tables are read once.
    static let shared = NameBook()

    private let surnames: Weighted
    /// By sex and generation: people born in the 1960s, 1980s and 2010s.
    private let characters: [[Weighted]]
    /// Characters that sound alike, for slips of the pen.
    private let soundAlikes: [Character: [Character]]
    private let wholeNames: [Int: [String]]

    /// Surnames that are common in the hills of this city, whoever bears them.
    private static let hillSurnames = Weighted([
        ("田", 22), ("向", 20), ("彭", 16), ("龙", 15), ("石", 14), ("吴", 12), ("杨", 12), ("罗", 10), ("麻", 5),
        ("滕", 5), ("覃", 6), ("尚", 2), ("贾", 2), ("欧阳", 2), ("宿", 1), ("佘", 2),
    ])
    /// Characters that many a roster program can't write.
    private static let rareCharacters: [Character] = ["㛃", "䶮", "𫖯", "𬱖", "𬭎", "𬍛", "𬤊", "𫘧"]

    private init() {
        surnames = Weighted(
            SurnameTable.text.words.map { word in
                (String(word.filter { !$0.isASCII }), Int(word.filter(\.isASCII)) ?? 0)
            })
        let rows = GivenNameTable.text.words.map { $0.split(separator: ",") }
        characters = ["M", "F"].map { sex in
            (2...4).map { column in
                Weighted(rows.filter { $0[1] == sex }.map { (String($0[0]), Int($0[column]) ?? 0) })
            }
        }
        soundAlikes = NameBook.alike(rows)
        wholeNames = NameBook.readWholeNames()
    }

    // MARK: - A name for somebody

    func surname(_ chance: inout Chance, inTheHills: Bool) -> String {
        inTheHills && chance.happens(70_000) ? NameBook.hillSurnames.draw(&chance) : surnames.draw(&chance)
    }

    func given(_ sex: Sex, bornIn year: Int, _ chance: inout Chance) -> String {
        let generation = year < 1975 ? 0 : year < 2000 ? 1 : 2
        let table = characters[sex == .male ? 0 : 1][generation]
        let first = table.draw(&chance)
        if chance.happens(14_000) { return first }
        if generation == 2, chance.happens(300) { return first + String(chance.pick(NameBook.rareCharacters)) }
        return first + table.draw(&chance)
    }

    /// nil where this people's names are surname and given name.
    func wholeName(_ people: Int, _ sex: Sex, _ chance: inout Chance) -> String? {
        guard let own = wholeNames[people * 2 + (sex == .male ? 0 : 1)], !own.isEmpty else { return nil }
        let name = chance.pick(own)
        guard people == 5 || people == 17, let fathers = wholeNames[people * 2], let dot = name.firstIndex(of: "·")
        else { return name }
        let father = chance.pick(fathers)
        return String(name[..<dot]) + "·" + String(father.prefix { $0 != "·" })
    }

    // MARK: - A name miswritten

    /// The name with one character replaced by one that sounds the same; nil where none does.
    func soundAlike(of name: String, _ chance: inout Chance) -> String? {
        var characters = Array(name)
        for place in characters.indices.reversed() where place > 0 {
            guard let others = soundAlikes[characters[place]]?.filter({ $0 != characters[place] }), !others.isEmpty
            else { continue }
            characters[place] = chance.pick(others)
            return String(characters)
        }
        return nil
    }

    func hasRareCharacter(_ name: String) -> Bool { name.contains { NameBook.rareCharacters.contains($0) } }

    static func replacingRareCharacters(in name: String, by mark: Character) -> String {
        String(name.map { rareCharacters.contains($0) ? mark : $0 })
    }
}

// MARK: - Reading the tables

extension NameBook {
    private static func alike(_ rows: [[Substring]]) -> [Character: [Character]] {
        var bySound: [Substring: [Character]] = [:]
        for row in rows {
            guard let character = row[0].first, let sound = row.last else { continue }
            if bySound[sound]?.contains(character) != true { bySound[sound, default: []].append(character) }
        }
        var alike: [Character: [Character]] = [:]
        for row in rows {
            if let character = row[0].first, let sound = row.last { alike[character] = bySound[sound] }
        }
        return alike
    }

    /// Keyed by people × 2, plus one for women; names of either sex stand in both lists.
    private static func readWholeNames() -> [Int: [String]] {
        var names: [Int: [String]] = [:]
        for line in MinorityNameTable.text.lines {
            let words = line.split(separator: " ")
            guard let head = words.first, let people = Int(head.prefix(2)) else { continue }
            for sex in 0...1 where head.hasSuffix("U") || head.hasSuffix(sex == 0 ? "M" : "F") {
                names[people * 2 + sex, default: []] += words.dropFirst().map(String.init)
            }
        }
        return names
    }
}
