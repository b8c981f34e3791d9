import Screening
import Vocabulary

/// What part of the quarantine is wanted.
public struct WaitingFilter: Hashable, Sendable {
    public var verdict: Verdict?
    public var state: WaitingRow.State?
    /// The check that found something.
    public var problem: String?
    /// To whom somebody handed the row on.
    public var handedTo: ID<User>?

    public init(
        verdict: Verdict? = nil, state: WaitingRow.State? = .waiting, problem: String? = nil,
        handedTo: ID<User>? = nil
    ) {
        self.verdict = verdict
        self.state = state
        self.problem = problem
        self.handedTo = handedTo
    }
}
