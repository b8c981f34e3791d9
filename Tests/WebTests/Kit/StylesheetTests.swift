import Testing

@testable import Web

struct StylesheetTests {
    private let css = String(decoding: Asset.stylesheet.bytes, as: UTF8.self)

    @Test(arguments: [
        ":has(", "@container", "@layer", "color-mix", "subgrid", "popover", "&:", "& ", "@import", "url(", "http",
    ])
    func `nothing newer than the oldest browser stands in it, and nothing from elsewhere`(_ forbidden: String) {
        #expect(!css.contains(forbidden))
    }

    @Test func `braces are balanced, and phone rules never reach paper`() {
        #expect(css.filter { $0 == "{" }.count == css.filter { $0 == "}" }.count)
        for rule in css.split(separator: "\n") where rule.hasPrefix("@media") {
            #expect(rule.hasPrefix("@media screen") || rule.hasPrefix("@media print"))
        }
    }

    @Test(arguments: [":root{", "html.contrast{"])
    func `words stand out from what they stand on`(_ theme: String) throws {
        let tokens = try tokens(of: ":root{").merging(theme == ":root{" ? [:] : tokens(of: theme)) { $1 }
        let least = theme == ":root{" ? 4.5 : 7.0
        for (front, back) in StylesheetTests.pairs {
            let contrast = try Colour(#require(tokens[front])).contrast(with: Colour(#require(tokens[back])))
            #expect(contrast >= least, "\(theme) --\(front) on --\(back): \(contrast)")
        }
        for (front, back) in StylesheetTests.edges {
            let contrast = try Colour(#require(tokens[front])).contrast(with: Colour(#require(tokens[back])))
            #expect(contrast >= 3, "\(theme) --\(front) beside --\(back): \(contrast)")
        }
    }

    @Test func `every token that is used is defined`() throws {
        let used = css.components(after: "var(--").map { $0.prefix { $0.isLetter || $0.isNumber || $0 == "-" } }
        #expect(used.count > 100)
        for name in Set(used) { #expect(css.contains("--\(name):"), "--\(name)") }
    }

    @Test func `what every page carries is small`() {
        let page = Layout(SampleListPage(), in: Specimens.frame()).html.bytes.count
        #expect(Asset.script.bytes.count <= 6 * 1024)
        #expect(Asset.stylesheet.bytes.count <= 48 * 1024)
        #expect(page + Asset.stylesheet.bytes.count + Asset.script.bytes.count < 150 * 1024, "even before gzip")
    }

    @Test func `an asset's address changes with what it holds`() {
        #expect(Set(Asset.all.map(\.address)).count == Asset.all.count)
        for asset in Asset.all { #expect(asset.address == "/assets/\(asset.name)") }
    }

    static let pairs = [
        ("ink-900", "bg"), ("ink-900", "surface"), ("ink-900", "surface-2"), ("ink-900", "mark"),
        ("ink-700", "bg"), ("ink-700", "surface"), ("ink-700", "surface-2"), ("ink-700", "next"),
        ("ink-500", "bg"), ("ink-500", "surface"), ("ink-500", "surface-2"), ("ink-500", "row-hover"),
        ("ink-500", "primary-tint"), ("ok", "ok-tint"), ("ok", "surface"), ("warn", "warn-tint"), ("warn", "next"),
        ("bad", "bad-tint"), ("bad", "surface"), ("home", "home-tint"), ("mute", "mute-tint"),
        ("primary", "primary-tint"), ("primary", "bg"), ("primary", "surface"), ("primary", "row-hover"),
        ("on-primary", "primary"), ("on-primary", "primary-hover"), ("on-bar", "bar"), ("on-bar-2", "bar"),
    ]

    /// Borders of controls, marks, parts of a bar: not words.
    static let edges = [
        ("ctl", "surface"), ("ctl", "bg"), ("focus-in", "focus-out"), ("school", "surface"), ("province", "surface"),
        ("vocational", "surface"), ("athome", "surface"), ("deferred", "surface"), ("pending", "surface"),
        ("suspected", "surface"), ("returning", "surface"), ("rest", "surface"), ("next-edge", "surface"),
    ]

    private func tokens(of theme: String) throws -> [String: String] {
        let block = try #require(css.components(after: theme).first).prefix { $0 != "}" }
        var tokens: [String: String] = [:]
        for declaration in block.split(separator: ";") {
            let parts = declaration.split(separator: ":")
            guard parts.count == 2, let name = parts[0].split(whereSeparator: \.isWhitespace).last else { continue }
            tokens[String(name.dropFirst(2))] = String(parts[1])
        }
        return tokens
    }
}

extension String {
    fileprivate func components(after separator: String) -> [Substring] {
        ranges(of: separator).map { self[$0.upperBound...] }
    }
}
