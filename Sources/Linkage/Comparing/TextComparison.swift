/// Compares words in Latin letters, and codes, byte by byte.
enum TextComparison {
    /// By the similarity of Jaro and Winkler: 0.92 and above is near, 0.8 and above similar.
    static func level(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> TextLevel {
        if left.isEmpty || right.isEmpty { return .missing }
        let similarity = similarity(left, right)
        if similarity >= 1 { return .same }
        return similarity >= 0.92 ? .near : similarity >= 0.8 ? .similar : .different
    }

    /// One character more, less or other, or two neighbours swapped, is a slip of the hand.
    static func code(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> CodeLevel {
        if left.isEmpty || right.isEmpty { return .missing }
        let (short, long) = left.count <= right.count ? (left, right) : (right, left)
        guard long.count - short.count <= 1, short.count >= 3 else {
            return short.elementsEqual(long) ? .same : .different
        }
        var start = 0
        while start < short.count, short[start] == long[start] { start += 1 }
        var (end, longEnd) = (short.count, long.count)
        while end > start, short[end - 1] == long[longEnd - 1] { (end, longEnd) = (end - 1, longEnd - 1) }
        let (rest, longRest) = (end - start, longEnd - start)
        if rest == 0, longRest == 0 { return .same }
        if rest <= 1, longRest <= 1 { return .slip }
        let isSwap = rest == 2 && longRest == 2 && short[start] == long[start + 1] && short[start + 1] == long[start]
        return isSwap ? .slip : .different
    }

    /// Jaro's similarity with Winkler's bonus for a common beginning (Winkler 1990); texts beyond 64 bytes are cut.
    static func similarity(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Double {
        let (count, otherCount) = (min(left.count, 64), min(right.count, 64))
        if count == otherCount, (0..<count).allSatisfy({ left[$0] == right[$0] }) { return 1 }
        let reach = max(0, max(count, otherCount) / 2 - 1)
        var (taken, otherTaken): (UInt64, UInt64) = (0, 0)
        var matches = 0
        for place in 0..<count {
            let from = max(0, place - reach)
            let until = min(otherCount, place + reach + 1)
            guard from < until else { continue }
            for other in from..<until where otherTaken >> UInt64(other) & 1 == 0 && left[place] == right[other] {
                taken |= 1 << UInt64(place)
                otherTaken |= 1 << UInt64(other)
                matches += 1
                break
            }
        }
        guard matches > 0 else { return 0 }
        var (transposed, other) = (0, 0)
        for place in 0..<count where taken >> UInt64(place) & 1 == 1 {
            while otherTaken >> UInt64(other) & 1 == 0 { other += 1 }
            if left[place] != right[other] { transposed += 1 }
            other += 1
        }
        let found = Double(matches)
        let jaro =
            (found / Double(count) + found / Double(otherCount) + (found - Double(transposed / 2)) / found) / 3
        var common = 0
        while common < min(4, count, otherCount), left[common] == right[common] { common += 1 }
        return jaro + Double(common) * 0.1 * (1 - jaro)
    }
}
