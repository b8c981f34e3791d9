/// The texts of a workbook, each once, in the order in which they came up.
struct SharedTextTable {
    private(set) var texts: [String] = []
    private var places: [String: Int] = [:]

    mutating func place(of text: String) -> Int {
        if let place = places[text] { return place }
        places[text] = texts.count
        texts.append(text)
        return texts.count - 1
    }

    var markup: [UInt8] {
        var bytes = Array(
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="\(texts.count)">
            """.utf8)
        for text in texts {
            bytes += "<si><t xml:space=\"preserve\">".utf8
            bytes.append(escaping: text)
            bytes += "</t></si>".utf8
        }
        bytes += "</sst>".utf8
        return bytes
    }
}
