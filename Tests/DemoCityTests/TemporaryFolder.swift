import Foundation
import Synchronization

/// A folder that goes when the test has ended.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("yidan-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.path
    }

    deinit {
        do { try FileManager.default.removeItem(atPath: path) } catch { print("left behind: \(path)") }
    }

    /// Every file under a folder, by its path there.
    func contents(of folder: String) throws -> [String: Data] {
        let root = "\(path)/\(folder)"
        var contents: [String: Data] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: root) {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: "\(root)/\(name)", isDirectory: &isFolder), !isFolder.boolValue
            else { continue }
            contents[name] = try Data(contentsOf: URL(fileURLWithPath: "\(root)/\(name)"))
        }
        return contents
    }

    func lines(of file: String) throws -> Int {
        try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(file)")).count { $0 == 0x0A }
    }
}

/// Numbers noted from several threads.
final class Tally: Sendable {
    private let numbers = Mutex<[Int]>([])

    func add(_ number: Int) { numbers.withLock { $0.append(number) } }

    var all: [Int] { numbers.withLock { $0 } }
}
