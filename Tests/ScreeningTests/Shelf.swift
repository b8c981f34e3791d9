import Foundation
import Screening

/// The checkout's own sources and rules, read once.
enum Shelf {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    static let sources: Result<RosterSources, any Error> = Result {
        try RosterSources.load("\(root)/sources", rules: "\(root)/rules")
    }

    static func source(_ code: String) throws -> RosterSource { try sources.get().source(code) }

    static func text(_ path: String) throws -> String {
        try String(contentsOfFile: "\(root)/\(path)", encoding: .utf8)
    }

    static func words() throws -> RosterWords {
        try RosterWords(yaml: try text("rules/roster-words.yaml"), file: "roster-words.yaml")
    }
}
