import Glibc

/// A file that is there whole or not at all: written beside its place and given its name at the end.
struct AtomicFile: ~Copyable {
    /// Where it stands until then.
    let draft: String
    private let path: String
    private let descriptor: Int32
    private var isPublished = false

    init(at path: String) throws(DocumentRefusal) {
        let draft = AtomicFile.folder(of: path) + ".yidan-\(String(UInt64.random(in: .min ... .max), radix: 36)).part"
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw .unwritable(reason: systemReason(errno)) }
        self.path = path
        self.draft = draft
        self.descriptor = descriptor
    }

    deinit {
        close(descriptor)
        if !isPublished { unlink(draft) }
    }

    func write(_ bytes: [UInt8]) throws(DocumentRefusal) {
        var start = 0
        while start < bytes.count {
            let (count, reason) = bytes.withUnsafeBytes { buffer in
                let rest = UnsafeRawBufferPointer(rebasing: buffer[start...])
                return (Glibc.write(descriptor, rest.baseAddress, rest.count), errno)
            }
            if count < 0, reason == EINTR { continue }
            guard count >= 0 else { throw .unwritable(reason: systemReason(reason)) }
            start += count
        }
    }

    /// Makes it lasting, then visible. An older file of the name is there until this one is.
    mutating func publish() throws(DocumentRefusal) {
        guard fsync(descriptor) == 0, rename(draft, path) == 0 else {
            throw .unwritable(reason: systemReason(errno))
        }
        isPublished = true
        let folder = open(AtomicFile.folder(of: path) + ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { return }
        fsync(folder)
        close(folder)
    }

    /// With its slash; nothing for the folder we are in.
    private static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "" }
        return String(path[...slash])
    }
}
