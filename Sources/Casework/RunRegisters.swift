import GRDB
import Registry
import Screening
import Vocabulary

/// What the registers said of children when a run began (登记情况): places and groups.
struct RunRegisters {
    private(set) var places: [ID<Child>: [Whereabouts.Place]] = [:]
    private(set) var groups: [ID<Child>: WatchedGroups] = [:]
    private(set) var frame: RunFrame
    /// By what the store itself had brought rows to a child.
    private(set) var bases: [ID<Child>: MatchLayer] = [:]

    /// Of all children, or of the few given.
    init(
        of children: [ID<Child>]? = nil, knownAt seq: Int64, inputs: [Roster], asOf: Day,
        outsideWithNumber: Set<ID<Child>>, schoolsWithLists known: Set<ID<Organization>>? = nil, in db: Database
    ) throws {
        let series = inputs.map(\.seriesID.rawValue)
        let wanted: SQL = children.map { "AND childID IN \($0.map(\.rawValue))" } ?? ""
        var schools: Set<ID<Organization>> = []
        let enrolments = try SQLRequest<Row>(
            """
            SELECT childID, kind, organizationID, stage, state, trueUntil FROM enrolment
            WHERE seriesID IN \(series) AND \("enrolment", knownAt: seq) \(wanted)
            """
        ).fetchCursor(db)
        while let row = try enrolments.next() {
            guard let kind = EnrolmentKind(rawValue: row[1]) else { continue }
            let (child, school): (ID<Child>, ID<Organization>?) = (row[0], row[2])
            let until: Day? = row[5]
            places[child, default: []].append(
                Whereabouts.Place(
                    kind: kind, school: school, stage: row[3], state: row[4] ?? "",
                    hasEnded: until.map { $0 <= asOf } ?? false,
                    hasStudentNumber: outsideWithNumber.contains(child)))
            if children == nil, kind == .attending, let school, until == nil { schools.insert(school) }
        }
        if let known {
            schools = known
        } else if children != nil {
            schools = try RunRegisters.schoolsWithLists(series, seq, in: db)
        }
        frame = RunFrame(asOf: asOf, schoolsWithLists: schools)
        let memberships = try SQLRequest<Row>(
            """
            SELECT childID, scheme, code FROM membership WHERE \("membership", knownAt: seq)
                AND trueFrom <= \(asOf) AND (trueUntil IS NULL OR trueUntil > \(asOf)) \(wanted)
            """
        ).fetchCursor(db)
        while let row = try memberships.next() {
            groups[row[0], default: []].insert(WatchedGroups(scheme: row[1], code: row[2]))
        }
        let grounds = try SQLRequest<Row>(
            """
            SELECT childID, basis FROM standsFor WHERE basis <> 'new' AND seriesID IN \(series)
                AND \("standsFor", knownAt: seq) \(wanted)
            """
        ).fetchCursor(db)
        while let row = try grounds.next() {
            let layer: MatchLayer = row[1] == "ruling" ? .ruling : row[1] == "number" ? .number : .studentNumber
            if bases[row[0]] != .ruling { bases[row[0]] = layer }
        }
    }

    private static func schoolsWithLists(
        _ series: [Int64], _ seq: Int64, in db: Database
    ) throws -> Set<ID<Organization>> {
        try SQLRequest<ID<Organization>>(
            """
            SELECT DISTINCT organizationID FROM enrolment WHERE kind = 'attending' AND organizationID IS NOT NULL
                AND trueUntil IS NULL AND seriesID IN \(series) AND \("enrolment", knownAt: seq)
            """
        ).fetchSet(db)
    }
}

/// The groups that are watched (重点关注), as far as rosters name a child.
public struct WatchedGroups: OptionSet, Hashable, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// 脱贫户 and before it 建档立卡.
    public static let lifted = WatchedGroups(rawValue: 1)
    /// 监测对象, from 2026 防止返贫致贫对象.
    public static let monitored = WatchedGroups(rawValue: 2)
    public static let disabled = WatchedGroups(rawValue: 4)
    /// 孤儿, 事实无人抚养.
    public static let withoutCare = WatchedGroups(rawValue: 8)
    /// 低保, 特困.
    public static let allowance = WatchedGroups(rawValue: 16)

    public static let all: [(group: WatchedGroups, code: String)] = [
        (.lifted, "lifted"), (.monitored, "monitored"), (.disabled, "disabled"), (.withoutCare, "withoutCare"),
        (.allowance, "allowance"),
    ]

    public static func label(_ code: String) -> String {
        switch code {
        case "lifted": say("脱贫户（含建档立卡）")
        case "monitored": say("监测对象")
        case "disabled": say("持证残疾")
        case "withoutCare": say("孤儿和事实无人抚养")
        default: say("低保和特困")
        }
    }

    public var labels: [String] {
        WatchedGroups.all.filter { contains($0.group) }.map { WatchedGroups.label($0.code) }
    }

    init(scheme: String, code: String) {
        switch Group.Scheme(rawValue: scheme) {
        case .povertyRegister: self = .lifted
        case .monitoring, .assistance: self = .monitored
        case .disability: self = .disabled
        case .civilAffairs: self = ["orphan", "unattended"].contains(code) ? .withoutCare : .allowance
        case nil: self = []
        }
    }
}
