import Foundation
import Hummingbird
import HummingbirdTesting

@testable import Web

extension Office {
    /// Serves the office to a browser, which is closed whatever happens.
    func browse(
        width: Int, runsScript: Bool = true,
        _ body: @escaping @Sendable (_ browser: Browser, _ site: String) async throws -> Void
    ) async throws {
        defer { if let folder = store.folder { try? FileManager.default.removeItem(atPath: folder.path) } }
        try await Application(router: app.router, configuration: .init(address: .hostname("127.0.0.1", port: 0)))
            .test(.live) { client in
                let browser = try Browser()
                do {
                    try await browser.open(width: width, runsScript: runsScript)
                    try await body(browser, "http://127.0.0.1:\(client.port ?? 0)")
                } catch {
                    await browser.close()
                    throw error
                }
                await browser.close()
            }
    }
}

extension Browser {
    func logIn(to site: String, as account: String) async throws {
        try await go(to: site + "/session")
        try await type(account, into: "#field-account")
        try await type(Office.password, into: "#field-password")
        try await click("button.main")
    }

    /// Presses Enter on a link or button, which brings it into view, and waits until it has led there.
    func follow(_ selector: String, to address: String) async throws {
        try await type(Key.enter, into: selector)
        try await arrive(at: address)
    }

    func arrive(at part: String) async throws {
        var place = ""
        for _ in 0..<2000 {
            place = try await address()
            if place.contains(part) { return }
        }
        throw BrowserFault(what: "\(place) is not \(part)")
    }
}
