import Vocabulary

/// Rows that cannot both be right (矛盾的事实); they are not refused, but what depends on them stays open.
public struct FactContradiction: Hashable, Sendable {
    public let child: String
    public let fact: String
    public let one: String
    public let other: String
    public let lines: [Int]
    /// Two groups of which a household has one at most; the rows count all the same.
    public let isAboutGroups: Bool

    public func message(in file: String) -> String {
        let places = lines.map { say("第 \($0) 行") }.listed
        return isAboutGroups
            ? say("\(file) \(places)：\(child) 同时在“\(one)”和“\(other)”，一户只能是其中一种。请核实后结束其中一个。")
            : say("\(file) \(places)：\(child) 的 \(fact) 同时写了“\(one)”和“\(other)”。请核实后留下一种，或写清 from、until；在此之前列为待定。")
    }
}

extension FactTable {
    /// What contradicts itself in the days of a term, up to so many of them, and how many there are.
    public func contradictions(
        _ book: PolicyBook, _ question: Question, most: Int = 10
    ) -> (first: [FactContradiction], count: Int) {
        let exclusive = book.groups.exclusive.map { $0.map { Fact.group($0) } }
        let isExclusive = list.all.map { fact in exclusive.contains { $0.contains(fact) } }
        var (found, count): ([FactContradiction], Int) = ([], 0)
        for child in 0..<self.count where isSuspect(child, isExclusive) {
            let applicant = applicant(child)
            for contradiction in applicant.contradictions(exclusive, question) {
                count += 1
                if found.count < most { found.append(contradiction) }
            }
        }
        return (found, count)
    }

    /// Several rows of one fact, or of groups that exclude each other.
    private func isSuspect(_ child: Int, _ isExclusive: [Bool]) -> Bool {
        let range = range(child)
        var (seen, groups): ((UInt64, UInt64), Int) = ((0, 0), 0)
        for row in range {
            let fact = Int(rows[row].fact)
            if isExclusive[fact] { groups += 1 }
            let bit: UInt64 = 1 << UInt64(fact & 63)
            let isSeen = fact < 64 ? seen.0 & bit : seen.1 & bit
            if isSeen != 0 || groups > 1 { return true }
            if fact < 64 { seen.0 |= bit } else { seen.1 |= bit }
        }
        return false
    }
}

extension Applicant {
    fileprivate func contradictions(_ exclusive: [[Fact]], _ question: Question) -> [FactContradiction] {
        var facts: [Fact] = []
        for row in rows where !facts.contains(row.fact) { facts.append(row.fact) }
        var found: [FactContradiction] = facts.compactMap { fact in
            guard case .conflict(let one, let other) = self.found(fact, .term, question) else { return nil }
            return FactContradiction(
                child: id, fact: fact.name, one: one.value.written, other: other.value.written,
                lines: [one.line, other.line], isAboutGroups: false)
        }
        for group in exclusive {
            let held = group.compactMap { fact -> FactRow? in
                guard case .row(let row) = self.found(fact, .openingDay, question), row.value == .flag(true) else {
                    return nil
                }
                return row
            }
            guard held.count > 1 else { continue }
            found.append(
                FactContradiction(
                    child: id, fact: held[0].fact.name, one: held[0].fact.name, other: held[1].fact.name,
                    lines: [held[0].line, held[1].line], isAboutGroups: true))
        }
        return found
    }
}
