import GRDB
import Vocabulary

/// How a unit is to end (撤并), and what that means for the units, people and children it has: said before it is done.
public struct OrganizationEnding: Sendable {
    public let unit: Organization
    public let change: Organization.Change
    public let successors: [Organization]
    public let day: Day
    /// Classes end with their school.
    public let classes: [Organization]
    /// Other units under it, which go to the successor.
    public let moving: [Organization]
    /// Roles that count no longer, with the accounts that hold them.
    public let roles: Int
    public let accounts: Int
    /// Children whom somebody may see because of this unit.
    public let children: Int

    /// Decides whether it may end so; throws what stands in the way.
    public static func plan(
        _ id: ID<Organization>, _ change: Organization.Change, into successors: [ID<Organization>], on day: Day,
        today: Day, in db: Database
    ) throws -> OrganizationEnding {
        guard day <= today else { throw OrganizationRefusal.future(today) }
        let unit = try Organization.find(id, in: db)
        _ = try Organization.openFact(of: id, before: day, in: db)
        guard let parent = unit.parentID else { throw OrganizationRefusal.top }
        guard Set(successors).count == successors.count, change.allows(successors.count) else {
            throw OrganizationRefusal.successors(change)
        }
        let heirs = try successors.map { try Organization.find($0, in: db) }
        for heir in heirs {
            if try OrganizationClosure.holds(heir.id, under: id, in: db) { throw OrganizationRefusal.within }
            // A child point may go up into the school that it belongs to; nothing else goes into its own superior.
            guard heir.kind.teaches == unit.kind.teaches, heir.id != parent || unit.kind.teaches else {
                throw OrganizationRefusal.otherKind(heir.name)
            }
            guard heir.since <= day else { throw OrganizationRefusal.successorLater(heir.name, heir.since) }
        }
        let below = try Organization.fetchAll(
            db, sql: "SELECT * FROM organizationNow WHERE parentID = ? ORDER BY id", arguments: [id])
        let classes = below.filter { $0.kind == .schoolClass }
        let others = below.filter { $0.kind != .schoolClass }
        if change != .merged, let first = others.first {
            throw OrganizationRefusal.stillHas(count: others.count, first: first.name)
        }
        for unit in below where unit.since >= day { throw OrganizationRefusal.belowTooEarly(unit.name, unit.since) }
        let ending = ([unit] + classes).map(\.id.rawValue)
        let roles = try SQLRequest<Row>(
            """
            SELECT count(*), count(DISTINCT userID) FROM appointment WHERE organizationID IN \(ending)
                AND replacedSeq IS NULL AND trueUntil IS NULL
            """
        ).fetchOne(db)
        let children = try SQLRequest<Int>(
            """
            SELECT count(DISTINCT childID) FROM standing WHERE organizationID IN \(ending)
                AND trueUntil IS NULL AND \(current: "standing")
            """
        ).fetchOne(db)
        return OrganizationEnding(
            unit: unit, change: change, successors: heirs, day: day, classes: classes, moving: others,
            roles: roles.map { $0[0] } ?? 0, accounts: roles.map { $0[1] } ?? 0, children: children ?? 0)
    }

    /// What it means, a sentence for each.
    public var consequences: [String] {
        let heirs = successors.map { "“\($0.name)”" }.joined()
        var said = [say("从 \(day) 起，“\(unit.name)”不再列入单位列表；以前的名册、档案仍显示当时的名称。")]
        if let code = unit.code {
            said.append(
                successors.isEmpty
                    ? say("代码 \(code) 在 \(day) 以前仍指原单位，以后没有单位使用。")
                    : say("代码 \(code) 在 \(day) 以前仍指原单位；按代码查沿革时，会指出由\(heirs)接续。"))
        }
        if !classes.isEmpty { said.append(say("\(count: classes.count) 个班级随学校到此为止；新的班级随接续学校的名册登记。")) }
        if !moving.isEmpty { said.append(say("下面的 \(count: moving.count) 个单位改由\(heirs)管理。")) }
        return said + [childrenSeen(by: heirs), rolesEnded]
    }

    private func childrenSeen(by heirs: String) -> String {
        if children == 0 { return say("没有孩子的知悉依据登记在这里。") }
        return switch change {
        case .merged, .recoded:
            say("\(count: children) 名孩子的知悉依据登记在这里：\(heirs)从此看得到他们的档案，上级单位照样看得到。")
        case .split: say("\(count: children) 名孩子的知悉依据登记在这里：上级单位照样看得到；接续单位要等自己的名册入库才看得到。")
        case .closed: say("\(count: children) 名孩子的知悉依据还登记在这里：上级单位照样看得到，别的学校看不到。请先确认他们都有去处。")
        }
    }

    private var rolesEnded: String {
        if roles == 0 { return say("没有账号在这里任职。") }
        return successors.isEmpty
            ? say("\(count: accounts) 个账号在这里的 \(count: roles) 个角色到此为止，从此看不到这些档案。")
            : say("\(count: accounts) 个账号在这里的 \(count: roles) 个角色到此为止，从此看不到这些档案；需要的请安全管理员在接续单位重新授予。")
    }
}

// MARK: - What can happen to a unit

extension Organization {
    /// How it ended: 并入, 拆分, 撤销; recoded units go on under another key.
    public enum Change: String, Labelled {
        case merged, split, closed, recoded

        public var label: String {
            switch self {
            case .merged: say("并入")
            case .split: say("拆分")
            case .closed: say("撤销")
            case .recoded: say("改码")
            }
        }

        /// How many carry on.
        func allows(_ count: Int) -> Bool {
            switch self {
            case .merged, .recoded: count == 1
            case .split: (2...20).contains(count)
            case .closed: count == 0
            }
        }
    }

    /// The unit ends, and others carry on in its place.
    public static func close(
        _ id: ID<Organization>, _ change: Change, into successors: [ID<Organization>], on day: Day,
        signed signature: Signature, in db: Database
    ) throws {
        let ending = try OrganizationEnding.plan(
            id, change, into: successors, on: day, today: signature.day, in: db)
        try Journal.record(
            .closedOrganization, about: Object(.organization, id),
            detail: [
                "change": change.rawValue, "on": day.description,
                "successors": ending.successors.map(\.name).joined(separator: "、"),  // 字
            ], signed: signature, in: db
        ) { entry in
            for unit in ending.classes + [ending.unit] {
                try end(try openFact(of: unit.id, before: day, in: db), on: day, entered: &entry, in: db)
            }
            for unit in ending.moving {
                try end(try openFact(of: unit.id, before: day, in: db), on: day, entered: &entry, in: db)
                try entry.insert("organizationFact", unit.fact(under: successors.first, since: day), in: db)
            }
            for successor in successors.map(Optional.some) + (successors.isEmpty ? [nil] : []) {
                try entry.insert(
                    "organizationSuccession",
                    ["fromID": id, "toID": successor, "change": change.rawValue, "happenedOn": day], in: db)
            }
            try OrganizationClosure.rebuild(under: id, in: db)
        }
    }

    /// Takes an ending back that was entered by mistake. Units that went to the successor stay there.
    public static func reopen(_ id: ID<Organization>, signed signature: Signature, in db: Database) throws {
        let unit = try recall(id, in: db)
        guard let day = unit.until else { throw OrganizationRefusal.stands(unit.name) }
        if let parent = try unit.parentID.map({ try recall($0, in: db) }), parent.until != nil {
            throw OrganizationRefusal.parentEnded(parent.name)
        }
        if let code = unit.code, try find(code: code, in: db) != nil { throw OrganizationRefusal.codeTaken(code) }
        try Journal.record(
            .reopenedOrganization, about: Object(.organization, id), signed: signature, in: db
        ) { entry in
            let ended = try Row.fetchAll(
                db,
                sql: """
                    SELECT fact.* FROM organizationFact AS fact JOIN organization ON organization.id = organizationID
                    WHERE fact.replacedSeq IS NULL AND fact.trueUntil = ?
                        AND (organizationID = ? OR parentID = ? AND kind = 'schoolClass')
                    """, arguments: [day, id, id])
            for fact in ended {
                let unit = try recall(fact["organizationID"], in: db)
                try entry.replace("organizationFact", id: fact["id"], in: db)
                try entry.insert("organizationFact", unit.fact(under: unit.parentID, since: unit.since), in: db)
            }
            for succession in try Int64.fetchAll(
                db, sql: "SELECT id FROM organizationSuccession WHERE fromID = ? AND replacedSeq IS NULL",
                arguments: [id])
            {
                try entry.replace("organizationSuccession", id: succession, in: db)
            }
            try OrganizationClosure.rebuild(under: id, in: db)
        }
    }

    private func fact(
        under parent: ID<Organization>?, since day: Day
    ) -> KeyValuePairs<String, (any DatabaseValueConvertible)?> {
        [
            "organizationID": id, "name": name, "code": code, "regionCode": regionCode, "parentID": parent,
            "trueFrom": day,
        ]
    }
}
