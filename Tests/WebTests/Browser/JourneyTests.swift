import Foundation
import Testing
import Vocabulary

@testable import Web

/// The way from a file to a child's file, as people go it who use no mouse, or whose browser runs no script.
@Suite(.serialized, .enabled(if: Browser.isInstalled))
struct JourneyTests {
    @Test func `a roster comes in and a child is found by keyboard alone`() async throws {
        let office = try await Office.open()
        let file = try RosterFile()
        try await office.browse(width: 1440) { browser, site in
            let keys = Keyboard(browser: browser, site: site, secrets: file.secrets)
            try await browser.go(to: site + "/session")
            try await keys.write("countyoffice", in: "#field-account")
            try await keys.write(Office.password, in: "#field-password")
            try await keys.enter("button.main", leadingTo: "/desk")
            try await keys.enter("nav.places a[href='/runs']", leadingTo: "/runs")
            try await keys.enter("nav.tabs a[href='/rosters']", leadingTo: "/rosters")
            try await keys.enter("a[href='/rosters/new']", leadingTo: "/rosters/new")
            try await keys.write("基", in: "#field-source", isChoice: true)
            try await keys.write("河", in: "#field-coverage", isChoice: true)
            try await keys.write("03012026", in: "#field-asOf")
            try await keys.write("jiaoyuju", in: "#field-supplier")
            try await keys.reach("#field-file")
            try await browser.type(file.path, into: "#field-file")
            try await keys.enter("main form button.main", leadingTo: "/mapping")
            try await keys.enter("main form button.main", leadingTo: "/jobs/")
            try await keys.enter("main a.button.main", leadingTo: "/quality")
            try await keys.enter("main a[href$='/difference']", leadingTo: "/difference")
            if try await browser.isThere("#field-reason") { try await keys.write("yidian", in: "#field-reason") }
            try await keys.enter("form[action$='/import'] button.main", leadingTo: "/jobs/")
            try await browser.press("/")
            try await keys.check()
            try await browser.press(each: "txh")
            try await browser.press(Browser.Key.enter)
            try await keys.arrive("/children/")
            #expect(try await browser.words(of: "h1").hasPrefix("田小禾"))
            try await keys.enter(".menu summary", leadingTo: "/children/")
            try await keys.enter(".menu form button", leadingTo: "/session")
        }
    }

    @Test func `who printed it and when stands at the foot of every sheet`() async throws {
        let office = try await Office.open()
        try await office.browse(width: 1440) { browser, site in
            try await browser.logIn(to: site, as: "countyoffice")
            try await browser.arrive(at: "/desk")
            try await browser.go(to: site + "/rosters/new")
            try await browser.showAsPrinted()
            // A group of foot rows is what a browser repeats on every sheet and keeps room for.
            let foot = try await browser.run(
                """
                const foot = document.querySelector('.paper'), style = getComputedStyle(foot);
                return [style.display, style.breakInside, getComputedStyle(foot.parentNode).display, foot.innerText].join('|');
                """)
            let words = try (foot as? String).orThrow()
            #expect(words.hasPrefix("table-footer-group|avoid|table|") && words.contains("打印人 县控辍保学办"), "\(words)")
            let controls = try await browser.run(
                """
                return [...document.querySelectorAll('button, input, select, summary, .button')]
                  .filter(part => part.getClientRects().length > 0).map(part => part.outerHTML.slice(0, 120));
                """)
            #expect((controls as? [String]) == [], "nothing to press on paper")
        }
    }

    @Test(arguments: [1440, 360])
    func `a roster comes in and a child is found with script off`(width: Int) async throws {
        let office = try await Office.open()
        let file = try RosterFile()
        try await office.browse(width: width, runsScript: false) { browser, site in
            try await browser.logIn(to: site, as: "countyoffice")
            try await browser.arrive(at: "/desk")
            let places = width < 720 ? ".pocket" : ".places"
            try await browser.follow(places + " a[href='/runs']", to: "/runs")
            try await browser.follow(".tabs a[href='/rosters']", to: "/rosters")
            try await browser.follow("a[href='/rosters/new']", to: "/rosters/new")
            try await browser.type("基础", into: "#field-source")
            try await browser.type("河湾", into: "#field-coverage")
            try await browser.type("03012026", into: "#field-asOf")
            try await browser.type("河湾县教育局", into: "#field-supplier")
            try await browser.type(file.path, into: "#field-file")
            try await browser.follow("main form button.main", to: "/mapping")
            try await browser.follow("main form button.main", to: "/jobs/")
            try await browser.follow("main a.button.main", to: "/quality")
            try await browser.follow("main a[href$='/difference']", to: "/difference")
            if try await browser.isThere("#field-reason") { try await browser.type("已电话核对", into: "#field-reason") }
            try await browser.follow("form[action$='/import'] button.main", to: "/jobs/")
            try await browser.type("txh", into: "#find")
            try await browser.follow(".find button", to: "/children/")
            #expect(try await browser.words(of: "h1").hasPrefix("田小禾"))
            let child = try await browser.address()
            #expect(!file.secrets.contains(where: child.contains), "\(child)")
            try await browser.click(width < 720 ? ".pocket summary" : ".menu summary")
            let way = width < 720 ? ".sheet>form:last-child button" : ".menu form button"
            try await browser.follow(way, to: "/session")
        }
    }
}

/// A small roster on disk, and what of it may stand in no address.
struct RosterFile {
    let path: String
    let secrets: [String]

    init() throws {
        let number = "53990920130506992"
        let whole = number + String(try IDNumber.checkCharacter(for: number).orThrow())
        path = NSTemporaryDirectory() + "\(UUID().uuidString).csv"
        secrets =
            [whole, "txh"]
            + ["田小禾", "田"].compactMap { $0.addingPercentEncoding(withAllowedCharacters: .alphanumerics) }
        try """
        学校标识码,学校名称,年级,班级,姓名,性别,出生日期,身份证件类型,身份证件号,全国学籍号,入学年月,就读方式,学生当前状态
        2153990001,石门镇中心小学,三年级,三（1）班,田小禾,女,20130506,居民身份证,\(whole),G\(whole),202309,走读,在读

        """.write(toFile: path, atomically: true, encoding: .utf8)
    }
}
