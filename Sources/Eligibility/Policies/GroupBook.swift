import Documents
import Vocabulary

/// The groups and what they were called when (群体口径): codes with the days on which they were in use, which became
/// which, and sets of them that documents speak of.
public struct GroupBook: Sendable {
    struct Group: Sendable {
        let code: String
        let name: Bilingual
        let from: Day?
        /// The last day.
        let last: Day?
        /// Whoever was in it on its last day is in this one from the next.
        let becomes: String?
    }

    struct Edition: Sendable {
        let from: Day
        let codes: [String]
    }

    struct GroupSet: Sendable {
        let name: Bilingual
        let document: String
        /// The newest first.
        let editions: [Edition]
    }

    let groups: [String: Group]
    let sets: [String: GroupSet]
    /// Groups of which a household has one at most.
    let exclusive: [[String]]

    /// For policies that speak of no group.
    public static let empty = GroupBook(groups: [:], sets: [:], exclusive: [])

    var codes: [String] { groups.keys.sorted() }

    func knows(_ name: String) -> Bool { groups[name] != nil || sets[name] != nil }

    func label(of name: String) -> String { sets[name]?.name.text ?? groups[name]?.name.text ?? name }

    /// The codes under which somebody may be written who belongs to a group or set on a day.
    func codes(of name: String, on day: Day) -> [String] {
        let wanted = sets[name].map { $0.editions.first { $0.from <= day }?.codes ?? [] } ?? [name]
        let valid = wanted.filter { code in groups[code]?.isInUse(on: day) == true }
        return codes.filter { code in valid.contains { $0 == code || leads(from: code, to: $0, by: day) } }
    }

    /// 建档立卡 became 脱贫户: who was in the one and was never taken off is in the other.
    private func leads(from code: String, to goal: String, by day: Day) -> Bool {
        var (code, steps) = (code, 0)
        while let group = groups[code], let next = group.becomes, let last = group.last, last < day, steps < 9 {
            if next == goal { return true }
            (code, steps) = (next, steps + 1)
        }
        return false
    }
}

extension GroupBook.Group {
    func isInUse(on day: Day) -> Bool { from.map { $0 <= day } != false && last.map { day <= $0 } != false }
}
