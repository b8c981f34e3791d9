import Registry
import Screening
import Vocabulary

/// All that the rosters of a run say of one child, as far as its outcome depends on it (去向依据).
struct Whereabouts: Sendable {
    var birth: Day?
    /// What the police noted: `dead`, `movedOut`.
    var change: String?
    var places: [Place] = []
    /// A pair of this child waits for a person.
    var isOffered = false
    /// A reader could not tell: the school has to say.
    var isDisputed = false
    /// What the nearest row that was not taken looks like.
    var nearest: Nearest?
    /// Neither number nor name.
    var isBlank = false
    /// What somebody found out who went and looked.
    var decision: Verification?
    /// It was open in an earlier run, settled after that, and has no place again.
    var wasBrought = false

    /// The child at a school by one roster.
    struct Place: Sendable {
        let kind: EnrolmentKind
        let school: ID<Organization>?
        let stage: Stage?
        let state: String
        /// The roster no longer has it, or says that it ended.
        let hasEnded: Bool
        let hasStudentNumber: Bool

        /// On a school's own list, which says no more than that.
        static let present = Place(
            kind: .attending, school: nil, stage: nil, state: "", hasEnded: false, hasStudentNumber: false)
    }

    enum Nearest: Sendable { case otherNumber, otherName, other }
}

/// What is known beside the child: the day, and which schools have sent a list of who is really there.
struct RunFrame: Sendable {
    let asOf: Day
    let schoolsWithLists: Set<ID<Organization>>

    /// Compulsory age by the school year: six, and not yet fifteen, on 1 September. (The county check of disabled
    /// children of 2022, which names its days: 2006-09-01 to 2015-08-31 for the school year 2021.)
    func isOfAge(_ birth: Day) -> Bool {
        let year = SchoolYear(of: asOf).start
        guard let oldest = Day(year: year - 15, month: 9, day: 1), let youngest = Day(year: year - 6, month: 8, day: 31)
        else { return false }
        return (oldest...youngest).contains(birth)
    }
}

extension Whereabouts {
    /// As the rosters have it; where they leave it open, by what was found out, until that has run out.
    func outcome(in frame: RunFrame) -> Outcome {
        let outcome = byRosters(in: frame)
        guard let decision, Outcome.State.open.contains(outcome.state) else { return outcome }
        return decision.outcome(instead: outcome, on: frame.asOf)
    }

    /// Decides by the rosters alone, from the surest ground to the weakest.
    func byRosters(in frame: RunFrame) -> Outcome {
        if change == "dead" || has(.registered, "dead") { return Outcome(.dead, .V13) }
        if let birth, !frame.isOfAge(birth) { return Outcome(.ageOut, .V09) }
        let open = places.filter { !$0.hasEnded && $0.kind != .graduated }
        if let special = open.first(where: { $0.kind == .special }) {
            return special.state == "waiting"
                ? Outcome(.unverified, because: .waitingForPlace) : Outcome(.special, .V07)
        }
        if let registered = best(of: open, .registered) { return outcome(registered, open, frame) }
        if open.contains(where: { $0.kind == .vocational }) { return Outcome(.vocational, .V06) }
        if let outside = open.first(where: { $0.kind == .outside }) {
            return outside.hasStudentNumber
                ? Outcome(.outside, .V04) : Outcome(.unverified, .V05, because: .outsideUnregistered)
        }
        if open.contains(where: { $0.kind == .attending }) {
            return Outcome(.unverified, .V02, because: .unregistered)
        }
        if places.contains(where: { $0.kind == .graduated && $0.stage == .junior }) {
            return Outcome(.graduated, .V08)
        }
        if isOffered { return Outcome(.inReview) }
        return Outcome(.unverified, because: reason)
    }

    /// In the national register: is the child there as well?
    private func outcome(_ registered: Place, _ open: [Place], _ frame: RunFrame) -> Outcome {
        switch registered.state {
        case "suspended", "reserved": return Outcome(.deferred, .V11)
        case "abroad": return Outcome(.abroad, .V12)
        case "suspected", "dropped", "withdrawn", "stopped", "missing", "expelled":
            return Outcome(.unverified, because: .dropped)
        case "away": return Outcome(.unverified, because: .absent)
        case "transferring", "transferredOut": return Outcome(.unverified, .V03, because: .transfer)
        case "unregistered": return Outcome(.unverified, .V02, because: .unregistered)
        default: break
        }
        let isThere = open.contains { $0.kind == .attending || $0.kind == .vocational || $0.kind == .outside }
        if !isThere, let school = registered.school, frame.schoolsWithLists.contains(school) {
            return Outcome(.unverified, because: .absent)
        }
        return Outcome(.attending)
    }

    /// Of several entries the one that says that all is well.
    private func best(of open: [Place], _ kind: EnrolmentKind) -> Place? {
        let own = open.filter { $0.kind == kind }
        return own.first { ["", "enrolled", "returned", "visiting"].contains($0.state) } ?? own.first
    }

    private func has(_ kind: EnrolmentKind, _ state: String) -> Bool {
        places.contains { $0.kind == kind && $0.state == state }
    }

    private var reason: Outcome.Reason {
        if wasBrought { return .unstable }
        if isDisputed { return .disputed }
        if places.contains(where: { $0.kind == .graduated }) { return .notMovedUp }
        if places.contains(where: \.hasEnded) { return .transfer }
        if isBlank { return .blank }
        switch nearest {
        case .otherNumber: return .numberDoubt
        case .otherName: return .nameDoubt
        case .other, nil: break
        }
        return change == "movedOut" ? .movedOut : .noTrace
    }
}
