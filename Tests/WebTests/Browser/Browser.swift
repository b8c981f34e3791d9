import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1

/// A real Chromium without a window, driven through chromedriver (W3C WebDriver: plain HTTP and JSON).
final class Browser: @unchecked Sendable {
    private let driver: Process
    private let base: String
    private var session = ""

    /// Both programs come with `bin/setup`.
    static var isInstalled: Bool {
        ["/usr/bin/chromedriver", "/usr/bin/chromium"].allSatisfy(FileManager.default.isExecutableFile)
    }

    init() throws {
        driver = Process()
        driver.executableURL = URL(fileURLWithPath: "/usr/bin/chromedriver")
        driver.arguments = ["--port=0"]
        let output = Pipe()
        driver.standardOutput = output
        driver.standardError = FileHandle.nullDevice
        try driver.run()
        var said = ""
        var port: Int?
        while port == nil {
            let piece = output.fileHandleForReading.availableData
            if piece.isEmpty { throw BrowserFault(what: "chromedriver ended: \(said)") }
            said += String(decoding: piece, as: UTF8.self)
            if let mark = said.range(of: "started successfully on port ") {
                port = Int(said[mark.upperBound...].prefix { $0.isNumber })
            }
        }
        base = "http://127.0.0.1:\(port ?? 0)"
    }

    func open(width: Int, height: Int = 900, runsScript: Bool = true) async throws {
        var options: [String: Any] = [
            "args": [
                "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--lang=zh-CN",
                "--force-device-scale-factor=1", "--window-size=\(width),\(height)",
            ]
        ]
        if !runsScript { options["prefs"] = ["profile.managed_default_content_settings.javascript": 2] }
        let value = try await send(
            "POST", "/session",
            ["capabilities": ["alwaysMatch": ["browserName": "chrome", "goog:chromeOptions": options]]])
        guard let opened = value as? [String: Any], let id = opened["sessionId"] as? String else {
            throw BrowserFault(what: "no session")
        }
        session = "/session/\(id)"
        // Headless windows are never narrower than 500 px; the page is emulated on the narrower screen.
        _ = try await send(
            "POST", session + "/goog/cdp/execute",
            [
                "cmd": "Emulation.setDeviceMetricsOverride",
                "params": ["width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 500],
            ])
    }

    func close() async {
        _ = try? await send("DELETE", session, nil)
        driver.terminate()
    }

    func go(to address: String) async throws { _ = try await send("POST", session + "/url", ["url": address]) }

    func run(_ script: String) async throws -> Any? {
        try await send("POST", session + "/execute/sync", ["script": script, "args": []])
    }

    func runAwaiting(_ script: String) async throws -> Any? {
        try await send("POST", session + "/execute/async", ["script": script, "args": []])
    }

    func type(_ text: String, into selector: String) async throws {
        let element = try await find(selector)
        _ = try await send("POST", "\(session)/element/\(element)/value", ["text": text])
    }

    func click(_ selector: String) async throws {
        let element = try await find(selector)
        _ = try await send("POST", "\(session)/element/\(element)/click", [:])
    }

    func screenshot() async throws -> Data {
        let value = try await send("GET", session + "/screenshot", nil)
        return (value as? String).flatMap { Data(base64Encoded: $0) } ?? Data()
    }

    /// Presses one key, as `Browser.Key` or a character, wherever the focus is.
    func press(_ key: String, times: Int = 1) async throws {
        let stroke = [["type": "keyDown", "value": key], ["type": "keyUp", "value": key]]
        let strokes = Array(repeating: stroke, count: times).flatMap { $0 }
        _ = try await send(
            "POST", session + "/actions", ["actions": [["type": "key", "id": "keys", "actions": strokes]]])
    }

    /// Types at the focus, key by key.
    func press(each text: String) async throws {
        let strokes = text.flatMap {
            [["type": "keyDown", "value": String($0)], ["type": "keyUp", "value": String($0)]]
        }
        _ = try await send(
            "POST", session + "/actions", ["actions": [["type": "key", "id": "keys", "actions": strokes]]])
    }

    func isThere(_ selector: String) async throws -> Bool {
        do { _ = try await find(selector) } catch let fault as BrowserFault
            where fault.what.hasPrefix("no such element")
        {
            return false
        }
        return true
    }

    /// What a reader sees within it.
    func words(of selector: String) async throws -> String {
        let element = try await find(selector)
        return try await send("GET", "\(session)/element/\(element)/text", nil) as? String ?? ""
    }

    func address() async throws -> String { try await send("GET", session + "/url", nil) as? String ?? "" }

    /// For the pages from here on.
    func keep(cookie name: String, _ value: String) async throws {
        _ = try await send(
            "POST", session + "/cookie", ["cookie": ["name": name, "value": value, "path": "/"]])
    }

    /// From here on the page looks as paper would.
    func showAsPrinted() async throws {
        _ = try await send(
            "POST", session + "/goog/cdp/execute", ["cmd": "Emulation.setEmulatedMedia", "params": ["media": "print"]])
    }

    /// The page as it would come out of a printer.
    func print() async throws -> Data {
        let paper: [String: Any] = ["page": ["width": 21.0, "height": 29.7], "background": true]
        let value = try await send("POST", session + "/print", paper)
        return (value as? String).flatMap { Data(base64Encoded: $0) } ?? Data()
    }

    private func find(_ selector: String) async throws -> String {
        let value = try await send("POST", session + "/element", ["using": "css selector", "value": selector])
        guard let element = (value as? [String: Any])?.values.first as? String else {
            throw BrowserFault(what: "nothing is \(selector)")
        }
        return element
    }

    private func send(_ method: String, _ path: String, _ body: [String: Any]?) async throws -> Any? {
        var request = HTTPClientRequest(url: base + path)
        request.method = HTTPMethod(rawValue: method)
        if let body {
            request.body = .bytes(ByteBuffer(bytes: try JSONSerialization.data(withJSONObject: body)))
            request.headers.add(name: "Content-Type", value: "application/json")
        }
        let response = try await HTTPClient.shared.execute(request, timeout: .seconds(60))
        let data = try await response.body.collect(upTo: 64 << 20)
        let answer = try JSONSerialization.jsonObject(with: Data(data.readableBytesView)) as? [String: Any]
        let value = answer?["value"]
        if let fault = value as? [String: Any], let kind = fault["error"] as? String {
            throw BrowserFault(what: "\(kind): \(fault["message"] ?? "")")
        }
        return value is NSNull ? nil : value
    }
}

extension Browser {
    enum Key {
        static let tab = "\u{E004}"
        static let enter = "\u{E007}"
        static let space = " "
    }
}

struct BrowserFault: Error, CustomStringConvertible {
    let what: String
    var description: String { what }
}
