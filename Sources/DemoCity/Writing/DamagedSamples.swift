import Documents
import Foundation
import Vocabulary

/// Files that are damaged on purpose, as they come in every week, for trying out what is said about them.
struct DamagedSamples {
    let city: City
    let folder: String

    static let directory = "坏样例"

    func write() throws {
        try FileManager.default.createDirectory(
            atPath: "\(folder)/\(DamagedSamples.directory)", withIntermediateDirectories: true)
        try writeTruncated()
        try put(Data(), "空文件.xlsx")
        try put(Data(text(of: sample).utf8), "其实是文本.xlsx")
        try put(Data(webPage.utf8), "网页另存为.xls")
        try put(Data(text(of: [sample.first ?? []] + cut).utf8), "号码被截断.csv")
        try put(Data(text(of: Array(sample.dropFirst())).utf8), "没有表头.csv")
        try put(Data(text(of: [sample.first ?? []] + formulas).utf8), "像公式的格子.csv")
        try put(Data(text(of: [sample.first ?? []] + [longName]).utf8), "姓名三百字.csv")
        try writeMixed()
    }

    // MARK: - Thirty rows to damage

    /// Headings, then children of Hewan County.
    private var sample: [[String]] {
        let county = city.childrenOfCounty[Hewan.county]
        return [["姓名", "性别", "身份证号", "出生日期", "户籍地址"]]
            + city.children[county.lowerBound - 1..<min(county.upperBound - 1, county.lowerBound + 29)].map {
                [$0.name, Wording.sex($0.sex), $0.digits, $0.birth.description, city.address(of: $0)]
            }
    }

    private var cut: [[String]] {
        var chance = Chance(city.seed, .damage)
        return sample.dropFirst().map { row in
            row.enumerated().map { $0 == 2 ? NumberSlips.cutByExcel($1, &chance) : $1 }
        }
    }

    private var formulas: [[String]] {
        zip(["=1+1", "+86 140", "-田", "@SUM(A1)", "=HYPERLINK(\"http://a.invalid\",\"点\")"], sample.dropFirst()).map {
            [$0] + $1.dropFirst()
        }
    }

    private var longName: [String] {
        [String(repeating: "阿卜杜喀迪尔·", count: 43), "男", "", "2014-01-01", ""]
    }

    private var webPage: String {
        let rows = sample.map { "<tr>" + $0.map { "<td>\($0)</td>" }.joined() + "</tr>" }
        return "<html><meta charset=\"utf-8\"><table>\(rows.joined())</table></html>"
    }

    // MARK: - Bytes

    /// A workbook of which the last part is missing, as after a broken download.
    private func writeTruncated() throws {
        let submission = Submission(kind: .disability, edition: city.editions[1], county: nil)
        let whole = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(city.path(of: submission))"))
        try put(whole.prefix(whole.count * 6 / 10), "下载中断.xlsx")
    }

    /// The first half in UTF-8, the second in GB18030: two lists pasted together by a program that didn't look.
    private func writeMixed() throws {
        let path = "\(folder)/\(DamagedSamples.directory)/两种编码.csv"
        var writer = try DelimitedWriter(to: path, in: .gb18030)
        for row in sample.dropFirst(16) { try writer.append(row) }
        try writer.close()
        let second = try Data(contentsOf: URL(fileURLWithPath: path))
        try put(Data(text(of: Array(sample.prefix(16))).utf8) + second, "两种编码.csv")
    }

    private func text(of rows: [[String]]) -> String {
        rows.map { row in
            row.map { $0.contains("\"") ? "\"" + $0.replacing("\"", with: "\"\"") + "\"" : $0 }.joined(separator: ",")
        }.joined(separator: "\r\n") + "\r\n"
    }

    private func put(_ bytes: Data, _ name: String) throws {
        try bytes.write(to: URL(fileURLWithPath: "\(folder)/\(DamagedSamples.directory)/\(name)"))
    }
}
