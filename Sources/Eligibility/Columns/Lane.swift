import Vocabulary

/// One worker of the columnar executor: children that look alike to every rule are worked out once (工作道).
struct Lane {
    private let executor: ColumnExecutor
    private var classes: [ClassTable]
    private let base: ContiguousArray<UInt32>
    private var signature: ContiguousArray<UInt32>
    /// What the columns really hold.
    private(set) var values: ContiguousArray<UInt32>
    private var touched: [Int] = []
    private var patterns = PatternTable()
    private(set) var results: [Pattern] = []
    private var near: [UInt64: UInt32] = [:]

    init(_ executor: ColumnExecutor) {
        self.executor = executor
        let plan = executor.plan
        classes = plan.columns.indices.map { place in
            let fact = plan.columns[place].fact
            let absent = fact.whenAbsent.flatMap { ColumnExecutor.code($0, of: fact) }
            return ClassTable(
                plan.probes[place], keepsValue: plan.keepsValue[place], whenAbsent: absent, executor.table)
        }
        base = ContiguousArray(repeating: 0, count: plan.columns.count)
        signature = ContiguousArray(repeating: 0, count: plan.columns.count + plan.pairs.count)
        values = ContiguousArray(repeating: Resolver.missing, count: plan.columns.count)
    }

    /// Which pattern a child has; its columns stay readable until the next.
    mutating func pattern(of child: Int) -> Int {
        for column in touched { (signature[column], values[column]) = (0, Resolver.missing) }
        touched.removeAll(keepingCapacity: true)
        let range = executor.table.range(child)
        executor.table.rows.withUnsafeBufferPointer { rows in
            var seen: (UInt64, UInt64) = (0, 0)
            var row = range.lowerBound
            while row < range.upperBound {
                let fact = Int(rows[row].fact)
                let bit: UInt64 = 1 << UInt64(fact & 63)
                let isSeen = fact < 64 ? seen.0 & bit != 0 : seen.1 & bit != 0
                if !isSeen {
                    if fact < 64 { seen.0 |= bit } else { seen.1 |= bit }
                    take(fact, row, range.upperBound, rows)
                }
                row += 1
            }
        }
        for (place, pair) in executor.plan.pairs.enumerated() {
            signature[executor.plan.columns.count + place] = near(pair)
        }
        let place = patterns.place(of: signature, touched)
        if place == results.count { results.append(executor.work(out: self)) }
        return place
    }

    /// All columns of one fact, by its rows from here on.
    @inline(__always)
    private mutating func take(
        _ fact: Int, _ row: Int, _ end: Int, _ rows: UnsafeBufferPointer<PackedRow>
    ) {
        let columns = executor.columns[fact]
        if columns.isEmpty { return }
        var isAlone = true
        for other in row + 1..<max(end, row + 1) where Int(rows[other].fact) == fact { isAlone = false }
        for column in columns {
            let value: UInt32
            if isAlone {
                value = Resolver.value(of: rows[row], executor.plan.columns[column])
            } else {
                value = Resolver.value(
                    of: rows[row..<end].filter { Int($0.fact) == fact }, executor.plan.columns[column],
                    isRecognition: executor.isRecognition[fact], negative: executor.negative[fact])
            }
            if value == Resolver.missing { continue }
            values[column] = value
            signature[column] = classes[column].place(of: value, executor.table)
            touched.append(column)
        }
    }

    /// 0 and 1 are no and yes; beyond that, which of the two places is not known, and why.
    private mutating func near(_ pair: ColumnPlan.Pair) -> UInt32 {
        let (one, other) = (values[pair.one], values[pair.other])
        if one >= Resolver.conflict { return one == Resolver.missing ? 2 : 3 }
        if other >= Resolver.conflict { return other == Resolver.missing ? 4 : 5 }
        let key = UInt64(one) << 40 | UInt64(other) << 8 | UInt64(pair.digits)
        if let answer = near[key] { return answer }
        let digits = [one, other].map { executor.table.digits($0) }
        let isNear =
            digits.allSatisfy { $0.utf8.count >= pair.digits }
            && digits[0].prefix(pair.digits) == digits[1].prefix(pair.digits)
        near[key] = isNear ? 1 : 0
        return isNear ? 1 : 0
    }

    // MARK: - What programs ask

    func answer(_ column: Int, _ test: Int) -> UInt8 { classes[column].answers[Int(signature[column])][test] }

    func pairAnswer(_ pair: Int) -> UInt32 { signature[executor.plan.columns.count + pair] }

    func value(_ column: Int) -> UInt32 { values[column] }
}
