import Crypto
import Foundation

/// The originals as they came (原件), sealed, each under the SHA-256 of its content.
public struct Evidence: Sendable {
    let folder: StoreFolder
    let keys: KeyRing

    public init(_ folder: StoreFolder, keys: KeyRing) {
        self.folder = folder
        self.keys = keys
    }

    public func path(of digest: Data) -> String {
        "\(folder.evidence)/\(digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined())"
    }

    /// Keeps a file that lies open on disk.
    public func keep(fileAt path: String) throws -> (digest: Data, byteCount: Int) {
        guard let handle = FileHandle(forReadingAtPath: path) else { throw FileRefusal.missing(path) }
        defer { try? handle.close() }
        let writer = try writer()
        while let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty { try writer.write(piece) }
        return (try writer.finish(naming: self.path(of:)), writer.byteCount)
    }

    public func writer() throws -> SealedFile.Writer {
        try SealedFile.Writer(to: folder.evidence + "/upload", keys: keys, isPacked: true)
    }

    /// Lends the plain content under a path that nobody else can open and that leaves nothing behind.
    public func lend<Value>(_ digest: Data, _ body: (String) throws -> Value) throws -> Value {
        let draft = folder.evidence + "/.lent-\(UInt64.random(in: 0 ... .max))"
        let descriptor = open(draft, O_RDWR | O_CREAT | O_EXCL, 0o600)
        guard descriptor >= 0 else { throw FileRefusal.unwritable(draft) }
        unlink(draft)
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        try SealedFile.read(path(of: digest), keys: keys) { piece in
            do { try handle.write(contentsOf: piece) } catch { throw FileRefusal.full }
        }
        return try withExtendedLifetime(handle) { try body("/proc/self/fd/\(descriptor)") }
    }

    /// The original once more, to be given out, without what `leaving` takes from it.
    public func copy(_ digest: Data, leaving change: (Data) throws -> Data = { $0 }) throws -> MadeFile {
        try borrow { target in
            var content = Data()
            try SealedFile.read(path(of: digest), keys: keys) { content.append($0) }
            let changed = try change(content)
            do { try changed.write(to: URL(fileURLWithPath: target)) } catch { throw FileRefusal.full }
        }
    }

    /// Lends a path to write to, gives what was written, and leaves nothing behind.
    public func borrow(_ body: (String) throws -> Void) throws -> MadeFile {
        let path = folder.evidence + "/.made-\(UInt64.random(in: 0 ... .max))"
        defer { unlink(path) }
        try body(path)
        return try MadeFile(at: path)
    }

    /// Clears away what a process that was killed left lying: half uploads, workbooks on their way out.
    public func sweep() throws {
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.evidence)
        where name.hasPrefix(".made-") || name.hasPrefix(".lent-") || name.hasSuffix(".draft") {
            unlink("\(folder.evidence)/\(name)")
        }
    }

    /// Wraps the keys of all originals by the current master key; how many had to be.
    public func rewrap() throws -> Int {
        try FileManager.default.contentsOfDirectory(atPath: folder.evidence).filter { $0.utf8.count == 64 }
            .reduce(0) { try $0 + (SealedFile.rewrap("\(folder.evidence)/\($1)", keys: keys) ? 1 : 0) }
    }

    /// Originals of which the content is no longer what their name says.
    public func altered() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.evidence).filter { $0.utf8.count == 64 }.sorted()
            .filter { name in
                var sum = SHA256()
                do {
                    try SealedFile.read("\(folder.evidence)/\(name)", keys: keys) { sum.update(data: $0) }
                    return path(of: Data(sum.finalize())) != "\(folder.evidence)/\(name)"
                } catch KeyRefusal.altered { return true }
            }
    }
}
