import Foundation
import Testing

@testable import Web

/// Somebody without a mouse: goes from control to control with Tab, and looks where the focus is each time.
struct Keyboard {
    let browser: Browser
    let site: String
    /// What may stand in no address.
    let secrets: [String]

    /// Tabs until the control has the focus.
    func reach(_ selector: String) async throws {
        for _ in 0..<150 {
            if try await browser.run("return document.activeElement.matches(\"\(selector)\")") as? Bool == true {
                return
            }
            try await browser.press(Browser.Key.tab)
            try await check()
        }
        throw BrowserFault(what: "Tab never comes to \(selector) on \(try await browser.address())")
    }

    func write(_ text: String, in selector: String, isChoice: Bool = false) async throws {
        try await reach(selector)
        try await browser.press(each: text)
        if isChoice {
            let value = try await browser.run("return document.activeElement.value") as? String
            #expect(value?.isEmpty == false, "\(selector) is chosen by its first character")
        }
    }

    func enter(_ selector: String, leadingTo address: String) async throws {
        try await reach(selector)
        try await browser.press(Browser.Key.enter)
        try await arrive(address)
    }

    /// An import is done before its answer comes; on a busy machine that takes its time.
    func arrive(_ address: String) async throws {
        try await browser.arrive(at: address)
        let place = try await browser.address()
        for secret in secrets { #expect(!place.contains(secret), "\(place)") }
    }

    /// The focus can be seen: it is drawn, and nothing that stays in place covers it.
    func check() async throws {
        let seen = try await browser.run(
            """
            const here = document.activeElement;
            if (here === document.body || here === document.documentElement) return 'ok';
            const style = getComputedStyle(here), box = here.getBoundingClientRect();
            if (here.tagName !== 'MAIN' && (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) === 0))
              return 'not drawn: ' + here.outerHTML.slice(0, 200);
            const y = box.top + Math.min(box.height, innerHeight) / 2, x = box.left + Math.min(box.width / 2, 40);
            const top = document.elementFromPoint(x, y);
            const label = here.closest('label');
            if (top && (here.contains(top) || top.contains(here) || label && label.contains(top))) return 'ok';
            return 'covered by ' + (top ? top.outerHTML.slice(0, 120) : 'the edge') + ': ' + here.outerHTML.slice(0, 200);
            """)
        let place = try await browser.address()
        #expect(seen as? String == "ok", "\(place)")
    }
}
