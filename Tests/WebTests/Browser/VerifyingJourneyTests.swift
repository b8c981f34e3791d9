import Foundation
import Testing

@testable import Web

/// At the door with a phone (核实表): narrow, and without script.
@Suite(.serialized, .enabled(if: Browser.isInstalled))
struct VerifyingJourneyTests {
    @Test(arguments: [true, false])
    func `a cadre answers on a phone, with script or without`(runsScript: Bool) async throws {
        let office = try await Office.open()
        let children = try await ChildrenToFind(in: office)
        try await children.dispatch()
        let address = try await children.address("田小满")
        let photo = NSTemporaryDirectory() + "\(UUID().uuidString).jpg"
        try Data("a photograph".utf8).write(to: URL(fileURLWithPath: photo))
        defer { try? FileManager.default.removeItem(atPath: photo) }
        try await office.browse(width: 360, runsScript: runsScript) { browser, site in
            try await browser.logIn(to: site, as: "cadre")
            try await browser.arrive(at: "/desk")
            try await browser.follow("main a.button[href^='/assignments']", to: "/assignments?state=open")
            try await browser.follow("main a[href='\(address)']", to: address)
            try await browser.click("#where-school summary")
            try await browser.follow("a[href='\(address)/answers/new?category=V02']", to: "/answers/new")
            try await browser.type("石门镇中心小学", into: "#field-school")
            try await browser.type("奶奶说在镇上读书", into: "#field-words")
            try await browser.type(photo, into: "#field-file")
            try await browser.follow("main form button.main", to: address + "?done=answered")
            #expect(try await browser.words(of: "main").contains("奶奶说在镇上读书"), "and sees what was answered")
            guard runsScript else { return }
            let left = try await browser.run(
                "return Object.keys(localStorage).filter(key => key.startsWith('draft:')).length")
            #expect(left as? Int == 0, "the draft is gone once the server has it")
        }
    }
}
