import Foundation
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

/// How a page is looked at: the screen, and how its reader likes to read.
enum Look: String, CaseIterable {
    case wide, phone, contrast, large, english

    var width: Int {
        switch self {
        case .wide, .contrast: 1440
        case .phone, .large, .english: 360
        }
    }

    /// As `Cookies.preferences` writes it.
    var preferences: String {
        switch self {
        case .wide, .phone: "plain"
        case .contrast: "contrast"
        case .large: "big"
        case .english: "en"
        }
    }
}

/// Every page in a real browser, wide and narrow, large and stark, judged by axe (WCAG 2.2 AA).
@Suite(.serialized, .enabled(if: Browser.isInstalled && Axe.script != nil))
struct AccessibilityTests {
    @Test(arguments: Look.allCases)
    func `no page has anything that axe complains about`(look: Look) async throws {
        let office = try await Office.open()
        let visits = try await PageWalk.visits(in: office)
        for path in PageWalk.paths(of: Routes.table) where !visits.contains(where: { $0.reaches(path) }) {
            Issue.record("no browser looks at /\(path): add it to PageWalk")
        }
        try await office.browse(width: look.width) { browser, site in
            try await browser.go(to: site + "/session")
            try await browser.keep(cookie: "yidan-look", look.preferences)
            for visit in visits {
                if let account = visit.account { try await browser.logIn(to: site, as: account) }
                for address in visit.addresses {
                    try await browser.go(to: site + address)
                    try await judge(browser, address, look)
                }
                if visit.account != nil {
                    _ = try await browser.run("document.querySelector('form[action=\"/session/closure\"]')?.submit()")
                }
            }
        }
    }

    private func judge(_ browser: Browser, _ address: String, _ look: Look) async throws {
        if let folder = ProcessInfo.processInfo.environment["YIDAN_SCREENSHOTS"] {
            let place = address.split(separator: "/").map { $0.replacing("?", with: "-") }.joined(separator: "-")
            let name = "\(folder)/\(place)-\(look.rawValue)"
            try await browser.screenshot().write(to: URL(fileURLWithPath: name + ".png"))
            if look == .wide { try await browser.print().write(to: URL(fileURLWithPath: name + ".pdf")) }
        }
        _ = try await browser.run(try Axe.script.orThrow())
        let found = try await browser.runAwaiting(
            """
            const done = arguments[arguments.length - 1];
            axe.run().then(r => done(r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html).join(' | '))));
            """)
        #expect((found as? [String]) == [], "\(address), \(look)")
        let overflow = try await browser.run("return document.documentElement.scrollWidth - window.innerWidth")
        #expect((overflow as? Int ?? 0) <= 0, "\(address), \(look): wider than the screen")
        let weight = try await browser.runAwaiting(PageWalk.weighing)
        #expect(
            (weight as? Int).map { $0 + PageWalk.luggage <= 150 * 1024 } == true, "\(address) weighs \(weight ?? 0)")
        if look.width < 720 {
            let small = try await browser.run(PageWalk.smallTargets)
            #expect((small as? [String]) == [], "\(address), \(look): hard to hit with a finger")
        }
    }
}
