extension IdentityList {
    /// Puts the rows in the order of their keys: from here on nothing depends on the order of the file.
    mutating func sortByKey() {
        if isSorted { return }
        let order = withKeys { KeyOrder($0).rows }
        var sorted = IdentityList(width: width)
        sorted.parts = parts
        sorted.words = ContiguousArray(unsafeUninitializedCapacity: words.count) { sorted, filled in
            words.withUnsafeBufferPointer { words in
                for (place, row) in order.enumerated() {
                    for word in 0..<width {
                        sorted.initializeElement(at: place * width + word, to: words[Int(row) * width + word])
                    }
                }
            }
            filled = words.count
        }
        sorted.keyBytes.reserveCapacity(keyBytes.count)
        sorted.keyEnds.reserveCapacity(keyEnds.count)
        withKeys { keys in
            for row in order {
                sorted.keyBytes.append(contentsOf: keys.bytes(of: Int(row)))
                sorted.keyEnds.append(UInt64(sorted.keyBytes.count))
            }
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

    /// The first key that stands there twice, for a sorted list.
    func repeatedKey() -> String? {
        for row in 1..<max(1, count) where keyBytes[keyRange(row - 1)].elementsEqual(keyBytes[keyRange(row)]) {
            return key(row)
        }
        return nil
    }
}
