extension Linking {
    /// Lines of `left_id,right_id,score,class,rule` as bytes, for some of the links, made piece by piece on several cores.
    public func lines(of range: Range<Int>, threads: Int = 1) -> [[UInt8]] {
        // A key may need quotes, and each of its own quotes another.
        let longestKeys = 2 * (gathering.left.longestKey + gathering.right.longestKey) + 4
        let slices = Workers.slices(range.count, max(1, threads))
        return Workers(threads).map(slices.count) { place in
            let slice = slices[place]
            return lines(
                of: range.lowerBound + slice.lowerBound..<range.lowerBound + slice.upperBound, longestKeys: longestKeys)
        }
    }

    private func lines(of range: Range<Int>, longestKeys: Int) -> [UInt8] {
        let endings = LineEndings(rules: model.rules.map(\.name))
        // One key of a thousand characters must not make room for a million of them.
        let keys =
            longestKeys <= 512
            ? longestKeys * range.count
            : links[range].reduce(0) {
                $0 + 2 * gathering.left.keyRange($1.left).count + 2 * gathering.right.keyRange($1.right).count + 4
            }
        let most = keys + (endings.longest + 8) * range.count + 8
        return [UInt8](unsafeUninitializedCapacity: most) { buffer, filled in
            guard let start = buffer.baseAddress else { return }
            var writer = LineWriter(at: start)
            gathering.left.withKeys { left in
                gathering.right.withKeys { right in
                    for first in stride(from: range.lowerBound, to: range.upperBound, by: 64) {
                        let some = links[first..<min(first + 64, range.upperBound)]
                        endings.bytes.withUnsafeBufferPointer { writer.write(some, left, right, endings, $0) }
                    }
                }
            }
            filled = writer.place - start
        }
    }
}

/// What stands behind the probability of a line, by class and rule.
private struct LineEndings {
    private(set) var bytes: [UInt8] = []
    private(set) var longest = 0
    private var ends: [Int] = [0]
    private let rules: Int

    init(rules: [String]) {
        self.rules = rules.count + 1
        for kind in LinkClass.allCases {
            for rule in ["confirmed"] + rules {
                bytes += Array(",\(kind.rawValue),\(rule)\r\n".utf8)
                longest = max(longest, bytes.count - (ends.last ?? 0))
                ends.append(bytes.count)
            }
        }
    }

    @inline(__always)
    func range(_ link: Link) -> Range<Int> {
        let kind = link.kind == .certain ? 0 : link.kind == .probable ? 1 : 2
        let place = kind * rules + link.rule + 1
        return ends[place]..<ends[place + 1]
    }
}

extension LineWriter {
    fileprivate mutating func write(
        _ links: ArraySlice<Link>, _ left: KeyTexts, _ right: KeyTexts, _ endings: LineEndings,
        _ texts: UnsafeBufferPointer<UInt8>
    ) {
        withUnsafeTemporaryAllocation(of: (KeyHead, KeyHead).self, capacity: links.count) { heads in
            for (place, link) in links.enumerated() {
                heads.initializeElement(at: place, to: (left.head(of: link.left), right.head(of: link.right)))
            }
            for (place, link) in links.enumerated() {
                write(heads[place].0, of: left.bytes)
                write(0x2C)
                write(heads[place].1, of: right.bytes)
                write(0x2C)
                write(probability: link.probability)
                write(UnsafeBufferPointer(rebasing: texts[endings.range(link)]))
            }
        }
    }
}
