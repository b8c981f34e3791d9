import Documents
import Linkage

/// The linkage models to choose from.
enum LinkModels {
    /// The one that was named, or all that come with the program and weigh; exact layers are for those who ask for them.
    static func choices(_ path: String?) throws -> [LinkageModel] {
        if let path { return [try LinkageModel(parsing: DataFile(reading: path))] }
        return try DataFile.all(in: try ProgramFolder.find() + "/models").map { try LinkageModel(parsing: $0) }
            .filter { !$0.isCascade }
    }
}
