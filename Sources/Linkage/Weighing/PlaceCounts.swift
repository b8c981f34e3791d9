/// How many persons live in each division of one level, told apart by all that lies around it: there is a 新建村 in many
/// townships.
struct PlaceCounts: Sendable {
    private var sums = KeySums(capacity: 1 << 12)
    private var total = 0
    private let step: Int
    private let offsets: [Int]

    init(step: Int, _ offsets: [Int], _ gathering: Gathering) {
        self.step = step
        self.offsets = offsets
        for side in [gathering.left, gathering.right] {
            side.words.withUnsafeBufferPointer { words in
                guard let base = words.baseAddress else { return }
                var start = 0
                while start < words.count {
                    let key = key(base + start)
                    if key != 0 {
                        sums.add(key, 1)
                        total += 1
                    }
                    start += side.width
                }
            }
        }
    }

    /// The division with those around it; 0 where it is missing.
    @inline(__always)
    private func key(_ words: UnsafePointer<UInt32>) -> UInt32 {
        if words[offsets[step]] == 0 { return 0 }
        var key: UInt64 = 7
        for place in step..<offsets.count { key = ByteHash.join(key, UInt64(words[offsets[place]])) }
        return UInt32(truncatingIfNeeded: key >> 32) | 1
    }

    func bits(_ words: UnsafePointer<UInt32>) -> Int32 {
        let key = key(words)
        return key == 0 || total == 0 ? 0 : Rarity.bits(Double(sums.sum(of: key)) / Double(total))
    }
}
