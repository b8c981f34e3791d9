extension IdentityList {
    /// Puts the rows in the order of their keys: from here on nothing depends on the order of the file.
    mutating func sortByKey() {
        if isSorted { return }
        let order = keyBytes.withUnsafeBufferPointer { bytes in
            (0..<count).map { (IdentityList.head(bytes, keyRange($0)), $0) }.sorted { one, other in
                if one.0 != other.0 { return one.0 < other.0 }
                return bytes[keyRange(one.1)].lexicographicallyPrecedes(bytes[keyRange(other.1)])
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

    private var isSorted: Bool {
        keyBytes.withUnsafeBufferPointer { bytes in
            for row in 1..<max(1, count) {
                let (before, own) = (bytes[keyRange(row - 1)], bytes[keyRange(row)])
                if own.lexicographicallyPrecedes(before) { return false }
            }
            return true
        }
    }

    /// The first eight bytes as a number that sorts alike.
    private static func head(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64 {
        var head: UInt64 = 0
        for place in 0..<8 {
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
