import Hummingbird
import Registry

/// What the browser keeps for us: the session's token, and how its reader likes to read.
enum Cookies {
    private static let sessionName = "yidan"
    private static let visitorName = "yidan-visitor"
    private static let preferencesName = "yidan-look"

    static func session(of request: Request) -> String? { request.cookies[sessionName]?.value }
    static func visitor(of request: Request) -> String? { request.cookies[visitorName]?.value }

    static func session(_ token: String, secure: Bool) -> Cookie {
        Cookie(name: sessionName, value: token, path: "/", secure: secure, httpOnly: true, sameSite: .lax)
    }

    static func visitor(_ token: String, secure: Bool) -> Cookie {
        Cookie(name: visitorName, value: token, path: "/", secure: secure, httpOnly: true, sameSite: .lax)
    }

    static func noSession(secure: Bool) -> Cookie {
        Cookie(name: sessionName, value: "", maxAge: 0, path: "/", secure: secure, httpOnly: true, sameSite: .lax)
    }

    /// `big.contrast.en`
    static func preferences(_ preferences: Preferences, secure: Bool) -> Cookie {
        let words = [
            preferences.hasLargeType ? "big" : nil, preferences.hasHighContrast ? "contrast" : nil,
            preferences.language == .english ? "en" : nil,
        ].compactMap(\.self)
        return Cookie(
            name: preferencesName, value: words.isEmpty ? "plain" : words.joined(separator: "."), maxAge: 31_536_000,
            path: "/", secure: secure, httpOnly: true, sameSite: .lax)
    }

    static func preferences(of request: Request) -> Preferences {
        let words = request.cookies[preferencesName]?.value.split(separator: ".") ?? []
        return Preferences(
            hasLargeType: words.contains("big"), hasHighContrast: words.contains("contrast"),
            language: words.contains("en") ? .english : .chinese)
    }
}
