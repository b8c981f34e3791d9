import Vocabulary

// MARK: - Asking

extension Screener {
    mutating func ask(_ view: RowView, in sheet: SheetPlan, _ found: inout [(check: Int, position: Int)]) {
        for position in plan.values.indices where !plan.values[position].isEmpty {
            if view.unread.contains(position) { continue }
            for check in plan.values[position] where !check.test.holds(view.values[position], in: view, &lookup) {
                found.append((check.check, position))
            }
        }
        for check in plan.rows {
            switch check.test {
            case .implies(let when, let then): if !when.holds(in: view) || then.holds(in: view) { continue }
            case .never(let condition): if !condition.holds(in: view) { continue }
            case .ageWindow(let ages): if isWithin(ages, view.birth) { continue }
            case .someInGroup(let field, let when, _):
                guard when.holds(in: view), let group = Occurrences.fingerprint(of: [field], in: view) else { continue }
                if groups[check.check]?.contains(group) ?? false { continue }
            case .unique: continue
            }
            found.append((check.check, check.position))
        }
    }

    /// By the eve of 1 September: a child who turns six on that day begins school a year later.
    func isWithin(_ ages: ClosedRange<Int>, _ birth: Day?) -> Bool {
        guard let birth else { return true }
        return ages.contains(birth.age(on: context.schoolYear.firstDay - 1))
    }
}

// MARK: - Repeated rows

extension Screener {
    /// Notes the row in all tables; finds rows that came before, and gives it its key.
    mutating func recognise(
        _ view: RowView, line: UInt32, _ found: inout [(check: Int, position: Int)], _ repeats: inout [Int: String]
    ) -> RowKey? {
        let key = keys.first { $0.positions.allSatisfy(view.isReadable) } ?? keys.last
        var noted: [Int: Int] = [:]
        for check in plan.rows {
            guard case .unique(let table) = check.test else { continue }
            if noted[table] == nil { noted[table] = note(view, in: table, line: line, &repeats) }
            if noted[table, default: 1] > 1 { found.append((check.check, check.position)) }
        }
        guard let key else { return nil }
        let values = key.positions.map { view.values[$0] }
        guard values.contains(where: { !$0.isEmpty }) else { return nil }
        if noted[key.table] == nil { noted[key.table] = note(view, in: key.table, line: line, &repeats) }
        return RowKey(fields: key.fields, values: values, occurrence: noted[key.table, default: 1])
    }

    mutating func note(
        _ view: RowView, in table: Int, line: UInt32, _ repeats: inout [Int: String]
    ) -> Int {
        guard let fingerprint = Occurrences.fingerprint(of: plan.tables[table], in: view) else { return 1 }
        guard let earlier = tables[table].note(fingerprint, at: line) else { return 1 }
        let place = lines.place(of: earlier.first)
        repeats[table] = CellReference(sheet: sheets[place.sheet].columns.name, row: place.row, column: nil).description
        return earlier.number
    }

    /// The cell in which the same stood before.
    func first(of check: Int, _ repeats: [Int: String]) -> String {
        for row in plan.rows where row.check == check {
            if case .unique(let table) = row.test { return repeats[table] ?? "" }
        }
        return ""
    }
}
