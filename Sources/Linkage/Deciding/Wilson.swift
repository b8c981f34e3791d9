/// A share with the interval that holds its true value 95 times in 100 (Wilson 1927); it is right near nought and one as well.
public struct Wilson: Hashable, Sendable {
    public let found: Int
    public let whole: Int

    public init(_ found: Int, of whole: Int) {
        precondition(found >= 0 && found <= whole, "a part is not larger than its whole")
        (self.found, self.whole) = (found, whole)
    }

    public var share: Double { whole == 0 ? 0 : Double(found) / Double(whole) }

    public var interval: ClosedRange<Double> {
        if whole == 0 { return 0...1 }
        let (z, count) = (1.959964, Double(whole))
        let spread = z * z / count
        let middle = share + spread / 2
        let width = z * (share * (1 - share) / count + spread / (4 * count)).squareRoot()
        return max(0, (middle - width) / (1 + spread))...min(1, (middle + width) / (1 + spread))
    }
}
