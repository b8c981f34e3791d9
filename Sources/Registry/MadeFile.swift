import Foundation

/// A file that was made to be given out (给出的文件): nobody else can open it, nothing of it stays, and it is handed over
/// piece by piece.
public struct MadeFile: Sendable {
    private let handle: FileHandle
    public let byteCount: Int

    /// Takes the file over from its path, which is gone from now on.
    init(at path: String) throws {
        defer { unlink(path) }
        guard let handle = FileHandle(forReadingAtPath: path) else { throw FileRefusal.unwritable(path) }
        self.handle = handle
        byteCount = Int(try handle.seekToEnd())
        try handle.seek(toOffset: 0)
    }

    /// nil at its end.
    public func nextPiece() throws -> Data? {
        let piece = try handle.read(upToCount: 1 << 16)
        return piece?.isEmpty == false ? piece : nil
    }
}
