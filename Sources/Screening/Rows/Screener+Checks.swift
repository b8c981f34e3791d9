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
    /// How often a number has come so far, and what that means for the row.
    struct Noted {
        var number = 1
        /// Another row has it too and says something else.
        var isDouble = false
        /// A row before said the same in every cell.
        var isRepeat = false
    }

    /// Notes the row in all tables; finds the others with its numbers, and gives it its key.
    mutating func recognise(
        _ view: RowView, line: UInt32, _ found: inout [(check: Int, position: Int)], _ repeats: inout [Int: String]
    ) -> (key: RowKey?, isRepeat: Bool) {
        let key = keys.first { $0.positions.allSatisfy(view.isReadable) } ?? keys.last
        var noted: [Int: Noted] = [:]
        for check in plan.rows {
            guard case .unique(let table) = check.test else { continue }
            let known = noted[table] ?? note(view, in: table, line: line, &repeats)
            noted[table] = known
            if known.isRepeat { return (nil, true) }
            if known.isDouble { found.append((check.check, check.position)) }
        }
        guard let key else { return (nil, false) }
        let values = key.positions.map { view.values[$0] }
        guard values.contains(where: { !$0.isEmpty }) else { return (nil, false) }
        let known = noted[key.table] ?? note(view, in: key.table, line: line, &repeats)
        return (RowKey(fields: key.fields, values: values, occurrence: known.number), known.isRepeat)
    }

    mutating func note(
        _ view: RowView, in table: Int, line: UInt32, _ repeats: inout [Int: String]
    ) -> Noted {
        guard let fingerprint = Occurrences.fingerprint(of: plan.tables[table], in: view) else { return Noted() }
        let earlier = tables[table].note(fingerprint, at: line)
        if let other = doubles.other(than: line, in: table, fingerprint) {
            repeats[table] = name(of: doubles.lines.place(of: other))
            return Noted(number: earlier?.number ?? 1, isDouble: true)
        }
        guard let earlier else { return Noted() }
        repeats[table] = name(of: lines.place(of: earlier.first))
        let isRepeat = doubles.covers(table)
        return Noted(number: earlier.number, isDouble: !isRepeat, isRepeat: isRepeat)
    }

    private func name(of place: (sheet: Int, row: Int)) -> String {
        CellReference(sheet: sheets[place.sheet].columns.name, row: place.row, column: nil).description
    }

    /// The cell in which the same stands once more.
    func first(of check: Int, _ repeats: [Int: String]) -> String {
        for row in plan.rows where row.check == check {
            if case .unique(let table) = row.test { return repeats[table] ?? "" }
        }
        return ""
    }
}
