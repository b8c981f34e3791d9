import Foundation
import Hummingbird
import Registry
import Vocabulary

/// A form with a file (multipart/form-data, RFC 7578), read as it arrives: the fields first, then the file, which is
/// sealed on its way to disk and never lies there open.
struct Upload: Sendable {
    let body: RequestBody
    let boundary: String
    /// The token that the form must carry before its file.
    let token: String

    struct Received: Sendable {
        let fields: Submission
        /// nil where none was chosen, or an empty one.
        let file: File?
    }

    struct File: Sendable {
        let name: String
        let digest: Data
        let byteCount: Int
    }

    static let longestFile = 1 << 30
    private static let longestHead = 16 * 1024

    init?(_ request: Request, token: String) {
        guard let type = request.headers[.contentType], type.hasPrefix("multipart/form-data"),
            let mark = type.range(of: "boundary=")
        else { return nil }
        body = request.body
        boundary = String(type[mark.upperBound...].prefix { $0 != ";" }).replacingOccurrences(of: "\"", with: "")
        self.token = token
    }

    func receive(into evidence: Evidence) async throws -> Received {
        var parts = Parts(boundary: boundary)
        var fields: [(name: String, value: String)] = []
        var writer: SealedFile.Writer?
        var fileName: String?
        for try await buffer in body {
            parts.take(Data(buffer.readableBytesView))
            while let event = try parts.next() {
                switch event {
                case .field(let name, let value): fields.append((name, value))
                case .fileBegins(let name):
                    guard Submission(fields)[FormToken.fieldName] == token else { throw UploadRefusal.token }
                    guard writer == nil else { throw UploadRefusal.several }
                    fileName = name
                    writer = try evidence.writer()
                case .bytes(let bytes):
                    try writer?.write(bytes)
                    if let writer, writer.byteCount > Upload.longestFile { throw UploadRefusal.tooLarge }
                }
            }
        }
        guard parts.isComplete else { throw UploadRefusal.brokenOff }
        guard let writer, let fileName, !fileName.isEmpty, writer.byteCount > 0 else {
            return Received(fields: Submission(fields), file: nil)
        }
        let digest = try writer.finish(naming: evidence.path(of:))
        return Received(
            fields: Submission(fields), file: File(name: fileName, digest: digest, byteCount: writer.byteCount))
    }
}

extension Call {
    /// Takes the form's file in, sealed on its way to disk.
    func received() async throws -> Upload.Received {
        guard let folder = store.folder, let upload else { throw UploadRefusal.noFile }
        return try await upload.receive(into: Evidence(folder, keys: store.keys))
    }
}

extension Upload {
    enum Event {
        case field(String, String)
        case fileBegins(String)
        case bytes(Data)
    }

    /// Cuts the stream at its boundaries.
    struct Parts {
        private enum Place { case preamble, head, field(String, Data), file, end }

        private let delimiter: Data
        private var place = Place.preamble
        private var buffer = Data("\r\n".utf8)

        init(boundary: String) { delimiter = Data("\r\n--\(boundary)".utf8) }

        var isComplete: Bool {
            if case .end = place { true } else { false }
        }

        mutating func take(_ data: Data) { buffer.append(data) }

        mutating func next() throws -> Event? {
            while true {
                switch place {
                case .end: return nil
                case .preamble:
                    guard let mark = buffer.range(of: delimiter) else { return nil }
                    buffer = Data(buffer[mark.upperBound...])
                    place = .head
                case .head:
                    if buffer.starts(with: Data("--".utf8)) {
                        place = .end
                        return nil
                    }
                    guard let end = buffer.range(of: Data("\r\n\r\n".utf8)) else {
                        if buffer.count > Upload.longestHead { throw UploadRefusal.brokenOff }
                        return nil
                    }
                    let head = String(decoding: buffer[..<end.lowerBound], as: UTF8.self)
                    buffer = Data(buffer[end.upperBound...])
                    if let file = Parts.value("filename", in: head) {
                        place = .file
                        return .fileBegins(Parts.lastName(of: file))
                    }
                    place = .field(Parts.value("name", in: head) ?? "", Data())
                case .field(let name, let sofar):
                    let (piece, ended) = cut()
                    let value = sofar + piece
                    guard value.count <= 64 * 1024 else { throw UploadRefusal.brokenOff }
                    if ended {
                        place = .head
                        return .field(name, String(decoding: value, as: UTF8.self))
                    }
                    place = .field(name, value)
                    if piece.isEmpty { return nil }
                case .file:
                    let (piece, ended) = cut()
                    if ended { place = .head }
                    if !piece.isEmpty { return .bytes(piece) }
                    if !ended { return nil }
                }
            }
        }

        /// What certainly lies before the next boundary.
        private mutating func cut() -> (Data, ended: Bool) {
            if let mark = buffer.range(of: delimiter) {
                let piece = Data(buffer[..<mark.lowerBound])
                buffer = Data(buffer[mark.upperBound...])
                return (piece, true)
            }
            let certain = max(0, buffer.count - delimiter.count)
            let piece = Data(buffer.prefix(certain))
            buffer = Data(buffer.dropFirst(certain))
            return (piece, false)
        }

        private static func value(_ name: String, in head: String) -> String? {
            guard let start = head.range(of: " \(name)=\"") else { return nil }
            return String(head[start.upperBound...].prefix { $0 != "\"" })
        }

        /// Old browsers send the whole path.
        private static func lastName(of path: String) -> String {
            String(path.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? "")
        }
    }
}

enum UploadRefusal: Refusal {
    case token, several, tooLarge, brokenOff, noFile

    var kind: RefusalKind { self == .token ? .forbidden : .unfit }
    var message: String {
        switch self {
        case .token: say("这张表单已经过期。请刷新页面，重新选择文件后上传。")
        case .several: say("一次只能上传一个文件。请分开上传。")
        case .tooLarge: say("文件超过 1 GB。请按县或按学校分开导出后再上传。")
        case .brokenOff: say("文件没有传完就断了，没有登记任何内容。请检查网络后重新上传。")
        case .noFile: say("还没有选择文件，或文件是空的。请选择要上传的名册。")
        }
    }
}
