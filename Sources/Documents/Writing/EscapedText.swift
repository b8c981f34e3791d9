extension String {
    /// Text as a workbook stores it. libxlsxwriter escapes control characters itself, but not what only looks like
    /// such an escape (`_x000D_`), and a null character would end the text.
    var escapedForWorkbook: String {
        guard utf8.contains(where: { $0 == 0 || $0 == UInt8(ascii: "_") }) else { return self }
        let bytes = Array(utf8)
        var escaped: [UInt8] = []
        for (place, byte) in bytes.enumerated() {
            if byte == 0 {
                escaped += UTF8.encodedReplacementCharacter
            } else if byte == UInt8(ascii: "_"), bytes.escape(at: place) != nil {
                escaped += "_x005F_".utf8
            } else {
                escaped.append(byte)
            }
        }
        return String(decoding: escaped, as: UTF8.self)
    }
}
