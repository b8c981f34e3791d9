/// The addresses that every page leads to.
enum Address {
    static let home = "/"
    static let search = "/children/search"
    static let preferences = "/preferences"
    static let logIn = "/session"
    static let logOut = "/session/closure"
    static let account = "/account"
    static let help = "/help"
}
