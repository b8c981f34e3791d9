import Documents
import Foundation
import Vocabulary

/// A list of units from a file (单位名单): 名称, 类别, 代码, 上级代码, 行政区划, 起始日期, by header, in any order.
public struct OrganizationList: Sendable {
    /// What is wrong in a cell, and how to put it right.
    public struct Fault: Hashable, Sendable {
        /// `C12`
        public let cell: String
        public let message: String
    }

    /// What a row says of its unit.
    struct Line: Sendable {
        let row: Int
        let details: Organization.Details
        let parentCode: String?
    }

    let lines: [Line]
    let places: [Header: Int]
    let faults: [Fault]

    static let longestList = 50_000

    /// Reads the first sheet. Rows with a fault are left out; every fault is kept, with its cell.
    public static func read(_ path: String, today: Day) throws -> OrganizationList {
        let file = try Spreadsheet.open(path)
        var places: [Header: Int] = [:]
        var lines: [Line] = []
        var faults: [Fault] = []
        try file.read(0) { row in
            if places.isEmpty {
                places = Header.places(in: row)
                // Titles may stand above the header, but not a whole list.
                return !places.isEmpty || row.number < 50
            }
            let reader = RowReader(row: row, places: places, today: today)
            if let line = reader.line(&faults) { lines.append(line) }
            guard lines.count <= longestList else { throw OrganizationListRefusal.tooLong(longestList) }
            return true
        }
        guard !places.isEmpty else { throw OrganizationListRefusal.noHeader }
        guard !lines.isEmpty || !faults.isEmpty else { throw OrganizationListRefusal.empty }
        return OrganizationList(lines: lines, places: places, faults: faults)
    }

    func cell(_ header: Header, _ row: Int) -> String { "\(columnName(places[header] ?? places[.name] ?? 0))\(row)" }
}

extension OrganizationList {
    /// The columns of the list.
    enum Header: String, CaseIterable {
        case name = "名称"  // 字
        case kind = "类别"  // 字
        case code = "代码"  // 字
        case parent = "上级代码"  // 字
        case region = "行政区划"  // 字
        case since = "起始日期"  // 字

        /// Where each stands, if this row is the header: it has at least 名称 and 类别.
        static func places(in row: SheetRow) -> [Header: Int] {
            var places: [Header: Int] = [:]
            for (column, cell) in row.cells.enumerated() {
                let text = cell.text.filter { !$0.isWhitespace }
                guard let header = allCases.first(where: { text == $0.rawValue || text.hasPrefix($0.rawValue + "（") }),
                    places[header] == nil
                else { continue }
                places[header] = column
            }
            return places[.name] != nil && places[.kind] != nil ? places : [:]
        }
    }

    /// Reads one row, and says of each cell what is wrong with it.
    private struct RowReader {
        let row: SheetRow
        let places: [Header: Int]
        let today: Day

        func line(_ faults: inout [Fault]) -> Line? {
            let before = faults.count
            guard let name = text(.name) else {
                if text(.kind) != nil || text(.code) != nil { complain(.name, say("没有写名称。请填写单位全称。"), &faults) }
                return nil
            }
            if name.count > Organization.longestName {
                complain(.name, say("名称有 \(name.count) 个字。请填写 1 到 100 个字的全称。"), &faults)
            }
            let kind = kind(&faults)
            let region = text(.region).flatMap { RegionCode($0) }
            if let text = text(.region), region == nil {
                complain(.region, say("行政区划代码“\(text.shortened)”应为 2 到 12 位数字。请更正。"), &faults)
            }
            if let code = text(.code), code.count > 20 || !code.utf8.allSatisfy(isPlain) {
                complain(.code, say("代码“\(code.shortened)”应为不超过 20 位的数字或字母。请更正。"), &faults)
            }
            let since = since(&faults)
            guard faults.count == before, let kind, let since else { return nil }
            return Line(
                row: row.number,
                details: Organization.Details(kind, name, code: text(.code), region: region, since: since),
                parentCode: text(.parent))
        }

        private func kind(_ faults: inout [Fault]) -> Organization.Kind? {
            let text = text(.kind) ?? ""
            let kind =
                Organization.Kind(rawValue: text) ?? Organization.Kind.allCases.first { $0.label == text }
                ?? Organization.Kind.allCases.first { $0.chineseLabel == text }
            if kind == nil {
                let known = Organization.Kind.allCases.map(\.label).joined(separator: "、")  // 字
                complain(.kind, say("不认识类别“\(text.shortened)”。可以填：\(known)。"), &faults)
            }
            return kind
        }

        private func since(_ faults: inout [Fault]) -> Day? {
            guard let text = text(.since) else { return today }
            let plain = text.replacing("/", with: "-").replacing(".", with: "-").replacing("年", with: "-")  // 字
                .replacing("月", with: "-").replacing("日", with: "")  // 字
            let parts = plain.split(separator: "-").compactMap { Int($0) }
            guard parts.count == 3, let day = Day(year: parts[0], month: parts[1], day: parts[2]) else {
                complain(.since, say("起始日期“\(text.shortened)”不是日期。请写成 2015-09-01 的样子。"), &faults)
                return nil
            }
            if day > today {
                complain(.since, say("起始日期 \(day) 晚于今天。请到那一天再登记，或更正日期。"), &faults)
                return nil
            }
            return day
        }

        private func text(_ header: Header) -> String? {
            guard let place = places[header] else { return nil }
            let text = row[place].text.trimmed
            return text.isEmpty ? nil : text
        }

        private func isPlain(_ byte: UInt8) -> Bool {
            (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
        }

        private func complain(_ header: Header, _ message: String, _ faults: inout [Fault]) {
            let column = places[header] ?? places[.name] ?? 0
            faults.append(Fault(cell: "\(columnName(column))\(row.number)", message: message))
        }
    }
}

extension Organization.Kind {
    /// Lists are written in Chinese, whatever language their reader has chosen.
    fileprivate var chineseLabel: String { Catalogue.$current.withValue(.chinese) { label } }
}

extension String {
    /// For a sentence: what somebody typed into a cell may be a page long.
    var shortened: String { count > 30 ? prefix(30) + "…" : self }
}

public enum OrganizationListRefusal: Refusal {
    case noHeader, empty, absent
    case tooLong(Int)
    case faults([OrganizationList.Fault])

    public var kind: RefusalKind {
        if case .absent = self { .absent } else { .unfit }
    }

    public var message: String {
        switch self {
        case .noHeader: say("没找到“名称”和“类别”两列。请在表头写明：名称、类别、代码、上级代码、行政区划、起始日期。")
        case .empty: say("表头下面没有单位。请核对是不是选错了工作表；名单要在第一张表。")
        case .absent: say("没有找到这份单位名单。请重新上传。")
        case .tooLong(let limit): say("一份名单最多 \(count: limit) 个单位。请按县分成几份。")
        case .faults(let faults):
            say("有 \(count: faults.count) 处要先改好，没有写入：") + "\n"
                + faults.prefix(200).map { "\($0.cell) \($0.message)" }.joined(separator: "\n")
        }
    }
}
