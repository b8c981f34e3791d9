import Documents
import Eligibility
import Foundation

/// The checkout's own policies, read once.
enum Shelf {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    static let book: Result<PolicyBook, any Error> = Result { try PolicyBook.load("\(root)/policies") }

    static func files() throws -> [DataFile] { try DataFile.all(in: "\(root)/policies") }

    static func text(_ path: String) throws -> String {
        try String(contentsOfFile: "\(root)/\(path)", encoding: .utf8)
    }
}
