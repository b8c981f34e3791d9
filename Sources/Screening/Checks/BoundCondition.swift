import Documents
import Vocabulary

/// A condition tied to the fields of one source, ready to be asked of millions of rows.
indirect enum BoundCondition: Hashable, Sendable {
    case blank([Int])
    case present([Int])
    case isIn(Int, Set<String>)
    case compares(Int, Condition.Comparison, String)
    case comparesNumber(Int, Condition.Comparison, Double)
    case comparesFields(Int, Condition.Comparison, Int)
    case age(ClosedRange<Int>, on: BoundDay)
    case all([BoundCondition])
    case any([BoundCondition])
    case not(BoundCondition)

    func holds(in row: RowView) -> Bool {
        switch self {
        case .blank(let positions): positions.allSatisfy { row.values[$0].isEmpty }
        case .present(let positions): positions.allSatisfy { !row.values[$0].isEmpty }
        case .isIn(let position, let values): values.contains(row.values[position])
        case .compares(let position, let comparison, let text):
            row.isReadable(position) && comparison.holds(row.values[position], text)
        case .comparesNumber(let position, let comparison, let number):
            row.number(position).map { comparison.holds($0, number) } ?? false
        case .comparesFields(let left, let comparison, let right): row.compares(left, comparison, right)
        case .age(let ages, let on):
            if let birth = row.birth, let day = row.day(on) { ages.contains(birth.age(on: day)) } else { false }
        case .all(let conditions): conditions.allSatisfy { $0.holds(in: row) }
        case .any(let conditions): conditions.contains { $0.holds(in: row) }
        case .not(let condition): !condition.holds(in: row)
        }
    }
}

/// A day term tied to the fields of one source.
enum BoundDay: Hashable, Sendable {
    case asOf
    case schoolYearStart
    case day(Day)
    case field(Int)

    init(_ term: DayTerm, _ fields: FieldList, at place: DataPlace) throws(DataRefusal) {
        switch term {
        case .asOf: self = .asOf
        case .schoolYearStart: self = .schoolYearStart
        case .day(let text):
            guard let day = Day(text) else { throw .wrongForm(place, expected: .day) }
            self = .day(day)
        case .field(let name): self = .field(try fields.position(of: name, at: place))
        }
    }
}

// MARK: - Binding

extension BoundCondition {
    /// nil where no condition is written.
    init?(readFrom entry: DataEntry?, _ fields: FieldList) throws(DataRefusal) {
        guard let entry else { return nil }
        self = try BoundCondition(try Condition(from: entry), fields, at: entry.place)
    }

    init(_ condition: Condition, _ fields: FieldList, at place: DataPlace) throws(DataRefusal) {
        func position(_ name: String) throws(DataRefusal) -> Int { try fields.position(of: name, at: place) }
        func positions(_ names: [String]) throws(DataRefusal) -> [Int] {
            var positions: [Int] = []
            for name in names { positions.append(try position(name)) }
            return positions
        }
        func bound(_ conditions: [Condition]) throws(DataRefusal) -> [BoundCondition] {
            var bound: [BoundCondition] = []
            for condition in conditions { bound.append(try BoundCondition(condition, fields, at: place)) }
            return bound
        }
        switch condition {
        case .blank(let names): self = .blank(try positions(names))
        case .present(let names): self = .present(try positions(names))
        case .equals(let name, let value): self = .isIn(try position(name), [value])
        case .isIn(let name, let values): self = .isIn(try position(name), Set(values))
        case .yes(let name): self = .isIn(try position(name), [ValueReader.yes])
        case .no(let name): self = .isIn(try position(name), [ValueReader.no])
        case .compares(let name, let comparison, .literal(let text)):
            if let number = Double(text) {
                self = .comparesNumber(try position(name), comparison, number)
            } else {
                self = .compares(try position(name), comparison, text)
            }
        case .compares(let name, let comparison, .field(let other)):
            self = .comparesFields(try position(name), comparison, try position(other))
        case .age(let ages, let on): self = .age(ages, on: try BoundDay(on, fields, at: place))
        case .all(let conditions): self = .all(try bound(conditions))
        case .any(let conditions): self = .any(try bound(conditions))
        case .not(let inner): self = .not(try BoundCondition(inner, fields, at: place))
        }
    }
}
