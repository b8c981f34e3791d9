import Testing
import Vocabulary

@testable import DemoCity

/// Large enough for rates, small enough for a test.
private let city = City.make(children: 900, seed: 5)

/// How often each slip was made in rows of one kind of upkeep, without the cast and those without a number.
private let tallies: [RosterKind.Upkeep: (rows: Int, errors: [ErrorClass: Int])] = {
    var tallies: [RosterKind.Upkeep: (rows: Int, errors: [ErrorClass: Int])] = [:]
    for submission in city.submissions where !submission.edition.isEarlier {
        for sheet in city.file(for: submission).sheets {
            for row in sheet.rows {
                guard let child = row.child.map({ city.children[$0 - 1] }), child.cast == 0, child.parts != .none
                else { continue }
                tallies[submission.kind.upkeep, default: (0, [:])].rows += 1
                for error in row.errors.classes {
                    tallies[submission.kind.upkeep, default: (0, [:])].errors[error, default: 0] += 1
                }
            }
        }
    }
    return tallies
}()

@Test(arguments: ErrorRates.standard.slips.map(\.error), RosterKind.Upkeep.allCases)
func `slips in rows come at their stated rates`(error: ErrorClass, upkeep: RosterKind.Upkeep) throws {
    let tally = try #require(tallies[upkeep])
    let kind = try #require(RosterKind.allCases.first { $0.upkeep == upkeep })
    let expected = Double(city.rates.rate(of: error, in: kind) * tally.rows) / 100_000
    let seen = Double(tally.errors[error] ?? 0)
    // Four standard deviations; names without a sound-alike and first-formers let some slips fall flat.
    let tolerance = 4 * expected.squareRoot() + 0.15 * expected + 3
    #expect(abs(seen - expected) <= tolerance, "\(error.code) \(upkeep): \(seen) seen, \(expected) expected")
}

@Test func `facts about children come at their stated rates`() {
    var counts: [ErrorClass: Int] = [:]
    let others = city.children.filter { $0.cast == 0 }
    for child in others { for error in city.errors(about: child).classes { counts[error, default: 0] += 1 } }
    let listed = others.count { $0.isRegistered }
    let expected: [(ErrorClass, Int, Int)] = [
        (.notInPopulation, 90, others.count), (.twoNumbers, 40, others.count), (.twoEnrolments, 55, others.count),
        (.apart, 250, others.count), (.outOfAge, 1500, listed), (.twins, 2180, others.count),
        (.outOfProvince, 1560, others.count),
    ]
    for (error, rate, base) in expected {
        let mean = Double(rate * base) / 100_000
        let seen = Double(counts[error] ?? 0)
        #expect(abs(seen - mean) <= 4 * mean.squareRoot() + 0.15 * mean + 3, "\(error.code): \(seen), not \(mean)")
    }
}
