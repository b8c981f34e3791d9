import Documents
import Foundation
import Testing

/// Children to be looked for, from a terminal.
@Suite(.serialized)
struct VerifyingCommandTests {
    /// A county with a published comparison in which nobody is on a pupils' list but one.
    private func office() throws -> Program {
        let folder = NSTemporaryDirectory() + "yidan-assignments-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let program = Program(folder: folder)
        #expect(try program.run(["demo", "--children", "120", "--units-only"]).status == 0)
        let households = [
            "户号,户主姓名,姓名,性别,民族,出生日期,公民身份号码,县,乡镇,村,监护人姓名,联系电话,变动情况",
            "H1,向桂英,田小满,女,土家族,2016-02-11,,河湾县,石门镇,杨家坪村,向桂英,13800001001,正常",
            "H2,石开山,石晓燕,女,土家族,2015-05-06,,河湾县,石门镇,杨家坪村,石开山,13800001002,正常",
        ]
        let pupils = [
            "学校标识码,学校名称,年级,班级,姓名,性别,出生日期,身份证件类型,身份证件号,全国学籍号,入学年月,就读方式,学生当前状态",
            ",河湾县石门镇中心小学,三年级,三（1）班,向明,男,2015-09-12,,,,202309,走读,在读",
        ]
        for (name, rows, source) in [
            ("户籍.csv", households, "household-register"), ("学籍.csv", pupils, "student-register"),
        ] {
            try Data(rows.joined(separator: "\r\n").utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
            let load = try program.run([
                "roster", "load", "\(folder)/\(name)", "--source", source, "--for", "539921", "--as-of", "2026-03-01",
                "--apply", "--as", "wangfang",
            ])
            #expect(load.status == 0, "\(load.complaint)")
        }
        let start = try program.run([
            "run", "start", "--as-of", "2026-03-18", "--unit", "539921", "--apply", "--as", "limin",
        ])
        #expect(start.status == 0, "\(start.complaint)")
        let publish = try program.run(["run", "publish", "--apply", "--as", "wangfang"])
        #expect(publish.status == 0, "\(publish.complaint)")
        return program
    }

    @Test func `sent out, exported, and an untouched sheet changes nothing`() throws {
        let program = try office()
        defer { try? FileManager.default.removeItem(atPath: program.folder) }
        func run(_ arguments: String...) throws -> Program.Outcome {
            try program.run(arguments + ["--as", "wangfang"])
        }
        #expect(try run("dispatch").complaint.contains("会派出 2 件"))
        #expect(try run("dispatch", "--township", "没有这个镇").complaint.contains("会派出 0 件"))
        #expect(try run("dispatch", "--apply").complaint.contains("已派出 2 件"))
        #expect(try run("dispatch", "--undo", "--apply").complaint.contains("已撤销 2 件"))
        #expect(try run("dispatch", "--township", "石门镇", "--apply").complaint.contains("已派出 2 件"))
        let list = try run("assignment", "list", "--state", "dispatched", "--format", "csv")
        #expect(list.output.contains("田小满") && list.output.contains("石门镇中心校"), "\(list.output) \(list.complaint)")
        #expect(try run("assignment", "list", "--state", "lost-forever").status != 0)

        let sheet = program.folder + "/核实表.xlsx"
        let export = try run("assignment", "export", "--out", sheet)
        #expect(export.status == 0, "\(export.complaint)")
        let before = try run("audit", "verify").output
        for arguments in [["assignment", "import", sheet], ["assignment", "import", sheet, "--apply"]] {
            let untouched = try program.run(arguments + ["--as", "wangfang"])
            #expect(untouched.status == 0 && untouched.output.isEmpty, "\(untouched.output) \(untouched.complaint)")
            #expect(untouched.complaint.contains("没填 2 件"), "\(untouched.complaint)")
        }
        #expect(try run("audit", "verify").output == before, "the journal has no entry more")
        #expect(try run("doctor").status == 0)
    }
}
