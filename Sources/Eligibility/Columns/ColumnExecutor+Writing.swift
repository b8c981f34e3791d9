import Dispatch
import Vocabulary

extension ColumnExecutor {
    /// A line but for the child and, where something is due, the payer.
    func pieces(_ line: Pattern.Line) -> Pattern.Piece {
        let fields = DueLine.fields(of: line.decision, child: "", question).map(ColumnExecutor.quoted)
        return Pattern.Piece(
            before: Array(("," + fields[1...4].joined(separator: ",") + ",").utf8), payer: line.payer,
            after: Array((fields[5] + "," + fields[6...].joined(separator: ",") + "\r\n").utf8))
    }

    static func quoted(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }) else { return text }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }

    /// Writes all lines in the order of the children, worked out on several cores; the bytes come in blocks.
    public func write(threads: Int, _ take: ([UInt8]) throws -> Void) throws -> Tally {
        let block = 8192
        let blocks = (table.count + block - 1) / block
        var lanes = (0..<threads).map { _ in Lane(self) }
        var tally = Tally()
        var next = 0
        while next < blocks {
            let wave = min(threads, blocks - next)
            let start = next
            var written: [(bytes: [UInt8], tally: Tally)] = Array(repeating: ([], Tally()), count: wave)
            written.withUnsafeMutableBufferPointer { written in
                lanes.withUnsafeMutableBufferPointer { lanes in
                    nonisolated(unsafe) let (written, lanes) = (written, lanes)
                    DispatchQueue.concurrentPerform(iterations: wave) { lane in
                        let first = (start + lane) * block
                        written[lane] = lines(of: first..<min(first + block, table.count), &lanes[lane])
                    }
                }
            }
            for part in written {
                try take(part.bytes)
                tally = tally + part.tally
            }
            next += wave
        }
        return tally
    }

    private func lines(of children: Range<Int>, _ lane: inout Lane) -> (bytes: [UInt8], tally: Tally) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(children.count * 400)
        var counts: [Int: Int] = [:]
        var tally = Tally()
        table.children.bytes.withUnsafeBufferPointer { ids in
            for child in children {
                let place = lane.pattern(of: child)
                let pattern = lane.results[place]
                if below.isEmpty { counts[place, default: 0] += 1 }
                let own = below.isEmpty ? nil : lines(of: pattern, child)
                let pieces = own.map { $0.map { self.pieces($0) } } ?? pattern.bytes
                for line in own ?? [] { tally.count(line.decision) }
                let id = UnsafeBufferPointer(rebasing: ids[table.children.range(child)])
                for piece in pieces {
                    append(id, to: &bytes)
                    bytes.append(contentsOf: piece.before)
                    if let payer = piece.payer { append(payer: lane.value(payer), payer, to: &bytes) }
                    bytes.append(contentsOf: piece.after)
                }
            }
        }
        for (place, count) in counts {
            for line in lane.results[place].decisions { tally.count(line.decision, times: count) }
        }
        return (bytes, tally)
    }

    @inline(__always)
    private func append(_ id: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        for byte in id where byte == 0x2C || byte == 0x22 || byte == 0x0A {
            bytes.append(contentsOf: ColumnExecutor.quoted(String(decoding: id, as: UTF8.self)).utf8)
            return
        }
        bytes.append(contentsOf: id)
    }

    @inline(__always)
    private func append(payer value: UInt32, _ column: Int, to bytes: inout [UInt8]) {
        if plan.columns[column].fact.kind == .region {
            let range = table.texts.range(Int(value))
            let digits = table.texts.bytes[range].prefix(6)
            bytes.append(contentsOf: digits)
            for _ in digits.count..<6 { bytes.append(0x30) }
        } else {
            let range = table.texts.range(Int(value))
            table.texts.bytes.withUnsafeBufferPointer {
                append(UnsafeBufferPointer(rebasing: $0[range]), to: &bytes)
            }
        }
    }
}
