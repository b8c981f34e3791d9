import Vocabulary

extension ColumnExecutor {
    /// Gives out the places, where there are quotas: a pass over all children before anything is written.
    public func givingOutPlaces() -> (executor: ColumnExecutor, below: [BelowLine]) {
        var executor = self
        var lines: [BelowLine] = []
        let limited = policies.indices.filter { policies[$0].quota != nil }
        guard !limited.isEmpty else { return (self, []) }
        var lane = Lane(self)
        var entries: [Int: [QuotaEntry]] = [:]
        for child in 0..<table.count {
            let place = lane.pattern(of: child)
            let pattern = lane.results[place]
            for policy in limited {
                guard let line = pattern.lines.first(where: { $0.decision.policy == policies[policy].policy.id }),
                    line.decision.outcome == .due
                else { continue }
                if let entry = entry(child, line, policies[policy], lane) { entries[policy, default: []].append(entry) }
            }
        }
        for policy in limited {
            guard let quota = policies[policy].policy.quota else { continue }
            let below = quota.below(entries[policy] ?? [], of: policies[policy].policy.id)
            lines += below.lines
            for child in below.left { executor.below.insert(Place(child: child, policy: policy)) }
        }
        return (executor, lines)
    }

    private func entry(
        _ child: Int, _ line: Pattern.Line, _ policy: CompiledPolicy, _ lane: borrowing Lane
    ) -> QuotaEntry? {
        guard let places = policy.quota, let quota = policy.policy.quota else { return nil }
        let keys = places.order.map { order -> Int64 in
            switch order {
            case .first(let program): truth(program, lane) == .yes ? 0 : 1
            case .highest(let column): number(column, lane).map { -$0 } ?? QuotaEntry.last
            case .lowest(let column): number(column, lane) ?? QuotaEntry.last
            }
        }
        let school = lane.value(places.school)
        let place =
            quota.per == .county
            ? line.payer.map { code(ofPayer: lane.value($0), $0) } ?? ""
            : school < Resolver.conflict ? table.texts.text(Int(school)) : ""
        return QuotaEntry(
            child: child, id: table.id(child), place: place,
            isCertain: places.always.map { truth($0, lane) == .yes } ?? false, keys: keys)
    }

    private func number(_ column: Int, _ lane: borrowing Lane) -> Int64? {
        let value = lane.value(column)
        guard value < Resolver.conflict else { return nil }
        return plan.columns[column].fact.kind == .day ? Int64(PackedValue.day(value).number) : Int64(value)
    }
}
