extension LinkageModel {
    /// The model without what the two files have not: a field that one of them lacks cannot be compared.
    ///
    /// Further fields of a comparison (曾用名) stay if either file has them, and a birth date that one file lacks stays if
    /// it can be taken from its numbers.
    public func keeping(_ left: ColumnPlan, _ right: ColumnPlan) -> LinkageModel { keeping([left], [right]) }

    /// Of a side with several tables it is enough if one of them has the field.
    public func keeping(_ left: [ColumnPlan], _ right: [ColumnPlan]) -> LinkageModel {
        let sides = [left, right].map { plans in
            plans.reduce(into: Set<Int>()) { fields, plan in
                fields.formUnion(plan.fields.map(\.field))
                if plan.address != nil { fields.formUnion(addressFields) }
            }
        }
        let further = Set(comparisons.flatMap { $0.kind == .place ? [] : $0.fields.dropFirst() })
        let number = fields.firstIndex { $0.kind == .number }
        let kept = fields.indices.filter { field in
            let holders = sides.filter { $0.contains(field) }
            if holders.count == 2 { return true }
            let isDerived =
                fields[field].kind == .date && number.map { one in sides.allSatisfy { $0.contains(one) } } == true
            return !holders.isEmpty && (further.contains(field) || isDerived)
        }
        return keeping(kept)
    }

    private func keeping(_ kept: [Int]) -> LinkageModel {
        var model = self
        let places = Dictionary(uniqueKeysWithValues: zip(kept, kept.indices))
        model.fields = kept.map { fields[$0] }
        model.addressFields = addressFields.map { places[$0] ?? -1 }
        var numbers: [Int: Int] = [:]
        model.comparisons = []
        for (old, comparison) in comparisons.enumerated() {
            let fields = comparison.fields.compactMap { places[$0] }
            if fields.isEmpty { continue }
            numbers[old] = model.comparisons.count
            model.comparisons.append(
                Comparison(
                    name: comparison.name, title: comparison.title, kind: comparison.kind, fields: fields,
                    within: comparison.within.flatMap { numbers[$0] }, weighsRarity: comparison.weighsRarity,
                    expected: comparison.expected))
        }
        // If one half of the confirmation is missing nothing is confirmed.
        let confirmation = confirmation.compactMap { numbers[$0] }
        model.confirmation = confirmation.count == self.confirmation.count ? confirmation : []
        model.contradiction = contradiction.flatMap { old in
            numbers[old.number].map { Contradiction(number: $0, unless: old.unless.compactMap { numbers[$0] }) }
        }
        model.rules = rules.compactMap { rule in
            let parts = rule.parts.compactMap { part in
                places[part.field].map { BlockingRule.Part(field: $0, aspect: part.aspect) }
            }
            guard parts.count == rule.parts.count else { return nil }
            return BlockingRule(name: rule.name, parts: parts, mostSharing: rule.mostSharing)
        }
        return model
    }
}
