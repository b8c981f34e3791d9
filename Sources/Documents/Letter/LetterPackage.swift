import CZip
import Glibc

/// The parts of a letter as Office Open XML packs them (ECMA-376): text, styles, fonts, settings, page numbers.
struct LetterPackage {
    let letter: Letter

    init(of letter: Letter) { self.letter = letter }

    // Offices have 仿宋_GB2312 and 小标宋 installed; other machines take the next of kin.
    private static let body = "仿宋_GB2312"  // 字
    private static let bodyElsewhere = "仿宋"  // 字
    private static let title = "方正小标宋简体"  // 字
    private static let titleElsewhere = "宋体"  // 字

    static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    func write(to path: String) throws(DocumentRefusal) {
        var file = try AtomicFile(at: path)
        var code: Int32 = 0
        guard let archive = zip_open(file.draft, ZIP_CREATE | ZIP_TRUNCATE, &code) else {
            throw .unwritable(reason: "zip \(code)")
        }
        do throws(DocumentRefusal) {
            for part in parts { try LetterPackage.add(part.name, Array(part.text.utf8), to: archive) }
        } catch {
            zip_discard(archive)
            throw error
        }
        guard zip_close(archive) == 0 else {
            let refusal = LetterPackage.refusal(of: archive)
            zip_discard(archive)
            throw refusal
        }
        try file.publish()
    }

    private static func add(_ name: String, _ bytes: [UInt8], to archive: OpaquePointer) throws(DocumentRefusal) {
        // The library frees its copy when the archive is closed.
        guard let copy = malloc(max(1, bytes.count)) else { throw .unwritable(reason: systemReason(ENOMEM)) }
        bytes.withUnsafeBytes { if let start = $0.baseAddress { _ = memcpy(copy, start, $0.count) } }
        guard let source = zip_source_buffer(archive, copy, zip_uint64_t(bytes.count), 1) else {
            free(copy)
            throw refusal(of: archive)
        }
        let index = zip_file_add(archive, name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
        guard index >= 0 else {
            zip_source_free(source)
            throw refusal(of: archive)
        }
        // The same letter, the same bytes: no hour of writing stands in it.
        zip_file_set_dostime(archive, zip_uint64_t(index), 0, 33, 0)
    }

    private static func refusal(of archive: OpaquePointer) -> DocumentRefusal {
        .unwritable(reason: String(cString: zip_strerror(archive)))
    }
}

// MARK: - The parts

extension LetterPackage {
    private static let head = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n"
    private static let package = "http://schemas.openxmlformats.org/package/2006"
    private static let kind = "application/vnd.openxmlformats-officedocument.wordprocessingml"

    var parts: [(name: String, text: String)] {
        [
            ("[Content_Types].xml", LetterPackage.contentTypes), ("_rels/.rels", LetterPackage.rootRelations),
            ("docProps/core.xml", core), ("word/document.xml", letter.markup),
            ("word/_rels/document.xml.rels", LetterPackage.documentRelations),
            ("word/styles.xml", LetterPackage.styles), ("word/fontTable.xml", LetterPackage.fonts),
            ("word/settings.xml", LetterPackage.settings), ("word/footer1.xml", LetterPackage.footer("right")),
            ("word/footer2.xml", LetterPackage.footer("left")),
        ]
    }

    private static let contentTypes =
        head + """
            <Types xmlns="\(package)/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="/word/document.xml" ContentType="\(kind).document.main+xml"/>\
            <Override PartName="/word/styles.xml" ContentType="\(kind).styles+xml"/>\
            <Override PartName="/word/fontTable.xml" ContentType="\(kind).fontTable+xml"/>\
            <Override PartName="/word/settings.xml" ContentType="\(kind).settings+xml"/>\
            <Override PartName="/word/footer1.xml" ContentType="\(kind).footer+xml"/>\
            <Override PartName="/word/footer2.xml" ContentType="\(kind).footer+xml"/>\
            <Override PartName="/docProps/core.xml" \
            ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>
            """

    private static let rootRelations =
        head + """
            <Relationships xmlns="\(package)/relationships">\
            <Relationship Id="rId1" Type="\(relations)/officeDocument" Target="word/document.xml"/>\
            <Relationship Id="rId2" Type="\(package)/relationships/metadata/core-properties" Target="docProps/core.xml"/>\
            </Relationships>
            """

    private static let documentRelations =
        head + """
            <Relationships xmlns="\(package)/relationships">\
            <Relationship Id="rId1" Type="\(relations)/styles" Target="styles.xml"/>\
            <Relationship Id="rId2" Type="\(relations)/fontTable" Target="fontTable.xml"/>\
            <Relationship Id="rId3" Type="\(relations)/settings" Target="settings.xml"/>\
            <Relationship Id="rId4" Type="\(relations)/footer" Target="footer1.xml"/>\
            <Relationship Id="rId5" Type="\(relations)/footer" Target="footer2.xml"/></Relationships>
            """

    private var core: String {
        LetterPackage.head + """
            <cp:coreProperties xmlns:cp="\(LetterPackage.package)/metadata/core-properties" \
            xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>\(Letter.escaped(letter.title))</dc:title>\
            <dc:creator>\(Letter.escaped(letter.sender))</dc:creator></cp:coreProperties>
            """
    }

    private static let fonts =
        head + """
            <w:fonts xmlns:w="\(word)">\
            <w:font w:name="\(body)"><w:altName w:val="\(bodyElsewhere)"/><w:charset w:val="86"/><w:family w:val="modern"/></w:font>\
            <w:font w:name="\(title)"><w:altName w:val="\(titleElsewhere)"/><w:charset w:val="86"/><w:family w:val="roman"/></w:font>\
            </w:fonts>
            """

    private static let settings =
        head + """
            <w:settings xmlns:w="\(word)"><w:evenAndOddHeaders/>\
            <w:characterSpacingControl w:val="compressPunctuation"/></w:settings>
            """

    /// Sizes are in half points, lengths in twips; a line takes 29 pt whatever stands on it.
    private static let styles =
        head + """
            <w:styles xmlns:w="\(word)"><w:docDefaults><w:rPrDefault><w:rPr>\
            <w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman" w:eastAsia="\(body)"/>\
            <w:spacing w:val="-5"/><w:sz w:val="32"/><w:szCs w:val="32"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/>\
            </w:rPr></w:rPrDefault></w:docDefaults>\
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr>\
            <w:widowControl w:val="0"/><w:spacing w:before="0" w:after="0" w:line="580" w:lineRule="exact"/>\
            <w:ind w:firstLine="\(Letter.indent)"/><w:jc w:val="both"/></w:pPr></w:style>\
            <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:pPr>\
            <w:spacing w:before="0" w:after="0" w:line="640" w:lineRule="exact"/><w:ind w:firstLine="0"/><w:jc w:val="center"/></w:pPr>\
            <w:rPr><w:rFonts w:eastAsia="\(title)"/><w:spacing w:val="0"/><w:sz w:val="44"/><w:szCs w:val="44"/></w:rPr></w:style>\
            <w:style w:type="paragraph" w:styleId="Flush"><w:name w:val="Salutation"/><w:basedOn w:val="Normal"/>\
            <w:pPr><w:ind w:firstLine="0"/></w:pPr></w:style>\
            <w:style w:type="paragraph" w:styleId="Signature"><w:name w:val="Signature"/><w:basedOn w:val="Normal"/>\
            <w:pPr><w:ind w:firstLine="0"/><w:jc w:val="right"/></w:pPr></w:style>\
            <w:style w:type="paragraph" w:styleId="Footer"><w:name w:val="footer"/><w:pPr>\
            <w:ind w:left="\(Letter.character)" w:right="\(Letter.character)"/></w:pPr>\
            <w:rPr><w:rFonts w:eastAsia="\(titleElsewhere)"/><w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr></w:style></w:styles>
            """

    /// — 1 —, on the outer side of the page.
    private static func footer(_ side: String) -> String {
        head + """
            <w:ftr xmlns:w="\(word)"><w:p><w:pPr><w:pStyle w:val="Footer"/><w:jc w:val="\(side)"/></w:pPr>\
            <w:r><w:t xml:space="preserve">— </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r>\
            <w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>\
            <w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>\
            <w:r><w:t xml:space="preserve"> —</w:t></w:r></w:p></w:ftr>
            """
    }
}
