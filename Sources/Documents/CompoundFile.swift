/// The container of old Office files (OLE). Only its table of contents is read, to say what the file is.
struct CompoundFile {
    let streams: Set<String>

    init(_ file: OpenFile) throws(DocumentRefusal) {
        let header = try file.bytes(512, at: 0)
        guard header.count == 512, [9, 12].contains(header[30]) else { throw .damaged(part: "OLE") }
        let sectorSize = 1 << Int(header[30])
        let allocation = (0..<109).map { number(in: header, at: 76 + 4 * $0) }
        var sector = number(in: header, at: 48)
        var streams: Set<String> = []
        // A chain may run in a circle; 64 sectors hold more entries than any workbook has.
        for _ in 0..<64 where sector < 0xFFFF_FFFA {
            let entries = try file.bytes(sectorSize, at: (sector + 1) * sectorSize)
            for start in stride(from: 0, to: entries.count - 127, by: 128) {
                if let name = CompoundFile.name(in: entries[start..<(start + 128)]) { streams.insert(name) }
            }
            let perSector = sectorSize / 4
            guard sector / perSector < allocation.count else { break }
            let table = try file.bytes(
                4, at: (allocation[sector / perSector] + 1) * sectorSize + 4 * (sector % perSector))
            guard table.count == 4 else { break }
            sector = number(in: table, at: 0)
        }
        self.streams = streams
    }

    /// Why a file of this kind is not read.
    var refusal: DocumentRefusal {
        if !streams.isDisjoint(with: ["EncryptedPackage", "EncryptionInfo"]) { return .passwordProtected }
        if !streams.isDisjoint(with: ["Workbook", "Book", "WORKBOOK", "BOOK"]) { return .oldWorkbook }
        if streams.contains("WordDocument") { return .foreign(.letter) }
        if streams.contains("PowerPoint Document") { return .foreign(.slides) }
        return .foreign(.oldOffice)
    }

    private static func name(in entry: ArraySlice<UInt8>) -> String? {
        let bytes = Array(entry)
        let length = Int(bytes[64]) + Int(bytes[65]) << 8
        guard length >= 4, length <= 64, length % 2 == 0 else { return nil }
        let units = stride(from: 0, to: length - 2, by: 2).map { UInt16(bytes[$0]) + UInt16(bytes[$0 + 1]) << 8 }
        return String(decoding: units, as: UTF16.self)
    }
}

/// Four bytes of the file as a number, low byte first.
private func number(in bytes: [UInt8], at place: Int) -> Int {
    (0..<4).reduce(0) { $0 + Int(bytes[place + $1]) << (8 * $1) }
}
