import Vocabulary

/// How a reader likes to read: 大字, 高对比, the language. Kept per browser, also before logging in.
struct Preferences: Hashable, Sendable {
    var hasLargeType = false
    var hasHighContrast = false
    var language = Language.chinese

    enum Language: String, Labelled {
        case chinese = "zh-CN"
        case english = "en"

        /// In the language itself, for whoever cannot read the other one.
        var label: String {
            switch self {
            case .chinese: "\u{4E2D}\u{6587}"
            case .english: "English"
            }
        }

        var other: Language { self == .chinese ? .english : .chinese }
    }

    /// Classes of the root element.
    var classes: String? {
        let names = [hasLargeType ? "big" : nil, hasHighContrast ? "contrast" : nil].compactMap(\.self)
        return names.isEmpty ? nil : names.joined(separator: " ")
    }
}
