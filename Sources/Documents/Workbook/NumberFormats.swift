/// How the cells of a workbook show their numbers: it is the only thing that tells a day from a number.
struct NumberFormats: Sendable {
    enum Format: Hashable, Sendable {
        case plain
        case day
        /// With zeros in front up to a width, as codes are shown: `000000`.
        case padded(Int)
    }

    /// By the number that a cell gives for its style.
    private let formats: [Format]
    /// Workbooks that began on a Macintosh count days from 1904.
    let countsFrom1904: Bool

    init(_ elements: [ElementList.Element], countsFrom1904: Bool) {
        var codes: [Int: Format] = [:]
        for element in elements where element.name == "numFmt" && element.parent == "numFmts" {
            guard let id = element.attributes["numFmtId"].flatMap({ Int($0) }) else { continue }
            codes[id] = NumberFormats.format(of: element.attributes["formatCode"] ?? "")
        }
        formats = elements.filter { $0.name == "xf" && $0.parent == "cellXfs" }.map { element in
            let id = element.attributes["numFmtId"].flatMap { Int($0) } ?? 0
            return codes[id] ?? (NumberFormats.daysWithoutCode.contains(id) ? .day : .plain)
        }
        self.countsFrom1904 = countsFrom1904
    }

    subscript(style: Int) -> Format { formats.indices.contains(style) ? formats[style] : .plain }

    /// ECMA-376 18.8.30: dates and times that have no code in the file; 27 to 36 and 50 to 58 are those of East
    /// Asian Excel. 46 is a duration and stays a number.
    private static let daysWithoutCode: Set<Int> = Set([14...22, 27...36, 45...45, 47...47, 50...58].joined())

    /// A code shows a day if it has one of y, m, d, h, s outside of quotes and brackets.
    static func format(of code: String) -> Format {
        var marks: [UInt8] = []
        var bytes = Array(code.lowercased().utf8)[...]
        while let byte = bytes.popFirst() {
            switch byte {
            case UInt8(ascii: "\""):
                bytes = bytes.drop { $0 != UInt8(ascii: "\"") }.dropFirst()
            case UInt8(ascii: "["):
                let inside = bytes.prefix { $0 != UInt8(ascii: "]") }
                bytes = bytes.dropFirst(inside.count + 1)
                // [h]:mm is a duration.
                if let first = inside.first, "hms".utf8.contains(first), inside.allSatisfy({ $0 == first }) {
                    return .plain
                }
            case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): bytes = bytes.dropFirst()
            default: marks.append(byte)
            }
        }
        if marks.starts(with: "general".utf8) { return .plain }
        if marks.contains(where: "ymdhs".utf8.contains) { return .day }
        let isPadding = marks.count > 1 && marks.count <= 32 && marks.allSatisfy { $0 == UInt8(ascii: "0") }
        return isPadding ? .padded(marks.count) : .plain
    }
}
