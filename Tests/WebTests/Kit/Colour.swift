import Testing

/// A colour as screens mix it, for its contrast (WCAG 2.2).
struct Colour {
    let luminance: Double

    init(_ code: String) throws {
        let number = try #require(Int(code.dropFirst(), radix: 16), "\(code) is no colour")
        try #require(code.hasPrefix("#") && code.count == 7, "\(code) is no colour")
        let parts = [number >> 16 & 255, number >> 8 & 255, number & 255].map { Colour.linear(Double($0) / 255) }
        luminance = 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }

    func contrast(with other: Colour) -> Double {
        (max(luminance, other.luminance) + 0.05) / (min(luminance, other.luminance) + 0.05)
    }

    private static func linear(_ part: Double) -> Double {
        part <= 0.04045 ? part / 12.92 : power((part + 0.055) / 1.055)
    }

    /// x^2.4 by Newton's method: the fifth root of x to the twelfth.
    private static func power(_ x: Double) -> Double {
        let target = (0..<12).reduce(1.0) { product, _ in product * x }
        return (0..<200).reduce(1.0) { root, _ in root - (root - target / (root * root * root * root)) / 5 }
    }
}
