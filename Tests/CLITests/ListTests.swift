import Foundation
import Testing

/// Lists from the terminal: the same as on the pages, also as a workbook; and a waiting row put right from there.
@Suite(.serialized)
struct ListTests {
    private func bureau() throws -> Program {
        let folder = NSTemporaryDirectory() + "yidan-lists-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let program = Program(folder: folder)
        #expect(try program.run(["demo", "--children", "120", "--units-only"]).status == 0)
        return program
    }

    @Test func `a list is written to a workbook, to text for Excel, and through a pipe`() throws {
        let program = try bureau()
        defer { try? FileManager.default.removeItem(atPath: program.folder) }
        let (book, text) = (program.folder + "/单位.xlsx", program.folder + "/单位.csv")
        #expect(try program.run(["organization", "list", "--out", book]).status == 0)
        #expect(try Data(contentsOf: URL(fileURLWithPath: book)).prefix(2) == Data("PK".utf8))
        #expect(try program.run(["organization", "list", "--out", text]).status == 0)
        #expect(try Data(contentsOf: URL(fileURLWithPath: text)).prefix(3) == Data([0xEF, 0xBB, 0xBF]))
        #expect(try program.run(["organization", "list", "--format", "json"]).output.contains("\"kind\":"))
    }

    @Test func `a waiting row is listed, examined, put right and counted`() throws {
        let program = try bureau()
        defer { try? FileManager.default.removeItem(atPath: program.folder) }
        let file = program.folder + "/户籍.csv"
        let lines = [
            "户号,姓名,性别,民族,出生日期,公民身份号码", "H1,田小禾,女,土家族,2013-05-06,539921201305069978",
            "H2,罗小川,男,土家族,2014-09-12,53992120140912",
        ]
        try Data(lines.joined(separator: "\n").utf8).write(to: URL(fileURLWithPath: file))
        let load = [
            "roster", "load", file, "--source", "household-register", "--for", "539921", "--as-of", "2026-03-01",
        ]
        #expect(try program.run(load).status == 0)
        let rosters = try program.run(["roster", "list", "--format", "csv"]).output
        let id = rosters.split(separator: "\n").last?.split(separator: ",").dropFirst().first.map(String.init) ?? ""
        let list = try program.run(["roster", "quarantine", "list", id, "--format", "jsonl"])
        #expect(list.output.contains("\"number\":2") && !list.output.contains("罗小川"), "\(list.output)\(list.complaint)")
        let correct = ["roster", "quarantine", "correct", id, "2", "--reason", "已核对户口簿", "--set"]
        #expect(try program.run(correct + ["idNumber=53992120140912"]).status == 3)
        let right = "53992120140912"
        let number = try #require(
            ["991X", "9910", "9911", "9912", "9913", "9914", "9915", "9916", "9917", "9918", "9919"]
                .map { right + $0 }.first { try program.run(correct + ["idNumber=\($0)"]).status == 0 })
        #expect(try program.run(correct + ["idNumber=\(number)", "--apply"]).status == 0)
        #expect(try program.run(correct + ["idNumber=\(number)", "--apply"]).status == 7, "only once")
        #expect(try program.run(load + ["--apply"]).status == 0)
        #expect(try program.run(["roster", "list", "--format", "jsonl"]).output.contains("\"usable\":2"))
        #expect(try program.run(["doctor"]).status == 0)
    }

    @Test func `a row put right after the import goes in with a supplement, confirmed on the terminal`() throws {
        let program = Program(folder: NSTemporaryDirectory() + "yidan-supplement-\(UUID().uuidString)")
        try FileManager.default.createDirectory(atPath: program.folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: program.folder) }
        #expect(try program.run(["demo", "--children", "120", "--units-only"]).status == 0)
        let file = program.folder + "/一.csv"
        let lines = [
            "户号,姓名,性别,民族,出生日期,公民身份号码", "H1,田小禾,女,土家族,2013-05-06,539921201305069978",
            "H2,罗小川,男,土家族,2014-09-12,53992120140912",
        ]
        try Data(lines.joined(separator: "\n").utf8).write(to: URL(fileURLWithPath: file))
        let loaded = try program.run([
            "roster", "load", file, "--source", "household-register", "--for", "539921", "--as-of", "2026-03-01",
            "--apply",
        ])
        #expect(loaded.status == 0, "\(loaded.complaint)")
        let ids = {
            try program.run(["roster", "list", "--format", "csv"]).output.split(separator: "\n").dropFirst()
                .map { String($0.split(separator: ",")[1]) }
        }
        let id = try #require(try ids().first)
        let corrected = try program.run([
            "roster", "quarantine", "correct", id, "2", "--set", "idNumber=", "--reason", "派出所还没有补录", "--apply",
        ])
        #expect(corrected.status == 0, "\(corrected.complaint)")
        let supplement = try #require(try ids().first { $0 != id })
        #expect(corrected.complaint.contains("yidan roster import \(supplement) --apply"), "\(corrected.complaint)")
        let said = try program.run(["roster", "import", supplement])
        #expect(said.status == 0 && said.complaint.contains("新增 1 行") && said.complaint.contains("还没有入库"))
        let done = try program.run(["roster", "import", supplement, "--apply"])
        #expect(done.status == 0 && done.complaint.contains("已入库，第 2 版"), "\(done.complaint)")
        let again = try program.run(["roster", "import", supplement, "--apply"])
        #expect(again.status == 0 && again.complaint.contains("没有重复登记"))
        #expect(try program.run(["roster", "quarantine", "list", id, "--mine"]).complaint.contains("共 0 行"))
        #expect(try program.run(["doctor"]).status == 0)
    }
}
