import Foundation

/// How figures of links are written.
enum LinkText {
    /// A probability with four digits behind the point.
    static func score(_ probability: Double) -> String { String(format: "%.4f", probability) }

    /// The bound of a band, without zeros behind: 0.9, 0.99, 0.999.
    static func bound(_ probability: Double) -> String { String(format: "%g", probability) }

    /// Bits with their sign, in columns.
    static func signed(_ bits: Double) -> String { String(format: "%+7.1f", bits) }

    static func percent(_ share: Double) -> String { String(format: "%.2f %%", share * 100) }

    /// A share that may be very small.
    static func share(_ share: Double) -> String {
        share >= 0.0001 ? String(format: "%.4f", share) : String(format: "%.1e", share)
    }

    static func escaped(_ text: String) -> String {
        text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
            .replacingOccurrences(of: ">", with: "&gt;").replacingOccurrences(of: "\"", with: "&quot;")
    }
}
