import Foundation

/// The checkout that the tests stand in.
enum House {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    /// Paths from the root, sorted.
    static func swiftFiles(in folder: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: "\(root)/\(folder)").filter { $0.hasSuffix(".swift") }
            .map { "\(folder)/\($0)" }.sorted()
    }

    static func text(of file: String) throws -> String {
        try String(contentsOfFile: "\(root)/\(file)", encoding: .utf8)
    }

    static func imports(of file: String) throws -> [String] {
        try text(of: file).split(separator: "\n").filter { $0.hasPrefix("import ") || $0.contains(" import ") }
            .compactMap { $0.split(separator: " ").last.map(String.init) }
    }
}
