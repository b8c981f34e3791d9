/// An official letter (函) as a Word file (.docx), laid out as GB/T 9704—2012 asks: who gets it, what it says, what is
/// enclosed, who signs and when. The seal is put on paper by whoever may, never drawn.
public struct Letter: Hashable, Sendable {
    public let title: String
    /// 发文字号, for what has one: 石政教督〔2026〕3号.
    public let number: String?
    /// 主送机关, without its colon.
    public let recipient: String
    public let paragraphs: [String]
    /// 附件, each by its name without an ending.
    public let enclosures: [String]
    /// 发文机关署名
    public let sender: String
    /// 成文日期, as 2026年3月18日.
    public let day: String

    public init(
        _ title: String, number: String? = nil, to recipient: String, paragraphs: [String], enclosures: [String] = [],
        from sender: String,
        on day: String
    ) {
        self.title = title
        self.number = number
        self.recipient = recipient
        self.paragraphs = paragraphs
        self.enclosures = enclosures
        self.sender = sender
        self.day = day
    }

    /// Writes the file; it is there whole or not at all.
    public func write(to path: String) throws(DocumentRefusal) {
        try LetterPackage(of: self).write(to: path)
    }
}

// MARK: - How it is laid out

extension Letter {
    /// 仿宋 16 pt on lines of 29 pt, 28 characters a line: what one character and two characters measure, in twips.
    static let character = 315
    static let indent = 2 * character

    /// `word/document.xml`: the paragraphs, then the page.
    var markup: String {
        // On a letter the number stands at the right edge, above the title (GB/T 9704—2012, 10.1).
        var body = number.map { Letter.paragraph($0, style: "Signature") + Letter.paragraph("") } ?? ""
        body += Letter.paragraph(title, style: "Title") + Letter.paragraph("")
        body += Letter.paragraph(recipient + "：", style: "Flush")  // 字
        for text in paragraphs.dropLast() { body += Letter.paragraph(text) }
        // Sender and day never stand on a page without text: what comes before them stays with them.
        if let last = paragraphs.last { body += Letter.paragraph(last, stays: true) }
        if !enclosures.isEmpty { body += Letter.paragraph("", stays: true) + enclosed }
        body += Letter.paragraph("", stays: true) + Letter.paragraph("", stays: true) + signed
        return """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:document xmlns:w="\(LetterPackage.word)" xmlns:r="\(LetterPackage.relations)"><w:body>\(body)\(Letter.page)</w:body></w:document>
            """
    }

    /// 附件：1. …, one under the other.
    private var enclosed: String {
        enclosures.enumerated().map { place, name in
            let number = enclosures.count > 1 ? "\(place + 1). " : ""
            let head = place == 0 ? "附件：" : "　　　"  // 字
            return Letter.paragraph(head + number + name, stays: true)
        }.joined()
    }

    /// The day stands four characters from the right, the sender in the middle above it.
    private var signed: String {
        let (wide, narrow) = (Letter.width(of: sender), Letter.width(of: day))
        let overhang = max(0, (wide - narrow) / 2)
        let right = 4 * Letter.character + Int(overhang * Double(Letter.character))
        let shift = Int((narrow - wide) / 2 * Double(Letter.character))
        return Letter.paragraph(sender, style: "Signature", right: max(0, right + shift), stays: true)
            + Letter.paragraph(day, style: "Signature", right: right)
    }

    /// In characters; digits and Latin letters are half as wide.
    private static func width(of text: String) -> Double {
        text.unicodeScalars.reduce(0) { $0 + ($1.value < 0x2E80 ? 0.5 : 1) }
    }

    private static func paragraph(
        _ text: String, style: String? = nil, right: Int? = nil, stays: Bool = false
    ) -> String {
        let style = style.map { "<w:pStyle w:val=\"\($0)\"/>" } ?? ""
        let right = right.map { "<w:ind w:right=\"\($0)\" w:firstLine=\"0\"/>" } ?? ""
        let properties = style + (stays ? "<w:keepNext/>" : "") + right
        let run = text.isEmpty ? "" : "<w:r><w:t xml:space=\"preserve\">\(escaped(text))</w:t></w:r>"
        return "<w:p>\(properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>")\(run)</w:p>"
    }

    /// A4, 37 mm above and 28 mm to the left of a type area of 156 × 225 mm: 22 lines.
    private static let page = """
        <w:sectPr><w:footerReference w:type="default" r:id="rId4"/><w:footerReference w:type="even" r:id="rId5"/>\
        <w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1978" w:left="1588" \
        w:header="851" w:footer="1304" w:gutter="0"/></w:sectPr>
        """

    /// Characters that XML can't hold are left out.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\t": escaped += " "
            case _ where scalar.value < 32 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: break
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
