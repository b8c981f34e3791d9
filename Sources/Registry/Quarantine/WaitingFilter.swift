import Screening

/// What part of the quarantine is wanted.
public struct WaitingFilter: Hashable, Sendable {
    public var verdict: Verdict?
    public var state: WaitingRow.State?
    /// The check that found something.
    public var problem: String?

    public init(verdict: Verdict? = nil, state: WaitingRow.State? = .waiting, problem: String? = nil) {
        self.verdict = verdict
        self.state = state
        self.problem = problem
    }
}
