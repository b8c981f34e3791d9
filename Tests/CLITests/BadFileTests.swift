import Foundation
import Testing

/// What people send by mistake, or on purpose: each is refused with a clear word before anything is kept, or read for
/// what it holds.
@Suite(.serialized)
struct BadFileTests {
    private static let fixtures = Program.root + "/Tests/DocumentsTests/Fixtures/"

    private func check(_ path: String, _ program: Program, apply: Bool = false) throws -> Program.Outcome {
        try program.run(
            ["roster", apply ? "load" : "check", path, "--source", "student-register"]
                + (apply ? ["--for", "539921", "--as-of", "2026-02-01", "--apply"] : []))
    }

    private func bureau() throws -> Program {
        let folder = NSTemporaryDirectory() + "yidan-bad-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let program = Program(folder: folder)
        #expect(try program.run(["demo", "--children", "120", "--units-only"]).status == 0)
        return program
    }

    @Test func `unreadable files are refused with what to do, and nothing is kept`() throws {
        let program = try bureau()
        defer { try? FileManager.default.removeItem(atPath: program.folder) }
        let headless = program.folder + "/headless.csv"
        try "甲,乙,丙\n1,2,3\n4,5,6\n".write(toFile: headless, atomically: true, encoding: .utf8)
        let empty = program.folder + "/empty.csv"
        try Data().write(to: URL(fileURLWithPath: empty))
        let bad: [(path: String, word: String)] = [
            (Self.fixtures + "encrypted.xlsx", "密码"), (Self.fixtures + "truncated.xlsx", "不完整或已损坏"),
            (Self.fixtures + "bomb.xlsx", "大得不正常"), (Self.fixtures + "lying-bomb.xlsx", "大得不正常"),
            (Self.fixtures + "roster.xls", "另存为 .xlsx"), (Self.fixtures + "roster.pdf", "不是表格"),
            (Self.fixtures + "web-page.xls", "网页"), (Self.fixtures + "archive.xlsx", "压缩包"), (headless, "列"),
            (empty, "空的"),
        ]
        for (path, word) in bad {
            for apply in [false, true] {
                let outcome = try check(path, program, apply: apply)
                let name = path.split(separator: "/").last ?? ""
                #expect(outcome.status == 3, "\(name): \(outcome.complaint)")
                #expect(outcome.complaint.contains(word), "\(name): \(outcome.complaint)")
                #expect(outcome.complaint.contains("请"), "\(name): \(outcome.complaint)")
            }
        }
        #expect(try program.rosters().isEmpty)
        #expect(try program.run(["doctor"]).status == 0)
    }

    @Test func `a file of two gigabytes is refused at once, however little of it is there`() throws {
        let program = try bureau()
        defer { try? FileManager.default.removeItem(atPath: program.folder) }
        let path = program.folder + "/sparse.csv"
        try "姓名,身份证件号\n".write(toFile: path, atomically: true, encoding: .utf8)
        try #require(truncate(path, 2 << 30) == 0)
        let start = ContinuousClock.now
        let outcome = try check(path, program, apply: true)
        #expect(outcome.status == 3 && outcome.complaint.contains("2,048 MB") && outcome.complaint.contains("分成几个文件"))
        #expect(ContinuousClock.now - start < .seconds(10), "it was not read")
    }

    @Test func `a mislabelled file is read for what it is, and what looks like a formula goes out as text`() throws {
        let program = try bureau()
        defer { try? FileManager.default.removeItem(atPath: program.folder) }
        let line = "2153990001,石门镇中心小学,三年级,三（1）班,=HYPERLINK(1),女,20130506,居民身份证,12,,202309,走读,在读"
        let head = "学校标识码,学校名称,年级,班级,姓名,性别,出生日期,身份证件类型,身份证件号,全国学籍号,入学年月,就读方式,学生当前状态"
        let long = line.replacing("=HYPERLINK(1)", with: String(repeating: "田", count: 300))
        let path = program.folder + "/名册.xlsx"
        try [head, line, long].joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
        let outcome = try program.run(["roster", "check", path, "--source", "student-register", "--format", "csv"])
        #expect(outcome.status == 0 || outcome.status == 3, "\(outcome.complaint)")
        #expect(outcome.output.contains("E2") && outcome.output.contains("E3"), "\(outcome.output)")
        #expect(outcome.output.contains(",'=") && !outcome.output.contains(",="), "\(outcome.output)")
    }
}
