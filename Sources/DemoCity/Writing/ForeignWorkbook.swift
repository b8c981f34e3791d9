import CZip
import Documents
import Glibc

/// A workbook as other people's programs write it: merged titles, headings over two rows, dates as numbers.
///
/// `WorkbookWriter` is for the papers that we hand out. What a county receives looks otherwise, and the same city
/// must give the same bytes, without the hour of writing in them; so the demo writes its own.
enum ForeignWorkbook {
    static func write(_ sheets: [RosterSheet], to path: String, as producer: SheetMarkup.Producer) throws {
        var table = SharedTextTable()
        var parts: [(name: String, bytes: [UInt8])] = []
        for (place, sheet) in sheets.enumerated() {
            var markup = SheetMarkup(as: producer)
            markup.append(sheet, sharing: &table)
            markup.finish()
            parts.append(("xl/worksheets/sheet\(place + 1).xml", markup.bytes))
        }
        parts.insert(("[Content_Types].xml", Array(contentTypes(sheets.count).utf8)), at: 0)
        parts.append(("_rels/.rels", Array(rootRelations.utf8)))
        parts.append(("xl/workbook.xml", Array(workbook(sheets, producer).utf8)))
        parts.append(("xl/_rels/workbook.xml.rels", Array(relations(sheets.count).utf8)))
        parts.append(("xl/styles.xml", Array(styles.utf8)))
        parts.append(("xl/sharedStrings.xml", table.markup))
        try pack(parts, into: path)
    }

    // MARK: - The archive

    private static func pack(_ parts: [(name: String, bytes: [UInt8])], into path: String) throws {
        var code: Int32 = 0
        guard let archive = zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, &code) else {
            throw DocumentRefusal.unwritable(reason: "zip \(code)")
        }
        var isClosed = false
        defer { if !isClosed { zip_discard(archive) } }
        for part in parts { try add(part.name, part.bytes, to: archive) }
        isClosed = zip_close(archive) == 0
        guard isClosed else { throw refusal(of: archive) }
    }

    private static func add(_ name: String, _ bytes: [UInt8], to archive: OpaquePointer) throws {
        // The library frees its copy when the archive is closed.
        guard let copy = malloc(max(1, bytes.count)) else { throw DocumentRefusal.unwritable(reason: "malloc") }
        bytes.withUnsafeBytes { if let start = $0.baseAddress { memcpy(copy, start, $0.count) } }
        guard let source = zip_source_buffer(archive, copy, zip_uint64_t(bytes.count), 1) else {
            free(copy)
            throw refusal(of: archive)
        }
        let index = zip_file_add(archive, name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
        guard index >= 0 else {
            zip_source_free(source)
            throw refusal(of: archive)
        }
        zip_set_file_compression(archive, zip_uint64_t(index), Int32(ZIP_CM_DEFLATE), 1)
        // No hour of writing: the same city, the same bytes, wherever it is made.
        zip_file_set_dostime(archive, zip_uint64_t(index), 0, 33, 0)
    }

    private static func refusal(of archive: OpaquePointer) -> DocumentRefusal {
        .unwritable(reason: String(cString: zip_strerror(archive)))
    }
}

// MARK: - The small parts

extension ForeignWorkbook {
    private static let head = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#
    private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    private static let packages = "http://schemas.openxmlformats.org/package/2006"
    private static let documents = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let kinds = "application/vnd.openxmlformats-officedocument.spreadsheetml"

    private static func contentTypes(_ count: Int) -> String {
        let parts =
            (1...max(1, count)).map { ("worksheets/sheet\($0).xml", "worksheet") }
            + [("workbook.xml", "sheet.main"), ("styles.xml", "styles"), ("sharedStrings.xml", "sharedStrings")]
        let overrides = parts.map { #"<Override PartName="/xl/\#($0.0)" ContentType="\#(kinds).\#($0.1)+xml"/>"# }
        return head + #"<Types xmlns="\#(packages)/content-types">"#
            + #"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#
            + #"<Default Extension="xml" ContentType="application/xml"/>"# + overrides.joined() + "</Types>"
    }

    private static var rootRelations: String {
        head + #"<Relationships xmlns="\#(packages)/relationships">"#
            + #"<Relationship Id="rId1" Type="\#(documents)/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
    }

    private static func relations(_ count: Int) -> String {
        let parts =
            (1...max(1, count)).map { ("worksheet", "worksheets/sheet\($0).xml") }
            + [("styles", "styles.xml"), ("sharedStrings", "sharedStrings.xml")]
        let lines = parts.enumerated().map {
            #"<Relationship Id="rId\#($0 + 1)" Type="\#(documents)/\#($1.0)" Target="\#($1.1)"/>"#
        }
        return head + #"<Relationships xmlns="\#(packages)/relationships">"# + lines.joined() + "</Relationships>"
    }

    private static func workbook(_ sheets: [RosterSheet], _ producer: SheetMarkup.Producer) -> String {
        let lines = sheets.enumerated().map {
            #"<sheet name="\#($1.name)" sheetId="\#($0 + 1)" r:id="rId\#($0 + 1)"/>"#
        }
        let epoch = producer == .excelForMac ? #"<workbookPr date1904="1"/>"# : ""
        return head + #"<workbook xmlns="\#(main)" xmlns:r="\#(documents)">\#(epoch)<sheets>"# + lines.joined()
            + "</sheets></workbook>"
    }

    /// Formats 0 to 3: plain, text, date, heading.
    private static var styles: String {
        head + #"<styleSheet xmlns="\#(main)"><fonts count="2"><font><sz val="11"/><name val="宋体"/></font>"#
            + #"<font><b/><sz val="11"/><name val="宋体"/></font></fonts>"#
            + #"<fills count="2"><fill><patternFill patternType="none"/></fill>"#
            + #"<fill><patternFill patternType="gray125"/></fill></fills>"#
            + #"<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"#
            + #"<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>"#
            + #"<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>"#
            + #"<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>"#
            + #"<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>"#
            + #"<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1">"#
            + #"<alignment horizontal="center" vertical="center"/></xf></cellXfs>"#
            + #"<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>"#
    }
}
