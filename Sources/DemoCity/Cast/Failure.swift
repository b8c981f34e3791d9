import Vocabulary

/// A failure that document 002 names and that Yidan has to make impossible, with the children it concerns.
public struct Failure: Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        /// 「一单式」工作不力: verification past its day.
        case lateWork
        /// A local policy that has ended is still shown as paid.
        case endedPolicyPaid
        /// A pupil who learns in another county is paid by neither.
        case crossCountyUnpaid
        /// Sampled pupils are in the wrong class, and nobody can say why.
        case misclassifiedSample
        /// A child recorded as lost can in fact be reached.
        case lostButReachable

        public var label: String {
            switch self {
            case .lateWork: "核实超期"
            case .endedPolicyPaid: "政策已取消仍显示发放"
            case .crossCountyUnpaid: "跨县就读，两地均未资助"
            case .misclassifiedSample: "抽样发现归类不准"
            case .lostButReachable: "登记失联，实际能联系上"
            }
        }
    }

    /// One fact of it, so that records can be made from it.
    public enum Fact: Sendable {
        /// Verification was due on this day and hasn't come.
        case verificationDue(Day)
        /// Shown as paid in a term, under a policy that had ended.
        case shownPaid(Term, Money, policy: String, endedOn: Day)
        /// Due in a term from one county, with the other as fallback; nobody paid.
        case unpaid(Term, Money, learnsIn: String, livesIn: String)
        /// What the sample's record says, against where the child truly is.
        case recorded(Whereabouts, truly: Whereabouts)
        /// A call to the guardian's number on the register that went through.
        case reached(Day)

        public var text: String {
            switch self {
            case .verificationDue(let day): "应于 \(day) 前核实"
            case .shownPaid(let term, let sum, let policy, let end):
                "\(policy)已于 \(end) 取消，\(term) 仍显示发放 \(sum) 元"
            case .unpaid(let term, let sum, let learns, let lives):
                "\(term) 应助 \(sum) 元，就读地\(learns)、户籍地\(lives)均未发放"
            case .recorded(let recorded, let truly): "登记为“\(recorded.label)”，实际为“\(truly.label)”"
            case .reached(let day): "\(day) 拨打登记的监护人电话，接通并说明了去向"
            }
        }
    }

    public let kind: Kind
    /// Place among the counties, as in `Child.county`.
    public let county: Int
    /// `City.Child.number`
    public let child: Int
    public let facts: [Fact]
}
