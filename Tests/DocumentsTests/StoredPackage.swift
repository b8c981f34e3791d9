/// Puts a workbook together from its parts without packing them, for tests that spoil single parts.
struct StoredPackage {
    var parts: [(name: String, bytes: [UInt8])]

    /// A workbook with shared text, days, rich text and merges in few bytes.
    static let sample = StoredPackage(parts: [
        (
            "[Content_Types].xml",
            Array(
                #"<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>"#
                    .utf8)
        ),
        (
            "_rels/.rels",
            Array(
                #"<Relationships><Relationship Id="a" Type="r/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
                    .utf8)
        ),
        (
            "xl/workbook.xml",
            Array(
                #"<workbook><workbookPr date1904="0"/><sheets><sheet name="名册" sheetId="1" r:id="b"/><sheet name="二" state="hidden" r:id="b"/></sheets></workbook>"#
                    .utf8)
        ),
        (
            "xl/_rels/workbook.xml.rels",
            Array(
                #"<Relationships><Relationship Id="b" Type="r/worksheet" Target="sheet1.xml"/><Relationship Id="c" Type="r/styles" Target="/xl/styles.xml"/></Relationships>"#
                    .utf8)
        ),
        (
            "xl/styles.xml",
            Array(
                #"<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m"/><numFmt numFmtId="165" formatCode="00000"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>"#
                    .utf8)
        ),
        (
            "xl/sharedStrings.xml",
            Array(
                #"<sst><si><t>姓名</t></si><si><r><t xml:space="preserve">田 </t></r><r><t>小_x000D_禾</t></r><rPh><t>x</t></rPh></si></sst>"#
                    .utf8)
        ),
        (
            "xl/sheet1.xml",
            Array(
                #"<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>46099</v></c></row><row><c t="s"><v>1</v></c><c t="inlineStr"><is><t>五_xD842__xDFB7_</t></is></c><c s="2"><v>46099.5</v></c></row><row r="7"><c r="C7" t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c t="d"><v>2026-03-18T08:30:00</v></c><c s="3"><v>4.3E+3</v></c><c t="str"><f>A1</f><v>a&amp;b</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>"#
                    .utf8)
        ),
    ])

    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        var directory: [UInt8] = []
        for part in parts {
            let about =
                low(20, 2) + low(0x800, 2) + low(0, 2) + low(0, 4) + low(check(part.bytes), 4)
                + low(part.bytes.count, 4) + low(part.bytes.count, 4) + low(part.name.utf8.count, 2) + low(0, 2)
            directory += low(0x0201_4B50, 4) + low(20, 2) + about + low(0, 10) + low(bytes.count, 4) + part.name.utf8
            bytes += low(0x0403_4B50, 4) + about + Array(part.name.utf8) + part.bytes
        }
        let end =
            low(0x0605_4B50, 4) + low(0, 4) + low(parts.count, 2) + low(parts.count, 2) + low(directory.count, 4)
            + low(bytes.count, 4) + low(0, 2)
        return bytes + directory + end
    }

    private func low(_ number: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { $0 < 8 ? UInt8(truncatingIfNeeded: number >> (8 * $0)) : 0 }
    }

    /// CRC-32, bit by bit.
    private func check(_ bytes: [UInt8]) -> Int {
        var check: UInt32 = .max
        for byte in bytes {
            check ^= UInt32(byte)
            for _ in 0..<8 { check = check & 1 == 1 ? check >> 1 ^ 0xEDB8_8320 : check >> 1 }
        }
        return Int(check ^ .max)
    }
}
