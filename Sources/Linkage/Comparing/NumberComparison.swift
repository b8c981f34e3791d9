/// Compares two citizen numbers.
enum NumberComparison {
    static func level(_ left: PackedNumber, _ right: PackedNumber) -> NumberLevel {
        if left.word == right.word { return left.word == 0 ? .missing : .same }
        guard left.isReadable, right.isReadable else { return .missing }
        if left.kind == .short || right.kind == .short {
            return isShortened(left, right) ? .slip : .missing
        }
        let isBroken = left.kind != .valid || right.kind != .valid
        if isBroken || left.endsInZeros || right.endsInZeros {
            if isRounded(left, right) || isRounded(right, left) { return .slip }
        }
        if isBroken {
            switch differences(left, right) {
            case .one, .swap: return .slip
            case .two: return .twoSlips
            case .more: break
            }
            // The end was lost, and with it all that tells one person from another.
            if left.kind == .cut || right.kind == .cut, left.digits % 1_000_000 == 0 || right.digits % 1_000_000 == 0 {
                return .missing
            }
        }
        if left.head == right.head { return .sameStart }
        if left.birth == right.birth, left.birth != 0 { return .sameBirth }
        return left.region == right.region ? .sameRegion : .different
    }

    /// Excel keeps fifteen digits; other programs keep what a floating-point number holds, a multiple of 32.
    private static func isRounded(_ number: PackedNumber, _ other: PackedNumber) -> Bool {
        guard number.digits / 100 == other.digits / 100, number.check < 10 else { return false }
        return number.kind == .cut || number.endsInZeros
            || number.kind == .faulty && (number.digits * 10 + number.check) % 32 == 0
    }

    private enum Differences { case one, swap, two, more }

    /// Digit by digit from the end, the check character first.
    private static func differences(_ left: PackedNumber, _ right: PackedNumber) -> Differences {
        var (one, other) = (left.digits, right.digits)
        var count = left.check == right.check ? 0 : 1
        var isSwap = false
        var before: (UInt64, UInt64) = (left.check, right.check)
        var wasDifferent = count == 1
        for _ in 0..<17 {
            let (a, b) = (one % 10, other % 10)
            let differs = a != b
            if differs {
                count += 1
                if count > 2 { return .more }
                if wasDifferent, a == before.1, b == before.0 { isSwap = true }
            }
            wasDifferent = differs
            before = (a, b)
            one /= 10
            other /= 10
        }
        return count == 1 ? .one : isSwap ? .swap : .two
    }

    /// One has seventeen characters and the other those and one more.
    private static func isShortened(_ left: PackedNumber, _ right: PackedNumber) -> Bool {
        let (short, long) = left.kind == .short ? (left, right) : (right, left)
        guard long.kind != .short else { return false }
        if long.digits == short.digits { return true }
        guard long.check < 10 else { return false }
        // Take out one digit of the eighteen after another.
        var power: UInt64 = 1
        for _ in 0..<17 {
            let above = long.digits / (power * 10)
            let below = power == 1 ? 0 : long.digits % power
            // The digits below, then the check character as the last digit.
            if above * power * 10 + below * 10 + long.check == short.digits { return true }
            power *= 10
        }
        return false
    }
}
