import Documents
import GRDB
import Vocabulary

/// A list of units from a file (单位名单): 名称, 类别, 代码, 上级代码, 行政区划, 起始日期.
public struct OrganizationList: Sendable {
    struct Line: Sendable {
        let row: Int
        let details: Organization.Details
        let parentCode: String?
    }

    let lines: [Line]

    /// Reads the first sheet; every fault is said with its cell, all at once.
    public static func read(_ path: String, today: Day) throws -> OrganizationList {
        let file = try Spreadsheet.open(path)
        var places: [String: Int] = [:]
        var lines: [Line] = []
        var faults: [String] = []
        try file.read(0) { row in
            let texts = row.cells.map(\.text.trimmed)
            if places.isEmpty {
                let found = Dictionary(texts.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
                if found[nameHeader] != nil, found[kindHeader] != nil { places = found }
                return true
            }
            func text(_ header: String) -> String? {
                guard let place = places[header], place < texts.count, !texts[place].isEmpty else { return nil }
                return texts[place]
            }
            guard let name = text(nameHeader) else { return true }
            let kind = text(kindHeader) ?? ""
            guard
                let known = Organization.Kind(rawValue: kind)
                    ?? Organization.Kind.allCases.first(where: { $0.label == kind })
            else {
                faults.append(say("第 \(row.number) 行：不认识类别“\(kind)”。请用单位类别表里的名称。"))
                return true
            }
            let region = text(regionHeader)
            if let region, RegionCode(region) == nil {
                faults.append(say("第 \(row.number) 行：行政区划代码“\(region)”应为 2 到 12 位数字。请更正。"))
                return true
            }
            let since = text(sinceHeader).flatMap { Day($0) } ?? today
            lines.append(
                Line(
                    row: row.number,
                    details: Organization.Details(
                        known, name, code: text(codeHeader), region: region.flatMap { RegionCode($0) }, since: since),
                    parentCode: text(parentHeader)))
            return true
        }
        guard !places.isEmpty else { throw OrganizationListRefusal.noHeader }
        guard faults.isEmpty else { throw OrganizationListRefusal.faults(faults) }
        return OrganizationList(lines: lines)
    }

    /// Adds those units whose code is not there yet, each under its parent, and says how many; all or none.
    public func enter(
        under home: ID<Organization>?, signed signature: Signature, apply: Bool, in db: Database
    ) throws -> Int {
        var added: [String: Int] = [:]
        var list: [(details: Organization.Details, parent: Int?)] = []
        var faults: [String] = []
        for line in lines {
            var details = line.details
            if let code = details.code, try Organization.find(code: code, in: db) != nil || added[code] != nil {
                continue
            }
            var parent: Int?
            if let code = line.parentCode {
                parent = added[code]
                if parent == nil {
                    details.parentID = try Organization.find(code: code, in: db)?.id
                    if details.parentID == nil {
                        faults.append(say("第 \(line.row) 行：没有代码为 \(code) 的上级单位。请把上级单位排在它前面。"))
                    }
                }
            } else {
                details.parentID = home
            }
            if let code = details.code { added[code] = list.count }
            list.append((details, parent))
        }
        guard faults.isEmpty else { throw OrganizationListRefusal.faults(faults) }
        if apply, !list.isEmpty { _ = try Organization.add(list: list, signed: signature, in: db) }
        return list.count
    }

    private static let nameHeader = "名称"  // 字
    private static let kindHeader = "类别"  // 字
    private static let codeHeader = "代码"  // 字
    private static let parentHeader = "上级代码"  // 字
    private static let regionHeader = "行政区划"  // 字
    private static let sinceHeader = "起始日期"  // 字
}

public enum OrganizationListRefusal: Refusal {
    case noHeader
    case faults([String])

    public var message: String {
        switch self {
        case .noHeader: say("没找到“名称”和“类别”两列。请在表头写明：名称、类别、代码、上级代码、行政区划、起始日期。")
        case .faults(let faults):
            say("有 \(count: faults.count) 处要先改好，没有写入：") + "\n" + faults.prefix(50).joined(separator: "\n")
        }
    }
}
