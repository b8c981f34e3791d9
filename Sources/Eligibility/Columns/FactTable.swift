import Vocabulary

/// All facts of a file, row by row in the order of the children (事实表).
public struct FactTable: Sendable {
    let list: FactList
    /// By number of child, in the order in which they come in the file.
    var children = NameTable()
    /// Regions and schools.
    var texts = NameTable()
    var rows: ContiguousArray<PackedRow> = []
    /// Where the rows of each child begin, and at last where they end.
    var starts: ContiguousArray<UInt32> = []
    public internal(set) var lineCount = 0

    init(_ list: FactList) { self.list = list }

    public var count: Int { children.count }
    public var rowCount: Int { rows.count }

    public func id(_ child: Int) -> String { children.text(child) }

    public func child(_ id: String) -> Int? {
        var id = id
        return id.withUTF8 { children.find($0) }
    }

    func range(_ child: Int) -> Range<Int> { Int(starts[child])..<Int(starts[child + 1]) }

    /// One child with its facts, for the plain executor.
    public func applicant(_ child: Int) -> Applicant {
        Applicant(id(child), range(child).map { row(rows[$0]) })
    }

    private func row(_ row: PackedRow) -> FactRow {
        let fact = list.all[Int(row.fact)]
        return FactRow(
            fact, value(row.value, of: fact), from: row.from == 0 ? nil : PackedRow.day(row.from),
            until: row.until == PackedRow.openEnd ? nil : PackedRow.day(row.until),
            knownOn: row.known == 0 ? nil : PackedRow.day(row.known), line: Int(row.line))
    }

    func value(_ value: UInt32, of fact: Fact) -> FactValue {
        switch fact.kind {
        case .choice(let words): .word(words[Int(value)])
        case .flag: .flag(value == 1)
        case .count: .count(Int(value))
        case .money: .money(Money(fen: Int64(value)))
        case .day: .day(PackedValue.day(value))
        case .region: region(value).map { .region($0) } ?? .text("")
        case .text: .text(texts.text(Int(value)))
        }
    }

    func region(_ value: UInt32) -> RegionCode? { RegionCode(texts.text(Int(value))) }
}

// MARK: - Putting together

extension FactTable {
    /// What several readers have read, one after another, with the rows of each child side by side.
    public static func joined(_ readers: inout [FactReader]) throws(FactRefusal) -> FactTable {
        var faults: [FactFault] = []
        var count = 0
        var lines = 0
        for reader in readers {
            faults += reader.faults.map { $0.moved(by: lines) }
            count += reader.faultCount
            lines += reader.lines
        }
        guard count == 0 else { throw .faults(faults, count: count) }
        var table = FactTable.empty
        swap(&table, &readers[0].table)
        table.lineCount = readers[0].lines
        for place in readers.indices.dropFirst() {
            var part = FactTable.empty
            swap(&part, &readers[place].table)
            table.append(part)
            table.lineCount += readers[place].lines
        }
        table.sortByChild()
        return table
    }

    private static let empty = FactTable(FactList(.empty))

    private mutating func append(_ part: FactTable) {
        let (children, texts) = (self.children.join(part.children), self.texts.join(part.texts))
        let isText = list.all.map { $0.kind == .region || $0.kind == .text }
        rows.reserveCapacity(rows.count + part.rows.count)
        for row in part.rows {
            var row = row
            row.child = children[Int(row.child)]
            if isText[Int(row.fact)] { row.value = texts[Int(row.value)] }
            row.line += UInt32(lineCount)
            rows.append(row)
        }
    }

    /// Rows of a child usually stand together; where they do not, they are brought together, in their order.
    private mutating func sortByChild() {
        starts = ContiguousArray(repeating: 0, count: children.count + 1)
        var isSorted = true
        var last: UInt32 = 0
        for row in rows {
            starts[Int(row.child) + 1] += 1
            if row.child < last { isSorted = false }
            last = row.child
        }
        for child in 0..<children.count { starts[child + 1] += starts[child] }
        guard !isSorted else { return }
        var next = starts
        rows = ContiguousArray(unsafeUninitializedCapacity: rows.count) { sorted, count in
            for row in rows {
                sorted[Int(next[Int(row.child)])] = row
                next[Int(row.child)] += 1
            }
            count = rows.count
        }
    }
}
