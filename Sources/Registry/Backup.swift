import Foundation
import GRDB
import Vocabulary

/// A copy of the whole store in one sealed file (备份): the database and every original.
///
/// A plain sequence of parts inside a `SealedFile`: name, length, bytes. It is taken while people work.
public enum Backup {
    public static func make(of store: Store, to path: String, signed signature: Signature) throws -> Int {
        guard let folder = store.folder else { throw BackupRefusal.inMemory }
        let snapshot = folder.path + "/.backup-\(UInt64.random(in: 0 ... .max)).sqlite"
        defer { for end in ["", "-wal", "-shm"] { unlink(snapshot + end) } }
        do {
            try store.writer.backup(to: try DatabaseQueue(path: snapshot))
        } catch let error as DatabaseError { throw StoreRefusal(error) }
        let writer = try SealedFile.Writer(to: path, keys: store.keys)
        try add("yidan.sqlite", at: snapshot, to: writer)
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.evidence).sorted()
        where name.utf8.count == 64 {
            try add("evidence/\(name)", at: "\(folder.evidence)/\(name)", to: writer)
        }
        _ = try writer.finish()
        // Only now, for what stands in the journal was done.
        try store.writeNow { db in
            try Journal.record(.backedUp, about: Object(.store, 1), signed: signature, in: db) { _ in }
        }
        return writer.byteCount
    }

    /// Restores into a folder that is empty or not there yet; nothing that lies in a folder is ever written over.
    public static func restore(
        _ path: String, into folder: StoreFolder, keys: KeyRing, signed signature: Signature
    ) throws -> Store {
        if FileManager.default.fileExists(atPath: folder.path) {
            guard try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty else {
                throw BackupRefusal.occupied(folder.path)
            }
        }
        let draft = StoreFolder(folder.path + ".restoring")
        try? FileManager.default.removeItem(atPath: draft.path)
        try draft.create()
        var unpacker = Unpacker(folder: draft)
        try SealedFile.read(path, keys: keys) { try unpacker.take($0) }
        try unpacker.finish()
        let store = try Store.open(draft, keys: keys)
        try store.writeNow { db in
            try db.execute(sql: "DELETE FROM session")
            try Journal.record(.restored, about: Object(.store, 1), signed: signature, in: db) { _ in }
        }
        try store.close()
        // `rmdir` takes away an empty folder and nothing else.
        rmdir(folder.path)
        guard rename(draft.path, folder.path) == 0 else { throw BackupRefusal.occupied(folder.path) }
        return try Store.open(folder, keys: keys)
    }

    private static func add(_ name: String, at path: String, to writer: SealedFile.Writer) throws {
        guard let handle = FileHandle(forReadingAtPath: path) else { throw FileRefusal.missing(path) }
        defer { try? handle.close() }
        let size = try handle.seekToEnd()
        try handle.seek(toOffset: 0)
        try writer.write(Data("\(name)\n\(size)\n".utf8))
        while let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty { try writer.write(piece) }
    }

    /// Takes the pieces of a backup and lays the parts out in a folder.
    private struct Unpacker {
        let folder: StoreFolder
        var head = Data()
        var handle: FileHandle?
        var left: UInt64 = 0

        mutating func take(_ piece: Data) throws {
            var rest = piece[...]
            while !rest.isEmpty {
                if let handle, left > 0 {
                    let part = rest.prefix(Int(min(left, UInt64(rest.count))))
                    try handle.write(contentsOf: part)
                    left -= UInt64(part.count)
                    rest = rest.dropFirst(part.count)
                } else {
                    head.append(rest.removeFirst())
                    try beginPart()
                }
            }
        }

        mutating func finish() throws {
            guard left == 0, head.isEmpty, handle != nil else { throw KeyRefusal.altered }
            try handle?.close()
        }

        private mutating func beginPart() throws {
            let lines = head.split(separator: 10, omittingEmptySubsequences: false)
            guard lines.count == 3 else { return }
            let name = String(decoding: lines[0], as: UTF8.self)
            guard let size = UInt64(String(decoding: lines[1], as: UTF8.self)), !name.contains(".."),
                name == "yidan.sqlite" || name.hasPrefix("evidence/")
            else { throw KeyRefusal.altered }
            try handle?.close()
            let path = "\(folder.path)/\(name)"
            guard FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
            else { throw FileRefusal.unwritable(path) }
            handle = FileHandle(forWritingAtPath: path)
            left = size
            head = Data()
        }
    }
}

public enum BackupRefusal: Refusal, Equatable {
    case inMemory
    case occupied(String)

    public var kind: RefusalKind { .conflict }
    public var message: String {
        switch self {
        case .inMemory: say("内存里的演示数据不能备份。请用 --data 指定数据目录。")
        case .occupied(let path): say("\(path) 里已经有数据，没有覆盖。请换一个空目录，核对无误后再切换。")
        }
    }
}

extension Store {
    /// Lets go of the files, before they are moved.
    public func close() throws { try writer.close() }
}
