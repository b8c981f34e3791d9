import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Registry
import Vocabulary

@testable import Web

/// Somebody with a browser: keeps cookies, finds the token of a form, follows where they are sent.
actor Visitor {
    struct Seen: Sendable {
        let status: HTTPResponse.Status
        let location: String?
        let headers: HTTPFields
        let text: String
        let bytes: [UInt8]

        /// What stands between head and foot, without tags.
        var words: String {
            let main = text.range(of: "<main").map { String(text[$0.lowerBound...]) } ?? text
            return main.replacing(/<[^>]*>/, with: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
    }

    private let client: any TestClientProtocol
    private var cookies: [String: String] = [:]

    init(_ client: any TestClientProtocol) { self.client = client }

    func get(_ address: String) async throws -> Seen { try await send(address, .get, body: nil, type: nil) }

    /// Posts a form with the token of the page that was seen last, or a wrong one.
    func post(_ address: String, _ fields: [(String, String)], token: String) async throws -> Seen {
        let pairs = [(FormToken.fieldName, token)] + fields
        let body = Query(pairs).address(at: "").dropFirst()
        return try await send(
            address, .post, body: ByteBuffer(string: String(body)), type: "application/x-www-form-urlencoded")
    }

    func upload(
        _ address: String, _ fields: [(String, String)], file: (name: String, bytes: [UInt8]), token: String
    ) async throws -> Seen {
        let boundary = "yidan-boundary"
        var body = ByteBuffer()
        for (name, value) in [(FormToken.fieldName, token)] + fields {
            body.writeString("--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n")
        }
        body.writeString(
            "--\(boundary)\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(file.name)\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n")
        body.writeBytes(file.bytes)
        body.writeString("\r\n--\(boundary)--\r\n")
        return try await send(address, .post, body: body, type: "multipart/form-data; boundary=\(boundary)")
    }

    /// Opens the page and posts its form.
    @discardableResult
    func fill(_ page: String, _ address: String? = nil, _ fields: [(String, String)]) async throws -> Seen {
        try await post(address ?? page, fields, token: Visitor.token(in: try await get(page).text))
    }

    func logIn(_ account: String, _ password: String = Office.password) async throws -> Seen {
        try await fill("/session", nil, [("account", account), ("password", password), ("to", "")])
    }

    static func token(in text: String) -> String {
        guard let start = text.range(of: "name=\"token\" value=\"") else { return "" }
        return String(text[start.upperBound...].prefix { $0 != "\"" })
    }

    private func send(
        _ address: String, _ method: HTTPRequest.Method, body: ByteBuffer?, type: String?
    ) async throws -> Seen {
        var headers: HTTPFields = [:]
        if let type { headers[.contentType] = type }
        if !cookies.isEmpty { headers[.cookie] = cookies.map { "\($0)=\($1)" }.sorted().joined(separator: "; ") }
        let answer = try await client.executeRequest(uri: address, method: method, headers: headers, body: body)
        for cookie in answer.headers[values: .setCookie] {
            let pair = cookie.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            cookies[String(pair[0])] = pair.count > 1 && !pair[1].isEmpty ? String(pair[1]) : nil
        }
        return Seen(
            status: answer.status, location: answer.headers[.location], headers: answer.headers,
            text: String(buffer: answer.body), bytes: Array(answer.body.readableBytesView))
    }
}
