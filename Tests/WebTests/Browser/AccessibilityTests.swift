import Foundation
import GRDB
import Hummingbird
import HummingbirdTesting
import Registry
import Testing
import Vocabulary

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
        (
            "sysadmin",
            [
                "/desk", "/admin/users", "/admin/organizations", "/admin/organizations?view=ended",
                "/admin/organization-lists/new", "/teams", "/admin/sources", "/jobs", "/account", "/help",
                "/nowhere",
            ]
        ),
        ("secadmin", ["/admin/rights", "/admin/exports", "/audit"]),
        ("auditadmin", ["/audit", "/audit/integrity"]),
    ]

    @Test(arguments: [1440, 360])
    func `no page has anything that axe complains about`(width: Int) async throws {
        let office = try await Office.open()
        let (first, second) = try await rosters(office)
        let units = try await units(office)
        let child = try await office.store.read { db in try ID<Child>.fetchOne(db, sql: "SELECT min(id) FROM child") }
        let county = [
            "/desk", "/rosters", "/rosters/new", first, first + "/quality", second, second + "/mapping",
            second + "/quality", second + "/quarantine", second + "/quarantine/2", second + "/quarantine?state=givenUp",
            second + "/difference", second + "/letter", "/children",
            "/children/" + office.store.publicID.text(of: try child.orThrow()), "/jobs", "/exports", "/audit",
        ]
        try await Application(router: office.app.router, configuration: .init(address: .hostname("127.0.0.1", port: 0)))
            .test(.live) { client in
                let site = "http://127.0.0.1:\(client.port ?? 0)"
                let browser = try Browser()
                try await browser.open(width: width)
                do {
                    try await browser.go(to: site + "/session")
                    try await judge(browser, "/session", width)
                    for (account, addresses) in Self.pages + [("sysadmin", units), ("countyoffice", county)] {
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

    /// A team with a vacant post, a school that was merged, one that may be, and two lists of units.
    private func units(_ office: Office) async throws -> [String] {
        let (moment, since) = (try Office.moment(), try Day("2010-09-01").orThrow())
        let signature = Signature.system(at: moment)
        let (team, old, new) = try await office.store.write { db in
            let township = try Organization.find(code: "539909101", in: db).orThrow()
            let new = try Organization.find(code: "2153990001", in: db).orThrow().id
            let team = try Organization.add(
                .init(.leadingGroup, "河湾县控辍保学领导小组", under: office.county, since: since), signed: signature, in: db)
            try Post.fill("组长", in: team, with: "龙志强（县人民政府）", from: moment.day - 90, signed: signature, in: db)
            try Post.fill("联络员", in: team, with: "李敏", from: moment.day - 90, signed: signature, in: db)
            try Post.fill("联络员", in: team, with: nil, from: moment.day - 9, signed: signature, in: db)
            let old = try Organization.add(
                .init(.school, "杨家坪小学", code: "2153990009", under: township.id, since: since), signed: signature, in: db
            )
            try Organization.close(old, .merged, into: [new], on: moment.day - 200, signed: signature, in: db)
            return (team, old, new)
        }
        var lists: [String] = []
        for text in ["石门镇第二小学,中小学,2153990021,539909101\n", "甲小学,小学校,1,539909101\n乙小学,中小学,2,999\n"] {
            let path = NSTemporaryDirectory() + "\(UUID().uuidString).csv"
            try ("名称,类别,代码,上级代码\n" + text).write(toFile: path, atomically: true, encoding: .utf8)
            let digest = try Evidence(office.store.folder.orThrow(), keys: office.store.keys).keep(fileAt: path).digest
            let id = try await office.store.write { db in
                try OrganizationListFile.enter(
                    "单位.csv", digest: digest, under: office.county, signed: signature, in: db)
            }
            lists.append("/admin/organization-lists/" + office.store.publicID.text(of: id))
        }
        func page(_ id: ID<Organization>) -> String { "/admin/organizations/" + office.store.publicID.text(of: id) }
        return lists + [
            page(team), page(old), page(new) + "/ending", page(new) + "/ending?change=closed&since=2026-03-01",
            page(new) + "/ending?change=merged&into=nowhere&since=2026-03-01", "/teams?view=vacant",
        ]
    }

    /// One version in, and the next one examined with something wrong in it.
    private func rosters(_ office: Office) async throws -> (String, String) {
        func line(_ name: String, _ seventeen: String, _ room: String) throws -> String {
            let number = seventeen + String(try IDNumber.checkCharacter(for: seventeen).orThrow())
            let birth = number.dropFirst(6).prefix(8)
            return "2153990001,石门镇中心小学,三年级,\(room),\(name),女,\(birth),居民身份证,\(number),G\(number),202309,走读,在读"
        }
        let head = "学校标识码,学校名称,年级,班级,姓名,性别,出生日期,身份证件类型,身份证件号,全国学籍号,入学年月,就读方式,学生当前状态"
        let (hers, his) = (
            try line("田小禾", "53990920130506992", "三（1）班"), try line("罗小川", "53990920140912991", "三（2）班")
        )
        let first = try await office.bring(
            [head, hers, his].joined(separator: "\r\n"), named: "一.csv", asOf: "2025-10-18", apply: true)
        let moved = hers.replacing("三（1）班", with: "三（3）班")
        let bad = his.replacing("53990920140912", with: "5399092014091")
        let second = try await office.bring(
            [head, moved, bad].joined(separator: "\r\n"), named: "二.csv", asOf: "2026-03-01", apply: false)
        return (first, second)
    }

    private func logIn(_ browser: Browser, _ site: String, _ account: String) async throws {
        try await browser.go(to: site + "/session")
        try await browser.type(account, into: "#field-account")
        try await browser.type(Office.password, into: "#field-password")
        try await browser.click("button.main")
    }

    private func judge(_ browser: Browser, _ address: String, _ width: Int) async throws {
        if let folder = ProcessInfo.processInfo.environment["YIDAN_SCREENSHOTS"] {
            let place = address.split(separator: "/").map { $0.replacing("?", with: "-") }
                .joined(separator: "-")
            let name = "\(place)-\(width).png"
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
