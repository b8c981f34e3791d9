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

/// What all children of one pattern get.
struct Pattern: Sendable {
    /// Before the second pass.
    let lines: [Line]
    /// After it, and written out but for the child and the payer.
    let decisions: [Line]
    let bytes: [Piece]

    struct Line: Sendable {
        var decision: Decision
        /// Whose value names the payer.
        var payer: Int?
    }

    struct Piece: Sendable {
        let before: [UInt8]
        let payer: Int?
        let after: [UInt8]
    }
}

/// Signatures and their places, in the order in which they come.
private struct PatternTable {
    private var slots = ContiguousArray<UInt32>(repeating: 0, count: 4096)
    private var hashes: ContiguousArray<UInt64> = []
    private var signatures: ContiguousArray<UInt32> = []

    mutating func place(of signature: ContiguousArray<UInt32>, _ touched: [Int]) -> Int {
        var hash: UInt64 = 0
        // What was not touched is alike in all; the order in which facts come makes no difference.
        for column in touched {
            let product = (UInt64(column + 1) << 32 | UInt64(signature[column])).multipliedFullWidth(
                by: 0xD6E8_FEB8_6659_FD93)
            hash &+= product.high ^ product.low
        }
        hash = (hash ^ hash >> 29) &* 0x9E37_79B9_7F4A_7C15
        let width = signature.count
        var slot = Int(truncatingIfNeeded: hash >> 20) & (slots.count - 1)
        while slots[slot] != 0 {
            let place = Int(slots[slot] - 1)
            if hashes[place] == hash, isSame(signature, place * width) { return place }
            slot = (slot + 1) & (slots.count - 1)
        }
        hashes.append(hash)
        signatures.append(contentsOf: signature)
        slots[slot] = UInt32(hashes.count)
        if hashes.count * 2 > slots.count { grow() }
        return hashes.count - 1
    }

    @inline(__always)
    private func isSame(_ signature: ContiguousArray<UInt32>, _ start: Int) -> Bool {
        for place in signature.indices where signatures[start + place] != signature[place] { return false }
        return true
    }

    private mutating func grow() {
        slots = ContiguousArray(repeating: 0, count: slots.count * 4)
        for (place, hash) in hashes.enumerated() {
            var slot = Int(truncatingIfNeeded: hash >> 20) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = UInt32(place + 1)
        }
    }
}
