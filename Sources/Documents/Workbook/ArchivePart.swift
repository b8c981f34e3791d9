import CZip

/// One part of a workbook's package while it is being unpacked.
final class ArchivePart {
    let name: String
    /// As the package states it.
    let size: Int
    private let stream: OpaquePointer
    private let most: Int
    private let archive: Archive
    private var count = 0
    /// Bytes that are to be read before the next ones.
    private var ahead: ArraySlice<UInt8> = []

    init(name: String, stream: OpaquePointer, size: Int, most: Int, of archive: Archive) {
        self.name = name
        self.stream = stream
        self.size = size
        self.most = most
        self.archive = archive
    }

    deinit { zip_fclose(stream) }

    /// The next bytes, none at the end. The stated size is not believed: what comes is counted.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(DocumentRefusal) -> Int {
        if !ahead.isEmpty {
            let taken = ahead.prefix(buffer.count)
            buffer.copyBytes(from: taken)
            ahead = ahead.dropFirst(taken.count)
            return taken.count
        }
        let read = zip_fread(stream, buffer.baseAddress, zip_uint64_t(buffer.count))
        guard read >= 0 else { throw .damaged(part: name) }
        count += Int(read)
        guard count <= most else { throw .swollen(limit: most) }
        return Int(read)
    }
}

extension ArchivePart {
    /// Goes behind the rows of a sheet without parsing them, which is four times as fast; false if it has none.
    ///
    /// What stands there is read as a sheet without rows: a `<` in the rows is never text, so their end is certain.
    func skipRows() throws -> Bool {
        var window = [UInt8](repeating: 0, count: 1 << 16)
        var end = 0
        while true {
            let read = try window.withUnsafeMutableBytes { buffer in
                try self.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[end...]))
            }
            guard read > 0 else { return false }
            end += read
            if let (prefix, behind) = ArchivePart.endOfRows(in: window[..<end]) {
                ahead = ArraySlice("<".utf8 + prefix + "worksheet>".utf8 + window[behind..<end])
                return true
            }
            let kept = max(0, end - ArchivePart.longestTag)..<end
            window.replaceSubrange(0..<kept.count, with: Array(window[kept]))
            end = kept.count
        }
    }

    private static let longestTag = 64

    /// The prefix of `</x:sheetData>` and the place behind it.
    private static func endOfRows(in window: ArraySlice<UInt8>) -> (prefix: ArraySlice<UInt8>, behind: Int)? {
        let name = Array("sheetData".utf8)
        for close in window.indices where window[close] == UInt8(ascii: ">") {
            let tag = window[..<close]
            guard tag.last == name.last, tag.suffix(name.count).elementsEqual(name) else { continue }
            let prefix = tag.dropLast(name.count)
            guard let open = prefix.suffix(longestTag).lastIndex(of: UInt8(ascii: "<")),
                window[open + 1] == UInt8(ascii: "/")
            else { continue }
            return (prefix[(open + 2)...], close + 1)
        }
        return nil
    }
}
