import Foundation
import GRDB
import Registry
import Vocabulary

/// Children of one age with a household here, counted twice: on the household list (户籍), and in a pupils' register
/// that says where the household is (学籍).
public struct RegisterOverlap: Sendable {
    public enum Stratum: String, Sendable, CaseIterable { case primary, junior }

    public let stratum: Stratum
    public let listed: Int
    public let enrolled: Int
    public let both: Int

    /// Adds up while a run is decided.
    struct Counting {
        private let turningTwelve: Day
        private var counts: [Stratum: (listed: Int, enrolled: Int, both: Int)] = [:]

        init(_ frame: RunFrame) {
            let year = SchoolYear(of: frame.asOf).start
            turningTwelve = Day(year: year - 12, month: 9, day: 1) ?? frame.asOf
        }

        mutating func add(_ birth: Day, listed: Bool, enrolled: Bool) {
            var count = counts[birth <= turningTwelve ? .junior : .primary] ?? (0, 0, 0)
            count.listed += listed ? 1 : 0
            count.enrolled += enrolled ? 1 : 0
            count.both += listed && enrolled ? 1 : 0
            counts[birth <= turningTwelve ? .junior : .primary] = count
        }

        var all: [RegisterOverlap] {
            Stratum.allCases.compactMap { stratum in
                counts[stratum].map { RegisterOverlap(stratum: stratum, listed: $0.0, enrolled: $0.1, both: $0.2) }
            }
        }
    }

    static func all(of run: MatchRun, in db: Database) throws -> [RegisterOverlap] {
        try SQLRequest<Row>(
            """
            SELECT stratum, listed, enrolled, both FROM registerOverlap
            WHERE runID = \(run.id) AND replacedSeq IS NULL AND \(current: "registerOverlap") ORDER BY id
            """
        ).fetchAll(db).compactMap { row in
            Stratum(rawValue: row[0]).map {
                RegisterOverlap(stratum: $0, listed: row[1], enrolled: row[2], both: row[3])
            }
        }
    }
}

/// How many children may be on neither list (两边都没有的估计).
///
/// Capture and recapture by two lists: D. G. Chapman's estimator with the variance of G. A. F. Seber (The Estimation of
/// Animal Abundance, 2nd ed. 1982, §3.1), made by age and added up; the interval of 95 % is A. Chao's (Biometrics 43,
/// 1987, p. 783–791), which never falls below zero. It holds if a child's being on one list says nothing of its being on
/// the other. A child who is missing from one is more often missing from both, so the estimate is a floor.
public struct UnlistedEstimate: Sendable {
    public let listed: Int
    public let enrolled: Int
    public let both: Int
    /// Expected number on neither list, and its bounds.
    public let missing: Double
    public let lower: Double
    public let upper: Double

    public var onlyEnrolled: Int { enrolled - both }

    /// nil without both lists, or where too few are on both to conclude anything.
    public init?(of run: MatchRun, in db: Database) throws { self.init(try RegisterOverlap.all(of: run, in: db)) }

    init?(_ overlaps: [RegisterOverlap]) {
        listed = overlaps.reduce(0) { $0 + $1.listed }
        enrolled = overlaps.reduce(0) { $0 + $1.enrolled }
        both = overlaps.reduce(0) { $0 + $1.both }
        guard both >= UnlistedEstimate.fewest else { return nil }
        var (missing, variance) = (0.0, 0.0)
        for part in overlaps {
            let (a, b, m) = (Double(part.listed), Double(part.enrolled), Double(part.both))
            // (a + 1)(b + 1) / (m + 1) − 1, less those who are on either.
            missing += (a - m) * (b - m) / (m + 1)
            variance += (a + 1) * (b + 1) * (a - m) * (b - m) / ((m + 1) * (m + 1) * (m + 2))
        }
        self.missing = missing
        if missing > 0 {
            let spread = exp(1.959964 * log(1 + variance / (missing * missing)).squareRoot())
            (lower, upper) = (missing / spread, missing * spread)
        } else {
            (lower, upper) = (0, 0)
        }
    }

    /// Fewer on both lists say nothing.
    static let fewest = 30
}
