extension IdentityList {
    /// Puts the rows in the order of their keys: from here on nothing depends on the order of the file.
    mutating func sortByKey() {
        if isSorted { return }
        let order = keyBytes.withUnsafeBufferPointer { bytes in
            (0..<count).map { (IdentityList.head(bytes, keyRange($0)), $0) }.sorted { one, other in
                if one.0 != other.0 { return one.0 < other.0 }
                return IdentityList.precedes(bytes[keyRange(one.1)], bytes[keyRange(other.1)])
            }.map(\.1)
        }
        var sorted = IdentityList(width: width)
        sorted.parts = parts
        sorted.words.reserveCapacity(words.count)
        sorted.keyBytes.reserveCapacity(keyBytes.count)
        sorted.keyEnds.reserveCapacity(keyEnds.count)
        for row in order {
            sorted.words.append(contentsOf: words[row * width..<(row + 1) * width])
            sorted.keyBytes.append(contentsOf: keyBytes[keyRange(row)])
            sorted.keyEnds.append(UInt64(sorted.keyBytes.count))
        }
        self = sorted
    }

    /// Short keys first, so that 9 comes before 10; those of one length by their characters.
    static func precedes(_ one: some Collection<UInt8>, _ other: some Collection<UInt8>) -> Bool {
        one.count != other.count ? one.count < other.count : one.lexicographicallyPrecedes(other)
    }

    private var isSorted: Bool {
        keyBytes.withUnsafeBufferPointer { bytes in
            for row in 1..<max(1, count) {
                let (before, own) = (bytes[keyRange(row - 1)], bytes[keyRange(row)])
                if IdentityList.precedes(own, before) { return false }
            }
            return true
        }
    }

    /// The length and the first seven bytes as a number that sorts alike.
    private static func head(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64 {
        var head = UInt64(min(255, range.count))
        for place in 0..<7 {
            let at = range.lowerBound + place
            head = head << 8 | (at < range.upperBound ? UInt64(bytes[at]) : 0)
        }
        return head
    }

    /// The first key that stands there twice, for a sorted list.
    func repeatedKey() -> String? {
        for row in 1..<max(1, count) where keyBytes[keyRange(row - 1)].elementsEqual(keyBytes[keyRange(row)]) {
            return key(row)
        }
        return nil
    }
}
