import Documents
import Vocabulary

/// By when what has to be done (期限), as a region has it from a day on. The country sets no number of days.
public struct TimeLimits: Hashable, Sendable {
    public let code: String
    public let name: String
    /// The prefix of the regions for which it is meant; empty for all.
    public let region: String
    public let from: Day
    public let document: String
    public let teamWithin: Int
    public let planWithin: Int
    public let contactEvery: Int
    public let serveWithin: Int
    /// How long a child who came back is watched (观察期), and how often visited.
    public let watchDays: Int
    public let visitEvery: Int
    /// Within how many days of a term's beginning a child who came back is looked at again.
    public let recheckWithin: Int

    public func watchEnds(afterReturn day: Day) -> Day { day + watchDays }
    public func visitDue(after day: Day) -> Day { day + visitEvery }
    public func recheckDue(after day: Day) -> Day { Term(of: day).next.firstDay + recheckWithin }
}

// MARK: - Reading

extension TimeLimits {
    static func all(in file: DataFile) throws(DataRefusal) -> [TimeLimits] {
        let root = try DataEntry(parsing: file)
        try root.allow("packs")
        var packs: [TimeLimits] = []
        for entry in try root.entry("packs").list() {
            let pack = try TimeLimits(entry)
            try pack.prove(entry.entry("examples"))
            packs.append(pack)
        }
        guard packs.contains(where: \.region.isEmpty) else { throw .blank(root.place) }
        return packs
    }

    private init(_ entry: DataEntry) throws(DataRefusal) {
        try entry.allow(
            "code", "name", "region", "from", "document", "teamWithin", "planWithin", "contactEvery", "serveWithin",
            "watchDays", "visitEvery", "recheckWithin", "examples")
        code = try entry.entry("code").words()
        name = try entry.entry("name").words()
        region = try entry.optional("region")?.words() ?? ""
        from = try entry.entry("from").day()
        document = try entry.entry("document").words()
        teamWithin = try entry.entry("teamWithin").number(in: 0...60)
        planWithin = try entry.entry("planWithin").number(in: 0...60)
        contactEvery = try entry.entry("contactEvery").number(in: 1...60)
        serveWithin = try entry.entry("serveWithin").number(in: 0...60)
        watchDays = try entry.entry("watchDays").number(in: 1...400)
        visitEvery = try entry.entry("visitEvery").number(in: 1...90)
        recheckWithin = try entry.entry("recheckWithin").number(in: 1...120)
    }

    private func prove(_ examples: DataEntry) throws(DataRefusal) {
        for example in try examples.list() {
            try example.allow("returned", "firstVisit", "watchUntil")
            let back = try example.entry("returned").day()
            for (key, found) in [("firstVisit", visitDue(after: back)), ("watchUntil", watchEnds(afterReturn: back))] {
                let expected = try example.entry(key).day()
                guard expected == found else {
                    throw .failingExample(
                        try example.entry(key).place, expected: "\(expected)", found: "\(found)")
                }
            }
        }
    }
}
