import Glibc
import Vocabulary

/// Takes in the lines of a file of facts, checks each, and remembers what is wrong with it.
public struct FactReader: Sendable {
    var table: FactTable
    private let columns: FactColumns
    private let names: FactNames
    private(set) var faults: [FactFault] = []
    private(set) var faultCount = 0
    private(set) var lines = 0
    private var days = DayCache()
    /// By number of text, whether it is a region code; nil if nobody has asked.
    private var regions: ContiguousArray<Bool?> = []
    private var lastChild: UInt32 = 0

    /// More than these are counted, not listed.
    static let mostFaults = 20

    public init(_ list: FactList, _ columns: FactColumns) {
        table = FactTable(list)
        self.columns = columns
        names = FactNames(list)
    }

    public mutating func expect(_ rows: Int) { table.rows.reserveCapacity(rows) }

    /// Whole lines without quotes.
    public mutating func add(lines: Span<UInt8>, separator: UInt8, skipping: Int = 0) {
        lines.withUnsafeBufferPointer { bytes in add(bytes, separator, skipping) }
    }

    private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, _ separator: UInt8, _ skipping: Int) {
        guard let base = bytes.baseAddress else { return }
        let width = columns.width
        withUnsafeTemporaryAllocation(of: (start: Int, end: Int).self, capacity: width) { fields in
            var (place, skip) = (0, skipping)
            while place < bytes.count {
                var column = 0
                var start = place
                while place < bytes.count, base[place] != 0x0A {
                    if base[place] == separator {
                        if column < width { fields[column] = (start, place) }
                        column += 1
                        start = place + 1
                    }
                    place += 1
                }
                if column < width { fields[column] = (start, place) }
                for rest in min(column + 1, width)..<width { fields[rest] = (place, place) }
                place += 1
                self.lines += 1
                if skip > 0 {
                    skip -= 1
                    continue
                }
                add { column in
                    column < 0
                        ? FactReader.nothing
                        : FactReader.trimmed(base + fields[column].start, fields[column].end - fields[column].start)
                }
            }
        }
    }

    /// A row whose fields have been taken apart already.
    public mutating func add(line: Int, fields: [String]) {
        lines = max(lines, line)
        var texts = columns.places.map { $0 >= 0 && $0 < fields.count ? fields[$0] : "" }
        var joined: [UInt8] = []
        var ends: [Int] = [0]
        for place in texts.indices {
            texts[place].withUTF8 { joined.append(contentsOf: $0) }
            ends.append(joined.count)
        }
        joined.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return }
            let places = columns.places
            add { column in
                guard let place = places.firstIndex(of: column), column >= 0 else { return FactReader.nothing }
                return FactReader.trimmed(base + ends[place], ends[place + 1] - ends[place])
            }
        }
    }

    private static var nothing: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: nil, count: 0) }

    @inline(__always)
    private static func trimmed(_ base: UnsafePointer<UInt8>, _ count: Int) -> UnsafeBufferPointer<UInt8> {
        var (start, end) = (0, count)
        while start < end, base[start] <= 0x20 { start += 1 }
        while end > start, base[end - 1] <= 0x20 { end -= 1 }
        return UnsafeBufferPointer(start: base + start, count: end - start)
    }
}

// MARK: - One row

extension FactReader {
    @inline(__always)
    private mutating func add(_ field: (Int) -> UnsafeBufferPointer<UInt8>) {
        let places = columns.places
        let id = field(places[0])
        let name = field(places[1])
        if id.isEmpty, name.isEmpty, field(places[2]).isEmpty { return }
        guard !id.isEmpty else { return fault(.blank("child_id")) }
        guard let fact = names.place(of: name) else { return fault(.unknownFact(FactReader.text(name))) }
        let written = field(places[2])
        guard let value = value(written, of: fact) else {
            return fault(.value(table.list.all[fact], FactReader.text(written)))
        }
        guard let from = day(field(places[3]), open: 0) else {
            return fault(.day("from", FactReader.text(field(places[3]))))
        }
        guard let until = day(field(places[4]), open: PackedRow.openEnd) else {
            return fault(.day("until", FactReader.text(field(places[4]))))
        }
        guard let known = day(field(places[5]), open: 0) else {
            return fault(.day("known_on", FactReader.text(field(places[5]))))
        }
        guard from < until else {
            return fault(.order(FactReader.text(field(places[3])), FactReader.text(field(places[4]))))
        }
        table.rows.append(
            PackedRow(
                child: child(id), value: value, line: UInt32(truncatingIfNeeded: lines), from: from, until: until,
                known: known, fact: UInt8(fact)))
    }

    @inline(__always)
    private mutating func child(_ id: UnsafeBufferPointer<UInt8>) -> UInt32 {
        if table.children.count > 0, table.children.holds(id, Int(lastChild)) { return lastChild }
        lastChild = table.children.code(of: id)
        return lastChild
    }

    private mutating func fault(_ kind: FactFault.Kind) {
        faultCount += 1
        if faults.count < FactReader.mostFaults { faults.append(FactFault(line: lines, kind: kind)) }
    }

    static func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

    @inline(__always)
    private mutating func day(_ text: UnsafeBufferPointer<UInt8>, open: UInt16) -> UInt16? {
        if text.isEmpty { return open }
        return days.day(text).map { PackedRow.pack($0) }
    }

    @inline(__always)
    private mutating func value(_ text: UnsafeBufferPointer<UInt8>, of fact: Int) -> UInt32? {
        switch names.kinds[fact] {
        case .word: return names.word(text, of: fact)
        case .count: return text.count < 7 ? FactReader.number(text) : nil
        case .money: return FactReader.fen(text)
        case .day: return days.day(text).map { PackedValue.day($0) }
        case .region:
            guard !text.isEmpty else { return nil }
            let code = table.texts.code(of: text)
            return isRegion(code, text) ? code : nil
        case .text: return text.isEmpty ? nil : table.texts.code(of: text)
        }
    }

    /// Asked of each text once.
    @inline(__always)
    private mutating func isRegion(_ code: UInt32, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
        while regions.count <= Int(code) { regions.append(nil) }
        if let known = regions[Int(code)] { return known }
        let isRegion = RegionCode(FactReader.text(text)) != nil
        regions[Int(code)] = isRegion
        return isRegion
    }

    private static func number(_ text: UnsafeBufferPointer<UInt8>) -> UInt32? {
        guard (1...9).contains(text.count) else { return nil }
        var number: UInt32 = 0
        for byte in text {
            guard (48...57).contains(byte) else { return nil }
            number = number * 10 + UInt32(byte - 48)
        }
        return number
    }

    /// Yuan with at most two decimals.
    private static func fen(_ text: UnsafeBufferPointer<UInt8>) -> UInt32? {
        let point = text.firstIndex(of: UInt8(ascii: ".")) ?? text.count
        guard (1...7).contains(point), let yuan = number(UnsafeBufferPointer(rebasing: text[..<point])) else {
            return nil
        }
        if point == text.count { return yuan * 100 }
        let rest = UnsafeBufferPointer(rebasing: text[(point + 1)...])
        guard (1...2).contains(rest.count), let digits = number(rest) else { return nil }
        return yuan * 100 + (rest.count == 1 ? digits * 10 : digits)
    }
}
