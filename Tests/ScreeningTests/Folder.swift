import Foundation

/// A folder of one test, gone when the test is.
final class Folder {
    private let root: String

    init() throws {
        root = NSTemporaryDirectory() + "screening-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    }

    deinit {
        do { try FileManager.default.removeItem(atPath: root) } catch { print("left behind: \(root)") }
    }

    func path(_ name: String) -> String { "\(root)/\(name)" }
}
