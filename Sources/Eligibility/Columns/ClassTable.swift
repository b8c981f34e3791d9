import Vocabulary

/// The values of one column in classes: two that every probe answers alike are one (取值分类).
struct ClassTable: Sendable {
    /// How a probe answers. `since` answers with a place instead, and `open` and `split` stand for no answer.
    static let (no, yes, open, split): (UInt8, UInt8, UInt8, UInt8) = (0, 1, 254, 255)

    /// By class and probe. Class 0 is nothing written, class 1 a contradiction.
    private(set) var answers: ContiguousArray<[UInt8]> = []
    /// By class, one of its values.
    private(set) var values: ContiguousArray<UInt32> = []
    private var known: [UInt32: UInt32] = [:]
    private var classes: [Key: UInt32] = [:]
    private let probes: [ColumnPlan.Probe]
    private let keepsValue: Bool

    private struct Key: Hashable {
        let answers: [UInt8]
        let value: UInt32
    }

    init(_ probes: [ColumnPlan.Probe], keepsValue: Bool, whenAbsent: UInt32?, _ table: FactTable) {
        self.probes = probes
        self.keepsValue = keepsValue
        answers.append(
            probes.map { probe in
                if probe.test == .known { return ClassTable.no }
                return whenAbsent.map { ClassTable.answer(probe.test, $0, table) } ?? ClassTable.open
            })
        answers.append(probes.map { _ in ClassTable.split })
        values = [Resolver.missing, Resolver.conflict]
        known = [Resolver.missing: 0, Resolver.conflict: 1]
    }

    @inline(__always)
    mutating func place(of value: UInt32, _ table: FactTable) -> UInt32 {
        if let place = known[value] { return place }
        return add(value, table)
    }

    private mutating func add(_ value: UInt32, _ table: FactTable) -> UInt32 {
        let own = probes.map { ClassTable.answer($0.test, value, table) }
        let key = Key(answers: own, value: keepsValue ? value : 0)
        let place = classes[key] ?? UInt32(answers.count)
        if place == UInt32(answers.count) {
            answers.append(own)
            values.append(value)
            classes[key] = place
        }
        known[value] = place
        return place
    }

    private static func answer(_ test: ColumnPlan.Test, _ value: UInt32, _ table: FactTable) -> UInt8 {
        switch test {
        case .known: return yes
        case .flag: return value == 1 ? yes : no
        case .isIn(let wanted): return wanted.contains(value) ? yes : no
        case .compares(let comparison, let bound): return comparison.holds(Int64(value), Int64(bound)) ? yes : no
        case .within(let prefixes):
            let digits = table.digits(value)
            return prefixes.contains { digits.hasPrefix($0) } ? yes : no
        case .age(let years, let on):
            return years.contains(PackedValue.day(value).age(on: Day(number: on))) ? yes : no
        case .since(let days):
            let day = PackedValue.day(value).number
            return days.firstIndex { $0 <= day }.map { UInt8($0 + 1) } ?? 0
        }
    }
}

extension FactTable {
    /// Of a region, without the zeros behind it.
    func digits(_ value: UInt32) -> String { region(value)?.digits ?? "" }
}
