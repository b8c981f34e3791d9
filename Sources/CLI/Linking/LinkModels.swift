import Foundation
import Linkage

/// The linkage models to choose from.
enum LinkModels {
    /// The one that was named, or all that come with the program.
    static func choices(_ path: String?) throws -> [LinkageModel] {
        if let path { return [try read(path)] }
        let folder = try ProgramFolder.find() + "/models"
        let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".yaml") }
        return try files.sorted().map { try read(folder + "/" + $0) }
    }

    private static func read(_ path: String) throws -> LinkageModel {
        let text: String
        do { text = try String(contentsOfFile: path, encoding: .utf8) } catch {
            throw ModelRefusal.unreadable(file: path, reason: error.localizedDescription)
        }
        return try LinkageModel(parsing: text, from: path)
    }
}
