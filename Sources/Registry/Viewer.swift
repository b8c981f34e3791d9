import GRDB
import Vocabulary

/// Someone who looks: a user with the roles they hold today, each at its organisation.
public struct Viewer: Sendable, Hashable {
    public let user: User
    public let appointments: [Appointment]
    /// The day on which they look.
    public let day: Day

    public init(_ user: User, appointments: [Appointment], on day: Day) {
        self.user = user
        self.appointments = appointments
        self.day = day
    }

    public static func find(_ id: ID<User>, on day: Day, in db: Database) throws -> Viewer {
        Viewer(try User.find(id, in: db), appointments: try Appointment.current(of: id, on: day, in: db), on: day)
    }

    public func may(_ right: Right) -> Bool { appointments.contains { $0.role.rights.contains(right) } }

    /// The organisations at which the viewer holds a right.
    public func organizations(with right: Right) -> [ID<Organization>] {
        appointments.filter { $0.role.rights.contains(right) }.map(\.organizationID)
    }

    /// The same person, seeing no further than where they hold this right too.
    public func narrowed(to right: Right) -> Viewer {
        Viewer(user, appointments: appointments.filter { $0.role.rights.contains(right) }, on: day)
    }

    /// Where the viewer is at home on screen.
    public var home: ID<Organization>? { appointments.first?.organizationID }

    public var homeName: String { appointments.first?.organizationName ?? "" }

    public func sign(at moment: Moment, command: CommandID? = nil) -> Signature {
        Signature(user.id, name: user.name, organizationID: home, at: moment, command: command)
    }

    public func reaches(_ organization: ID<Organization>, with right: Right, in db: Database) throws -> Bool {
        for own in organizations(with: right) {
            if try Bool.fetchOne(
                db.cachedStatement(
                    "SELECT EXISTS (SELECT 1 FROM organizationClosure WHERE ancestorID = ? AND descendantID = ?)"),
                arguments: [own, organization]) == true
            {
                return true
            }
        }
        return false
    }

    public func require(_ right: Right, at organization: ID<Organization>, in db: Database) throws {
        guard try reaches(organization, with: right, in: db) else { throw RightRefusal.outOfReach }
    }
}

public enum RightRefusal: Refusal, Equatable {
    case lacking(Right)
    case outOfReach

    public var kind: RefusalKind { .forbidden }
    public var message: String {
        switch self {
        case .lacking: say("您的角色不能办理这一步。需要的话，请找本单位安全管理员。")
        case .outOfReach: say("这不在您的工作范围。需要协查请与该单位联系。")
        }
    }
}
