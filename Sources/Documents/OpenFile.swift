import Glibc

/// A file held open, so that it stays the same file whatever becomes of its name.
///
/// It is read, not mapped: a mapped file that another program cuts short would end this one, and its pages would
/// count as our memory.
final class OpenFile: Sendable {
    let descriptor: Int32
    /// When it was opened; what is added later is not looked at.
    let size: Int

    private init(descriptor: Int32, size: Int) {
        self.descriptor = descriptor
        self.size = size
    }

    deinit { close(descriptor) }

    static func open(_ path: String, upTo limit: Int) throws(DocumentRefusal) -> OpenFile {
        // Not to be kept waiting by a pipe.
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw refusal(for: errno) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            let reason = errno
            close(descriptor)
            throw refusal(for: reason)
        }
        let file = OpenFile(descriptor: descriptor, size: Int(status.st_size))
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
        guard file.size > 0 else { throw .empty }
        guard file.size <= limit else { throw .tooLarge(bytes: file.size, limit: limit) }
        return file
    }

    /// Fills the array from `start` with what stands at an offset; fewer bytes only at the end of the file.
    func read(into bytes: inout [UInt8], from start: Int, at offset: Int) throws(DocumentRefusal) -> Int {
        let wanted = min(bytes.count - start, size - offset)
        var count = 0
        while count < wanted {
            let (read, reason) = bytes.withUnsafeMutableBytes { buffer in
                let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[(start + count)..<(start + wanted)])
                return (pread(descriptor, rest.baseAddress, rest.count, off_t(offset + count)), errno)
            }
            if read < 0, reason == EINTR { continue }
            guard read >= 0 else { throw OpenFile.refusal(for: reason) }
            guard read > 0 else { throw .changedMeanwhile }
            count += read
        }
        return count
    }

    /// The bytes at an offset; fewer only at the end of the file.
    func bytes(_ count: Int, at offset: Int) throws(DocumentRefusal) -> [UInt8] {
        guard offset >= 0, offset < size, count > 0 else { return [] }
        var bytes = [UInt8](repeating: 0, count: min(count, size - offset))
        _ = try read(into: &bytes, from: 0, at: offset)
        return bytes
    }

    private static func refusal(for reason: Int32) -> DocumentRefusal {
        switch reason {
        case ENOENT, ENOTDIR, ENAMETOOLONG: .absent
        case EACCES, EPERM: .closedToUs
        case EISDIR, ENXIO: .notAFile
        default: .unreadable(reason: systemReason(reason))
        }
    }
}

/// What the operating system says about one of its error numbers.
func systemReason(_ number: Int32) -> String {
    guard let words = strerror(number) else { return String(number) }
    return String(cString: words)
}
