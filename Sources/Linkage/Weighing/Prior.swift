import Foundation

/// How likely two rows are one child before anything is compared, in 1/1024 bit of odds.
struct Prior: Sendable {
    /// For a child that has no enrolment yet.
    let first: Int32
    /// What a second enrolment has to make up for.
    let costOfSecond: Int32

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
        let takenLefts = max(1, sieve.taken.count - openLefts)
        let seconds = max(0.5, model.secondShare * 0.4 * Double(takenLefts))
        let secondShare = seconds / (Double(takenLefts) * Double(openRights))
        costOfSecond = max(0, first - Weights.bits(secondShare / max(1e-9, 1 - secondShare)))
    }
}
