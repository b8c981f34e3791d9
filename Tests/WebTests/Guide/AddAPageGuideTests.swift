import Foundation
import Testing

@testable import Web

/// docs/guides/add-a-page.md, followed to the letter: its files stand in this folder and are compiled and tried.
struct AddAPageGuideTests {
    /// The line of the guide.
    static let routes: [Route] = {
        var site = RouteTable()
        site.get("admin/sessions", needs: .manageUsers, use: OpenSessions.list)
        return site.routes
    }()

    private func guide() throws -> String {
        try String(contentsOfFile: Office.root + "/docs/guides/add-a-page.md", encoding: .utf8)
    }

    /// What a file says besides its imports, which differ from module to module.
    private func body(_ text: some StringProtocol) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .filter { !$0.hasPrefix("import ") && !$0.hasPrefix("@testable import ") }.joined(separator: "\n")
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// Each file under its heading: `## 2. What the page shows: `Sources/Registry/OpenSession.swift``.
    private func files() throws -> [(path: String, body: String)] {
        try guide().matches(of: /## [0-9]\. [^\n]*: `([^`]+\.swift)`\n.*?```swift\n(.*?)\n```/.dotMatchesNewlines())
            .map { (String($0.1), body($0.2)) }
    }

    @Test func `the files of the guide are those that are tried here`() throws {
        let files = try files()
        #expect(files.count == 4)
        for (path, body) in files {
            let here = Office.root + "/Tests/WebTests/Guide/" + (path.split(separator: "/").last ?? "")
            let tried = self.body(try String(contentsOfFile: here, encoding: .utf8))
                .replacing("Office.open(also: AddAPageGuideTests.routes)", with: "Office.open()")
            #expect(body == tried, "\(path)")
        }
        #expect(try guide().contains("site.get(\"admin/sessions\", needs: .manageUsers, use: OpenSessions.list)"))
    }

    @Test func `what the guide adds is still missing, and its English is complete`() throws {
        for (path, body) in try files() {
            #expect(!FileManager.default.fileExists(atPath: Office.root + "/" + path), "\(path) is there already")
            guard path.hasPrefix("Sources/") else { continue }
            let catalogue = try String(contentsOfFile: Office.root + "/catalogues/en.yaml", encoding: .utf8)
            for phrase in body.matches(of: /say\("((?:[^"\\]|\\\([^)]*\))*)"\)/) {
                let key = String(phrase.1).replacing(/\\\([^)]*\)/, with: "{}")
                #expect(try guide().contains("\"\(key)\": ") || catalogue.contains("\"\(key)\": "), "\(key)")
            }
        }
        #expect(!Routes.table.contains { $0.path == "admin/sessions" })
    }
}
