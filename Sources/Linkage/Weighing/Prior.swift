import Foundation

/// How likely two rows are one child before anything is compared, in 1/1024 bit of odds.
struct Prior: Sendable {
    /// For a child that has no enrolment yet.
    let first: Int32
    /// What a second enrolment has to make up for.
    let costOfSecond: Int32

    /// Once it is known how many open rows have their child: that a row belongs to nobody is as unlikely as that.
    func learned(links: Double, openRights: Int) -> Prior {
        let nobody = 1 - min(0.98, links / Double(max(1, openRights)))
        return Prior(first: first - Weights.bits(nobody), costOfSecond: costOfSecond)
    }

    init(first: Int32, costOfSecond: Int32) {
        self.first = first
        self.costOfSecond = costOfSecond
    }

    init(_ sieve: Sieve, _ model: LinkageModel) {
        let openLefts = max(1, sieve.taken.count { $0 == 0 })
        let openRights = max(1, sieve.settled.count { $0 == Sieve.open })
        // Most of what is open on the smaller side has its counterpart on the other.
        let links = 0.8 * Double(min(openLefts, openRights))
        let share = links / (Double(openLefts) * Double(openRights))
        first = Weights.bits(share / max(1e-9, 1 - share))
        // Seconds seen among the settled tell how many there are among the open: with a chance p of being settled, a
        // child with two enrolments has one of each in 2p(1-p) of all cases and both settled in p².
        let taken = max(1, sieve.taken.count - openLefts)
        let twice = sieve.taken.count { $0 > 1 }
        let settled = Double(sieve.settled.count - openRights) / Double(max(1, sieve.settled.count))
        let expected = model.secondShare * 500
        let seconds = (Double(twice) + expected) / (Double(taken) * max(0.05, settled) + 500)
        let open = max(0.5, seconds * Double(sieve.taken.count) * 2 * settled * (1 - settled))
        let secondShare = open / (Double(taken) * Double(openRights))
        costOfSecond = min(12 * 1024, max(0, first - Weights.bits(secondShare / max(1e-9, 1 - secondShare))))
    }
}
