import Crypto
import Documents
import Foundation
import Vocabulary

/// A file sealed in chunks of 64 KB: an original, a backup, an export. It carries its own wrapped key, and tells
/// when a chunk is altered, moved or missing at the end. The content may be packed before it is sealed.
public enum SealedFile {
    static let mark = Data("YIDAN1\n".utf8) + [0]
    static let packedMark = Data("YIDAN1\n".utf8) + [1]
    static let chunkSize = 64 * 1024
    static let headerSize = 8 + 4 + 40

    /// Seals everything that is written to it; the file appears under its name only when it is whole.
    public final class Writer {
        private let path: String
        private let draft: String
        private let handle: FileHandle
        private let key: SymmetricKey
        private var buffer = Data()
        private var index: UInt64 = 0
        private var digest = SHA256()
        private let packer: Packer?
        public private(set) var byteCount = 0

        public init(to path: String, keys: KeyRing, isPacked: Bool = false) throws {
            self.path = path
            packer = isPacked ? Packer() : nil
            draft = path + ".\(UInt64.random(in: 0 ... .max)).draft"
            guard FileManager.default.createFile(atPath: draft, contents: nil, attributes: [.posixPermissions: 0o600]),
                let handle = FileHandle(forWritingAtPath: draft)
            else { throw FileRefusal.unwritable(path) }
            self.handle = handle
            let (key, wrapped) = try Sealer(keys: keys).freshKey()
            self.key = key
            let master = withUnsafeBytes(of: UInt32(keys.currentMaster).bigEndian) { Data($0) }
            try put((isPacked ? SealedFile.packedMark : SealedFile.mark) + master + wrapped)
        }

        deinit { unlink(draft) }

        public func write(_ bytes: some DataProtocol) throws {
            digest.update(data: bytes)
            byteCount += bytes.count
            guard let packer else { return try gather(bytes) }
            for region in bytes.regions {
                try region.withUnsafeBytes { try packer.pack($0, isLast: false, gather) }
            }
        }

        private func gather(_ bytes: some DataProtocol) throws {
            buffer.append(contentsOf: bytes)
            while buffer.count > SealedFile.chunkSize {
                try seal(buffer.prefix(SealedFile.chunkSize), last: false)
                buffer = Data(buffer.dropFirst(SealedFile.chunkSize))
            }
        }

        /// The digest of the plain content.
        public func finish() throws -> Data { try finish { _ in path } }

        /// Names the file by its content.
        public func finish(naming name: (Data) -> String) throws -> Data {
            try packer?.pack(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true, gather)
            try seal(buffer, last: true)
            try handle.synchronize()
            try handle.close()
            let sum = Data(digest.finalize())
            guard rename(draft, name(sum)) == 0 else { throw FileRefusal.unwritable(name(sum)) }
            return sum
        }

        private func seal(_ plain: Data, last: Bool) throws {
            let box = try AES.GCM.seal(plain, using: key, authenticating: SealedFile.binding(index, last: last))
            guard let combined = box.combined else { preconditionFailure("a 12-byte nonce gives a combined box") }
            try put(withUnsafeBytes(of: UInt32(combined.count).bigEndian) { Data($0) } + combined)
            index += 1
        }

        private func put(_ data: Data) throws {
            do { try handle.write(contentsOf: data) } catch { throw FileRefusal.full }
        }
    }

    /// Opens the file and hands its content over piece by piece.
    public static func read(_ path: String, keys: KeyRing, _ body: (Data) throws -> Void) throws {
        guard let handle = FileHandle(forReadingAtPath: path) else { throw FileRefusal.missing(path) }
        defer { try? handle.close() }
        let header = try handle.read(upToCount: headerSize) ?? Data()
        guard header.count == headerSize, [mark, packedMark].contains(header.prefix(8)) else {
            throw FileRefusal.notSealed(path)
        }
        let unpacker = header.prefix(8) == packedMark ? Unpacker() : nil
        func hand(_ sealed: Data) throws {
            guard let unpacker else { return try body(sealed) }
            let isSound = try sealed.withUnsafeBytes { bytes in try unpacker.unpack(bytes) { try body(Data($0)) } }
            guard isSound else { throw KeyRefusal.altered }
        }
        let master = header.dropFirst(8).prefix(4).reduce(0) { $0 << 8 | Int($1) }
        let key = try Sealer(keys: keys).unwrap(Data(header.suffix(40)), master: master)
        var index: UInt64 = 0
        var ended = false
        while let size = try handle.read(upToCount: 4), !size.isEmpty {
            let count = size.reduce(0) { $0 << 8 | Int($1) }
            guard !ended, size.count == 4, count <= chunkSize + 28, let sealed = try handle.read(upToCount: count),
                sealed.count == count, let box = try? AES.GCM.SealedBox(combined: sealed)
            else { throw KeyRefusal.altered }
            if let plain = try? AES.GCM.open(box, using: key, authenticating: binding(index, last: false)) {
                try hand(plain)
            } else if let plain = try? AES.GCM.open(box, using: key, authenticating: binding(index, last: true)) {
                ended = true
                try hand(plain)
            } else {
                throw KeyRefusal.altered
            }
            index += 1
        }
        guard ended, unpacker?.hasEnded != false else { throw KeyRefusal.altered }
    }

    /// Wraps the file's key by the current master key, in place; true if it was not already.
    static func rewrap(_ path: String, keys: KeyRing) throws -> Bool {
        guard let handle = FileHandle(forUpdatingAtPath: path) else { throw FileRefusal.missing(path) }
        defer { try? handle.close() }
        let header = try handle.read(upToCount: headerSize) ?? Data()
        guard header.count == headerSize, [mark, packedMark].contains(header.prefix(8)) else {
            throw FileRefusal.notSealed(path)
        }
        let master = header.dropFirst(8).prefix(4).reduce(0) { $0 << 8 | Int($1) }
        guard master != keys.currentMaster else { return false }
        let key = try Sealer(keys: keys).unwrap(Data(header.suffix(40)), master: master)
        let number = withUnsafeBytes(of: UInt32(keys.currentMaster).bigEndian) { Data($0) }
        try handle.seek(toOffset: 8)
        try handle.write(contentsOf: number + AES.KeyWrap.wrap(key, using: keys.master))
        try handle.synchronize()
        return true
    }

    private static func binding(_ index: UInt64, last: Bool) -> Data {
        withUnsafeBytes(of: index.bigEndian) { Data($0) } + [last ? 1 : 0]
    }
}

public enum FileRefusal: Refusal, Equatable {
    case unwritable(String), missing(String), notSealed(String), full

    public var message: String {
        switch self {
        case .unwritable(let path): say("文件写不到 \(path)。请检查目录权限和磁盘空间。")
        case .missing(let path): say("没有找到文件 \(path)。请核对路径。")
        case .notSealed(let path): say("\(path) 不是一单封存的文件。请选择 yidan backup 生成的文件。")
        case .full: say("磁盘写不进去了，多半是满了。请清出空间后重试，已确认的内容没有丢。")
        }
    }
}
