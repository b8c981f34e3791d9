/// Where something stands in a data file (数据文件), so that whoever wrote it finds it.
public struct DataPlace: Hashable, Sendable, CustomStringConvertible {
    public let file: String
    /// Counted from 1.
    public let line: Int
    /// `fields[3].aliases`; empty for the whole file.
    public let path: String

    public var description: String { path.isEmpty ? "\(file):\(line)" : "\(file):\(line) \(path)" }

    public init(file: String, line: Int, path: String) {
        (self.file, self.line, self.path) = (file, line, path)
    }
}
