import Foundation

/// Where a store keeps its things: `yidan.sqlite`, `evidence/`, `jobs/`.
public struct StoreFolder: Hashable, Sendable {
    public let path: String

    public init(_ path: String) { self.path = URL(fileURLWithPath: path).standardizedFileURL.path }

    public var database: String { path + "/yidan.sqlite" }
    public var evidence: String { path + "/evidence" }
    public var lock: String { path + "/lock" }
    public var holdsStore: Bool { FileManager.default.fileExists(atPath: database) }

    func create() throws {
        for folder in [path, evidence] {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        }
    }
}
