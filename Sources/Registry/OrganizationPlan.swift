import GRDB
import Vocabulary

/// What a list of units would change (名单预览): whom it adds, whom the store knows already, and all that is wrong.
public struct OrganizationPlan: Sendable {
    public struct Line: Sendable {
        public let row: Int
        public let details: Organization.Details
        /// What the unit will stand under, or stands under already.
        public let parentName: String
        /// The store has it already; nothing happens.
        public let isKnown: Bool
        /// Its place among the lines to be added, when its parent is one of them.
        let parent: Int?
    }

    /// Parents before children; those that are known come last.
    public let lines: [Line]
    public let faults: [OrganizationList.Fault]

    public var added: [Line] { lines.filter { !$0.isKnown } }
    public var known: [Line] { lines.filter(\.isKnown) }

    /// Holds the list against the store, within the viewer's reach. Units without 上级代码 stand under `home`.
    public static func make(
        _ list: OrganizationList, under home: ID<Organization>?, seenBy viewer: Viewer, in db: Database
    ) throws -> OrganizationPlan {
        var planner = Planner(list: list, home: home, viewer: viewer)
        return try planner.plan(in: db)
    }

    /// Adds them all or none, and says how many.
    @discardableResult
    public func enter(signed signature: Signature, in db: Database) throws -> Int {
        guard faults.isEmpty else { throw OrganizationListRefusal.faults(faults) }
        let added = added
        guard !added.isEmpty else { return 0 }
        return try Organization.add(
            list: added.map { ($0.details, $0.parent) }, signed: signature, in: db
        ).count
    }
}

/// Puts the rows in an order in which each parent comes before its children, and looks up what is there already.
private struct Planner {
    let list: OrganizationList
    let home: ID<Organization>?
    let viewer: Viewer
    var faults: [OrganizationList.Fault] = []
    var added: [OrganizationPlan.Line] = []
    var known: [OrganizationPlan.Line] = []
    /// By code: the place among `added`.
    var places: [String: Int] = [:]
    var reach: [ID<Organization>: Bool] = [:]

    init(list: OrganizationList, home: ID<Organization>?, viewer: Viewer) {
        self.list = list
        self.home = home
        self.viewer = viewer
        faults = list.faults
    }

    mutating func plan(in db: Database) throws -> OrganizationPlan {
        let rows = distinctRows()
        var byCode: [String: Int] = [:]
        for (place, line) in rows.enumerated() {
            if let code = line.details.code { byCode[code] = place }
        }
        var isSettled = Array(repeating: false, count: rows.count)
        for start in rows.indices where !isSettled[start] {
            // A list may name a child before its parent: go up to where the way is clear, then down again.
            var way = [start]
            var isOnWay: Set<Int> = [start]
            var isBlocked = false
            while let above = try parent(of: rows[way[way.count - 1]], among: byCode, in: db) {
                isBlocked = isSettled[above] || !isOnWay.insert(above).inserted
                if isBlocked { break }
                way.append(above)
            }
            for place in way.reversed() {
                isSettled[place] = true
                if try isBlocked || parent(of: rows[place], among: byCode, in: db) != nil {
                    complain(.parent, rows[place], say("上级代码绕回到了自己，或上级那一行本身有错。请先改好上级单位那一行。"))
                } else {
                    try self.place(rows[place], in: db)
                }
            }
        }
        return OrganizationPlan(
            lines: added + known, faults: faults.sorted { ($0.rowNumber, $0.cell) < ($1.rowNumber, $1.cell) })
    }

    /// The row of the unit above, as long as that is neither among the units to be added nor in the store.
    private func parent(
        of line: OrganizationList.Line, among byCode: [String: Int], in db: Database
    ) throws -> Int? {
        guard let code = line.parentCode, let above = byCode[code], places[code] == nil else { return nil }
        return try known(code, in: db) == nil ? above : nil
    }

    /// Rows of which the code stands in another row too can't both be right.
    private mutating func distinctRows() -> [OrganizationList.Line] {
        var first: [String: Int] = [:]
        return list.lines.filter { line in
            guard let code = line.details.code else { return true }
            if let row = first[code] {
                complain(.code, line, say("代码 \(code) 在第 \(row) 行已经用过。请核对，两个单位不能同码。"))
                return false
            }
            first[code] = line.row
            return true
        }
    }

    private mutating func place(_ line: OrganizationList.Line, in db: Database) throws {
        var details = line.details
        var parentName = ""
        var parent: Int?
        if let code = line.parentCode {
            if let place = places[code] {
                parent = place
                parentName = added[place].details.name
            } else if let unit = try known(code, in: db) {
                details.parentID = unit.id
                parentName = unit.name
            } else {
                return complain(.parent, line, say("没有代码为 \(code.shortened) 的上级单位。请核对代码，或把上级单位也写进名单。"))
            }
        } else if let home {
            details.parentID = home
            parentName = try Organization.find(home, in: db).name
        }
        if let id = details.parentID, try !reaches(id, in: db) {
            return complain(.parent, line, say("上级单位“\(parentName)”不在您的工作范围。请由该单位的管理员导入。"))
        }
        if let code = details.code, let unit = try Organization.find(code: code, in: db) {
            if unit.name != details.name {
                return complain(
                    .name, line, say("代码 \(code) 现在是“\(unit.name)”。改名请在该单位上登记变更，或更正代码。"))
            }
            known.append(.init(row: line.row, details: details, parentName: parentName, isKnown: true, parent: nil))
            return
        }
        if details.code == nil, let id = details.parentID, try isKnown(details.name, under: id, in: db) {
            known.append(.init(row: line.row, details: details, parentName: parentName, isKnown: true, parent: nil))
            return
        }
        if let code = details.code { places[code] = added.count }
        added.append(
            .init(row: line.row, details: details, parentName: parentName, isKnown: false, parent: parent))
    }

    /// The unit above by its code. Bureaus have none of their own and are told by that of their division.
    private func known(_ code: String, in db: Database) throws -> Organization? {
        if let unit = try Organization.find(code: code, in: db) { return unit }
        return try Organization.fetchOne(
            db,
            sql: """
                SELECT * FROM organizationNow WHERE regionCode = ? AND kind IN ('province', 'city', 'county')
                ORDER BY id LIMIT 1
                """, arguments: [code])
    }

    private mutating func reaches(_ id: ID<Organization>, in db: Database) throws -> Bool {
        if let known = reach[id] { return known }
        let answer = try viewer.reaches(id, with: .manageOrganizations, in: db)
        reach[id] = answer
        return answer
    }

    /// Units without a code are told apart by name and parent, so that the same list twice adds nothing.
    private func isKnown(_ name: String, under parent: ID<Organization>, in db: Database) throws -> Bool {
        try Bool.fetchOne(
            db.cachedStatement(
                "SELECT EXISTS (SELECT 1 FROM organizationNow WHERE parentID = ? AND name = ?)"),
            arguments: [parent, name]) ?? false
    }

    private mutating func complain(_ header: OrganizationList.Header, _ line: OrganizationList.Line, _ message: String)
    {
        faults.append(.init(cell: list.cell(header, line.row), message: message))
    }
}

extension OrganizationList.Fault {
    fileprivate var rowNumber: Int { Int(cell.drop { !$0.isNumber }) ?? 0 }
}
