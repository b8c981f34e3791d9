import Documents
import Vocabulary

/// What has to be so, and why nothing is due where it is not (条件).
struct Requirement: Hashable, Sendable {
    let condition: Condition
    let reason: Reason
    let place: DataPlace
}
