/// What a file is, told by its first bytes: on a bureau's desk the ending of a name proves nothing.
enum FileContent: Hashable {
    /// A zip package, which an .xlsx is.
    case package
    /// The container of Office until 2003, which is also put around encrypted files.
    case compound
    /// A workbook from before there were containers.
    case bareWorkbook
    case foreign(ForeignContent)
    case text
    case unknown

    /// Looks at the beginning of a file, 64 KB of it if there is so much.
    init(beginning bytes: [UInt8]) {
        if let known = FileContent.known(by: bytes) {
            self = known
        } else if FileContent.isMarkup(bytes) {
            self = .foreign(.webPage)
        } else {
            self = FileContent.isText(bytes) ? .text : .unknown
        }
    }

    private static func known(by bytes: [UInt8]) -> FileContent? {
        if bytes.starts(with: [0x50, 0x4B]), bytes.count > 3, bytes[2] < 9, bytes[3] < 9 { return .package }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return .compound }
        if bytes.count > 3, bytes[0] == 9, [0, 2, 4, 8].contains(bytes[1]), bytes[3] == 0 { return .bareWorkbook }
        return signatures.first { bytes.starts(with: $0.bytes) }.map { .foreign($0.content) }
    }

    private static let signatures: [(bytes: [UInt8], content: ForeignContent)] = [
        (Array("%PDF".utf8), .pdf), (Array("{\\rtf".utf8), .letter),
        (Array("Rar!".utf8), .archive), ([0x37, 0x7A, 0xBC, 0xAF], .archive), ([0x1F, 0x8B], .archive),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A], .archive), (Array("BZh".utf8), .archive),
        ([0x89, 0x50, 0x4E, 0x47], .picture), ([0xFF, 0xD8, 0xFF], .picture), (Array("GIF8".utf8), .picture),
        (Array("SQLite format 3".utf8), .database), ([0, 1, 0, 0] + Array("Standard ".utf8), .database),
    ]

    /// Web pages, also bundled ones, and the XML of Excel 2003: many systems send them named .xls.
    private static func isMarkup(_ bytes: [UInt8]) -> Bool {
        let beginning = bytes.prefix(512).drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0) }
        let words = String(decoding: beginning.prefix(16), as: UTF8.self).lowercased()
        return ["<!doctype", "<html", "<?xml", "<table", "<head", "<meta", "<style", "mime-version:"]
            .contains { words.hasPrefix($0) }
    }

    private static func isText(_ bytes: [UInt8]) -> Bool {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
        var odd = 0
        for byte in bytes {
            switch byte {
            case 0: return false
            case 1...8, 0x0E...0x1A, 0x1C...0x1F: odd += 1
            default: continue
            }
        }
        return odd * 100 <= bytes.count
    }
}
