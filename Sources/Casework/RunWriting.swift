import GRDB
import Registry
import Vocabulary

/// Writes a run's result ahead, in short transactions, and then lets it count all at once.
struct RunWriting {
    let store: Store
    let run: MatchRun
    let seq: Int64
    let report: JobReport
    /// Of a thousand pairs so many are read by two people, drawn by lot.
    let readTwice: Int

    func write(_ result: RunResult) throws {
        let total = result.lines.count + result.doubts.count + result.linking.bonds.count + result.linking.pairs.count
        var done = 0
        func each<Element>(
            _ all: [Element], _ sql: String, _ values: @escaping (Element, Database) throws -> [DatabaseValue]
        ) throws {
            var rest = all[...]
            while !rest.isEmpty {
                try store.writeNow { db in
                    let insertion = try Insertion(sql, in: db)
                    for element in rest.prefix(4000) { try insertion.add(try values(element, db), in: db) }
                    done += min(4000, rest.count)
                    try report.advance(say("写下结果"), done, of: total, in: db)
                }
                rest = rest.dropFirst(4000)
            }
        }
        let frame = [run.id.databaseValue]
        let end = [seq.databaseValue]
        try each(
            result.linking.bonds,
            "INSERT INTO matchLink (runID, childID, otherID, layer, class, permille, knownSeq) VALUES (?, ?, ?, ?, ?, ?, ?)"
        ) { bond, _ in
            frame + [bond.child, bond.other].map(\.databaseValue) + [
                bond.layer.rawValue.databaseValue,
                (bond.layer == .certain ? "certain" : "probable").databaseValue, bond.permille.databaseValue,
            ] + end
        }
        let presences = result.linking.presences.sorted { $0.key < $1.key }.flatMap {
            (child, others) -> [(child: ID<Child>, other: ID<Child>)] in
            // A row that stands for nobody has no number of its own to be kept under.
            return others.map { (child: child, other: $0.rawValue > 0 ? $0 : child) }
        }
        try each(
            presences,
            """
            INSERT INTO matchLink (runID, childID, otherID, layer, class, permille, knownSeq)
            VALUES (?, ?, ?, 'present', 'probable', 0, ?)
            """
        ) { presence, _ in frame + [presence.child.databaseValue, presence.other.databaseValue] + end }
        try writePairs(result.linking, each)
        let counties = try store.readNow { db in try RunWriting.counties(result.lines, in: db) }
        try each(
            result.lines,
            """
            INSERT INTO outcome (runID, childID, countyID, township, schoolID, stage, groups, state, category, reason,
                layer, knownSeq) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        ) { line, _ in
            frame + [
                line.child.databaseValue, line.county.flatMap { counties[$0] }?.databaseValue ?? .null,
                line.township.databaseValue, line.school?.databaseValue ?? .null, line.stage?.databaseValue ?? .null,
                line.groups.rawValue.databaseValue, line.outcome.state.rawValue.databaseValue,
                line.outcome.category?.rawValue.databaseValue ?? .null,
                line.outcome.reason?.rawValue.databaseValue ?? .null, line.layer.rawValue.databaseValue,
            ] + end
        }
        try each(
            result.overlaps,
            "INSERT INTO registerOverlap (runID, stratum, listed, enrolled, both, knownSeq) VALUES (?, ?, ?, ?, ?, ?)"
        ) { overlap, _ in
            frame + [
                overlap.stratum.rawValue.databaseValue, overlap.listed.databaseValue,
                overlap.enrolled.databaseValue, overlap.both.databaseValue,
            ] + end
        }
        try each(
            result.doubts,
            "INSERT INTO enrolmentDoubt (runID, childID, kind, schoolID, otherSchoolID, knownSeq) VALUES (?, ?, ?, ?, ?, ?)"
        ) { doubt, _ in
            frame + [
                doubt.child.databaseValue, doubt.kind.rawValue.databaseValue, doubt.school?.databaseValue ?? .null,
                doubt.other?.databaseValue ?? .null,
            ] + end
        }
    }

    private func writePairs(
        _ linking: RunLinking,
        _ each: ([RankedPair], String, @escaping (RankedPair, Database) throws -> [DatabaseValue]) throws -> Void
    ) throws {
        try each(
            RankedPair.ranked(linking.pairs, of: run.id, readTwice: readTwice),
            """
            INSERT INTO matchPair (runID, childID, otherID, kind, rank, permille, rule, evidence, pattern, second,
                knownSeq) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        ) { ranked, _ in
            let pair = ranked.pair
            return [
                run.id.databaseValue, pair.child.databaseValue, pair.other.databaseValue,
                pair.kind.rawValue.databaseValue, ranked.rank.databaseValue, pair.permille.databaseValue,
                pair.rule.databaseValue, try PairEvidence.text(of: pair.evidence).databaseValue,
                PairEvidence.pattern(of: pair.evidence).databaseValue,
                ranked.second?.rawValue.databaseValue ?? .null, seq.databaseValue,
            ]
        }
    }

    private static func counties(
        _ lines: [RunResult.Line], in db: Database
    ) throws -> [RegionCode: ID<Organization>] {
        var counties: [RegionCode: ID<Organization>] = [:]
        for code in Set(lines.compactMap(\.county)) {
            counties[code] = try SQLRequest<ID<Organization>>(
                "SELECT id FROM organizationNow WHERE kind = 'county' AND regionCode = \(code.digits)"
            ).fetchOne(db)
        }
        return counties
    }
}
