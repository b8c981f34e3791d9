import Documents

/// A test of a row, or of rows against one another, tied to the columns of one file.
enum RowTest: Sendable {
    case implies(when: BoundCondition, then: BoundCondition)
    case never(BoundCondition)
    case ageWindow(ClosedRange<Int>)
    /// The table in which the rows so far are kept.
    case unique(table: Int)
    case someInGroup(Int, when: BoundCondition, some: BoundCondition)

    init(
        _ check: RosterCheck, _ source: RosterSource, table: ([Int]) -> Int
    ) throws(DataRefusal) {
        func bound(_ condition: Condition) throws(DataRefusal) -> BoundCondition {
            try BoundCondition(condition, source.fieldList, at: check.place)
        }
        switch check.test {
        case .implies(let when, let then): self = .implies(when: try bound(when), then: try bound(then))
        case .never(let condition): self = .never(try bound(condition))
        case .unique(let names):
            var positions: [Int] = []
            for name in names { positions.append(try source.fieldList.position(of: name, at: check.place)) }
            self = .unique(table: table(positions))
        case .someInGroup(let field, let when, let some):
            self = .someInGroup(
                try source.fieldList.position(of: field, at: check.place), when: try bound(when), some: try bound(some))
        default: preconditionFailure("\(check.id) is no test of a row")
        }
    }
}
