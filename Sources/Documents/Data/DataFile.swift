import Foundation

/// A data file that has been read: its name, for refusals, and its text.
public struct DataFile: Sendable {
    public let name: String
    public let text: String

    public init(name: String, text: String) {
        self.name = name
        self.text = text
    }

    public init(reading path: String) throws(DataRefusal) {
        let name = URL(fileURLWithPath: path).lastPathComponent
        do { self.init(name: name, text: try String(contentsOfFile: path, encoding: .utf8)) } catch {
            throw .unreadable(file: path, reason: error.localizedDescription)
        }
    }

    /// All data files of a folder, by name.
    public static func all(in folder: String) throws(DataRefusal) -> [DataFile] {
        let names: [String]
        do { names = try FileManager.default.contentsOfDirectory(atPath: folder) } catch { throw .noFolder(folder) }
        var files: [DataFile] = []
        for name in names.sorted() where name.hasSuffix(".yaml") {
            files.append(try DataFile(reading: "\(folder)/\(name)"))
        }
        guard !files.isEmpty else { throw .noFile(in: folder) }
        return files
    }
}

extension DataEntry {
    public init(parsing file: DataFile) throws(DataRefusal) { try self.init(parsing: file.text, from: file.name) }
}
