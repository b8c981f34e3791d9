/// A workbook (.xlsx) as Excel, WPS, LibreOffice and the programs of the departments write it.
struct Workbook: Sendable {
    let sheets: [(sheet: Sheet, part: String)]
    let notes: [Spreadsheet.Note]
    private let file: OpenFile
    private let limits: Spreadsheet.Limits
    private let shared: SharedTexts
    private let formats: NumberFormats

    init(_ file: OpenFile, limits: Spreadsheet.Limits) throws(DocumentRefusal) {
        let archive = try Archive(file, limits: limits)
        let hasMacros = try Workbook.recognise(archive)
        let main = try Relations(of: "", in: archive).target(ofKind: "officeDocument") ?? "xl/workbook.xml"
        guard let part = try archive.part(main) else { throw .foreign(.archive) }
        let index = try ElementList.read(part)
        let relations = try Relations(of: main, in: archive)
        sheets = try Workbook.sheets(in: index, relations, archive)
        notes =
            (hasMacros || relations.has("vbaProject") ? [.macros] : [])
            + (relations.has("externalLink") ? [.externalLinks] : [])
        formats = try NumberFormats(
            ElementList.read(try archive.part(relations.target(ofKind: "styles") ?? "xl/styles.xml")),
            countsFrom1904: index.contains { element in
                element.name == "workbookPr" && ["1", "true"].contains(element.attributes["date1904"])
            })
        shared = try SharedTexts(
            relations.target(ofKind: "sharedStrings") ?? "xl/sharedStrings.xml", in: archive, limits)
        self.file = file
        self.limits = limits
    }

    func read(_ sheet: Int, _ body: (borrowing RawRow) throws -> Bool) throws -> Reading {
        let reader = SheetReader(part: sheets[sheet].part, shared, formats, limits)
        let stream = MarkupStream(try part(of: sheet), to: reader)
        while try stream.advance() {
            reader.reading.rows += 1
            if try !body(reader.row) { break }
        }
        return reader.reading
    }

    func merges(of sheet: Int) throws -> [CellRange] {
        let part = try part(of: sheet)
        guard try part.skipRows() else { return [] }
        let reader = MergeReader()
        try MarkupStream.read(part, to: reader)
        return reader.merges
    }

    private func part(of sheet: Int) throws(DocumentRefusal) -> ArchivePart {
        let name = sheets[sheet].part
        guard let part = try Archive(file, limits: limits).part(name) else { throw .damaged(part: name) }
        return part
    }
}

// MARK: - What the package is

extension Workbook {
    /// Tells a workbook from the other things that come in a zip; true if it has macros.
    private static func recognise(_ archive: Archive) throws(DocumentRefusal) -> Bool {
        guard let part = try archive.part("[Content_Types].xml") else {
            throw archive.has("mimetype") && archive.has("content.xml") ? .openDocument : .foreign(.archive)
        }
        let types = try ElementList.read(part).compactMap { $0.attributes["ContentType"]?.lowercased() }
        func holds(_ words: String) -> Bool { types.contains { $0.contains(words) } }
        if holds("ms-excel.sheet.binary") { throw .binaryWorkbook }
        if holds("spreadsheetml.sheet.main") || holds("spreadsheetml.template.main") { return false }
        if holds("ms-excel.") && holds("macroenabled.main") { return true }
        if holds("wordprocessingml.document.main") || holds("ms-word.") { throw .foreign(.letter) }
        if holds("presentationml.") { throw .foreign(.slides) }
        return false
    }

    private static func sheets(
        in index: [ElementList.Element], _ relations: Relations, _ archive: Archive
    ) throws(DocumentRefusal) -> [(sheet: Sheet, part: String)] {
        let sheets = index.compactMap { element -> (sheet: Sheet, part: String)? in
            guard element.name == "sheet", element.parent == "sheets", let id = element.attributes["id"],
                let part = relations.target(of: id, ofKind: "worksheet")
            else { return nil }
            let isHidden = ["hidden", "veryHidden"].contains(element.attributes["state"])
            return (Sheet(name: element.attributes["name"] ?? "", isHidden: isHidden), part)
        }
        guard !sheets.isEmpty else { throw .noSheet }
        for sheet in sheets { try archive.inspect(sheet.part) }
        return sheets
    }
}
