import GRDB
import Vocabulary

/// The first hour of a store (建库): its top unit and the three administrators, who exclude each other.
public enum Founding {
    public struct Administrator: Sendable {
        public let logIn: String
        public let name: String
        public let role: Role
        public let password: Password

        public init(_ logIn: String, name: String, as role: Role, password: Password) {
            self.logIn = logIn
            self.name = name
            self.role = role
            self.password = password
        }
    }

    /// Only in an empty store; afterwards the administrators themselves go on. The account of the operating system that
    /// founds the store may act as the system administrator, and as nobody else.
    public static func found(
        _ details: Organization.Details, administrators: [Administrator], account: String?, mustChange: Bool,
        at moment: Moment, in db: Database
    ) throws -> ID<Organization> {
        guard try User.isEmpty(in: db) else { throw FoundingRefusal.notEmpty }
        let signature = Signature.system(at: moment)
        try Journal.record(
            .founded, about: Object(.store, 1), detail: ["name": details.name], signed: signature, in: db
        ) { _ in }
        let top = try Organization.add(details, signed: signature, in: db)
        for person in administrators {
            let user = try User.add(person.logIn, name: person.name, signed: signature, in: db)
            try Credential.setPassword(
                person.password, for: user, mustChange: mustChange, signed: signature, in: db)
            try User.appoint(user, as: person.role, at: top, signed: signature, in: db)
            if let account, person.role == .systemAdministrator {
                try Binding.add(account, to: user, signed: signature, in: db)
            }
        }
        return top
    }
}

public enum FoundingRefusal: Refusal {
    case notEmpty

    public var kind: RefusalKind { .conflict }
    public var message: String {
        switch self {
        case .notEmpty: say("这里已经建过库。添加账号请由系统管理员用 yidan user add 办理。")
        }
    }
}
