import Foundation
import Hummingbird
import HummingbirdTesting
import Registry
import Testing

@testable import Web

/// The judge, as `bin/setup` fetched it.
enum Axe {
    static let script: String? = {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        return try? String(contentsOf: root.appendingPathComponent(".venv/axe.min.js"), encoding: .utf8)
    }()
}

/// Every page in a real browser, wide and narrow, judged by axe (WCAG 2.2 AA): nothing to complain about.
@Suite(.serialized, .enabled(if: Browser.isInstalled && Axe.script != nil))
struct AccessibilityTests {
    static let pages: [(account: String, addresses: [String])] = [
        ("sysadmin", ["/desk", "/admin/users", "/admin/organizations", "/jobs", "/account", "/help", "/nowhere"]),
        ("secadmin", ["/admin/rights", "/audit"]),
        ("auditadmin", ["/audit", "/audit/integrity"]),
    ]

    @Test(arguments: [1440, 360])
    func `no page has anything that axe complains about`(width: Int) async throws {
        let office = try await Office.open()
        try await Application(router: office.app.router, configuration: .init(address: .hostname("127.0.0.1", port: 0)))
            .test(.live) { client in
                let site = "http://127.0.0.1:\(client.port ?? 0)"
                let browser = try Browser()
                try await browser.open(width: width)
                do {
                    try await browser.go(to: site + "/session")
                    try await judge(browser, "/session", width)
                    for (account, addresses) in Self.pages {
                        try await logIn(browser, site, account)
                        for address in addresses {
                            try await browser.go(to: site + address)
                            try await judge(browser, address, width)
                        }
                        _ = try await browser.run(
                            "document.querySelector('form[action=\"/session/closure\"]').submit()")
                    }
                } catch {
                    await browser.close()
                    throw error
                }
                await browser.close()
            }
    }

    private func logIn(_ browser: Browser, _ site: String, _ account: String) async throws {
        try await browser.go(to: site + "/session")
        try await browser.type(account, into: "#field-account")
        try await browser.type(Office.password, into: "#field-password")
        try await browser.click("button.main")
    }

    private func judge(_ browser: Browser, _ address: String, _ width: Int) async throws {
        if let folder = ProcessInfo.processInfo.environment["YIDAN_SCREENSHOTS"] {
            let name = "\(address.dropFirst().replacingOccurrences(of: "/", with: "-"))-\(width).png"
            try await browser.screenshot().write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
        }
        _ = try await browser.run(try Axe.script.orThrow())
        let found = try await browser.runAwaiting(
            """
            const done = arguments[arguments.length - 1];
            axe.run().then(r => done(r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html).join(' | '))));
            """)
        #expect((found as? [String]) == [], "\(address) at \(width)")
        let overflow = try await browser.run("return document.documentElement.scrollWidth - window.innerWidth")
        #expect((overflow as? Int ?? 0) <= 0, "\(address) at \(width) is wider than the screen")
    }
}
