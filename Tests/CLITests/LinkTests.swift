import Documents
import Foundation
import Testing

/// `yidan link` as a person would run it.
struct LinkTests {
    private static let header = "编号,姓名,性别,出生日期,身份证号,乡镇,监护人姓名"

    private func program() throws -> Program {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("yidan-link-\(UUID().uuidString)")
            .path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let left = [
            Self.header, "1,田小满,女,2013-05-06,430124201305060028,双河镇,田大山", "2,李文静,女,2012-01-02,,石门乡,李国",
            "3,王宇轩,男,2011-09-09,,白沙镇,",
        ]
        let right = [
            Self.header, "b1,田小满,女,2013-05-06,430124201305060028,双河镇,田大山", "b2,李文婧,女,2012-01-02,,石门乡,李国",
        ]
        try left.joined(separator: "\n").write(toFile: folder + "/l.csv", atomically: true, encoding: .utf8)
        try right.joined(separator: "\n").write(toFile: folder + "/r.csv", atomically: true, encoding: .utf8)
        return Program(folder: folder)
    }

    @Test func `two files become links, reasons, a report and an explanation`() throws {
        let program = try program()
        let folder = program.folder
        let outcome = try program.run([
            "link", folder + "/l.csv", folder + "/r.csv", "--out", folder + "/links.csv", "--unmatched",
            folder + "/u.csv", "--report", folder + "/r.html", "--explain", "1",
        ])
        #expect(outcome.status == 0, "\(outcome.complaint)")
        let links = try String(contentsOfFile: folder + "/links.csv", encoding: .utf8)
        #expect(links.hasPrefix("left_id,right_id,score,class,rule\r\n1,b1,1.0000,certain,confirmed\r\n"))
        let unlinked = try String(contentsOfFile: folder + "/u.csv", encoding: .utf8)
        #expect(unlinked.contains("left_id,reason,candidate_id,score,against") && unlinked.contains("\r\n3,absent"))
        #expect(try String(contentsOfFile: folder + "/r.html", encoding: .utf8).contains("<svg"))
        #expect(outcome.output.contains("身份证号 相同"))
        #expect(!outcome.output.contains("田小满"))
    }

    @Test func `files without keys are linked by the numbers of their rows`() throws {
        let program = try program()
        let folder = program.folder
        for name in ["l.csv", "r.csv"] {
            let lines = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8).split(separator: "\n")
            let bare = lines.map { $0.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)[1] }
            // Quotes send the right file on the other way of reading.
            let text =
                name == "l.csv" ? bare.joined(separator: "\n") : "\"\(bare[0])\"\n" + bare.joined(separator: "\n")
            try text.write(toFile: "\(folder)/bare-\(name)", atomically: true, encoding: .utf8)
        }
        let outcome = try program.run([
            "link", folder + "/bare-l.csv", folder + "/bare-r.csv", "--out", folder + "/links.csv",
        ])
        #expect(outcome.status == 0, "\(outcome.complaint)")
        let links = try String(contentsOfFile: folder + "/links.csv", encoding: .utf8)
        #expect(links.contains("\r\nrow:2,row:3,1.0000,certain,confirmed\r\n"), "\(links)")
    }

    @Test func `a workbook with a sheet for each school is read whole`() throws {
        let program = try program()
        let path = program.folder + "/schools.xlsx"
        var book = try WorkbookWriter(to: path)
        // The key starts anew on each sheet, and one sheet has its columns in another order.
        try book.begin("第一小学", columns: [])
        try book.append(["班级花名册"])
        try book.append(["序号", "姓名", "性别", "出生日期", "身份证号"])
        try book.append(["1", "田小满", "女", "2013-05-06", "430124201305060028"])
        try book.begin("说明", columns: [])
        try book.append(["填报人姓名", "姓名"])
        try book.begin("第二小学", columns: [])
        try book.append(["序号", "身份证号", "姓名", "出生日期", "性别"])
        try book.append(["1", "", "李文婧", "2012-01-02", "女"])
        try book.close()
        let outcome = try program.run([
            "link", program.folder + "/l.csv", path, "--out", program.folder + "/links.csv",
        ])
        #expect(outcome.status == 0, "\(outcome.complaint)")
        #expect(outcome.complaint.contains("读了工作表：第一小学、第二小学") && outcome.complaint.contains("改用行号"))
        let links = try String(contentsOfFile: program.folder + "/links.csv", encoding: .utf8)
        #expect(links.contains("1,row:第一小学:3,") && links.contains("2,row:第二小学:2,"), "\(links)")
    }

    @Test func `a key column that was asked for and repeats is refused with what to do`() throws {
        let program = try program()
        let folder = program.folder
        let text = try String(contentsOfFile: folder + "/l.csv", encoding: .utf8).replacing("2,李文静", with: "1,李文静")
        try text.write(toFile: folder + "/l.csv", atomically: true, encoding: .utf8)
        let words = ["link", folder + "/l.csv", folder + "/r.csv", "--out", folder + "/links.csv"]
        let refused = try program.run(words + ["--left-id", "编号"])
        #expect(refused.status == 3 && refused.complaint.contains("--left-id row"), "\(refused.complaint)")
        let outcome = try program.run(words + ["--left-id", "row"])
        #expect(outcome.status == 0, "\(outcome.complaint)")
        let links = try String(contentsOfFile: folder + "/links.csv", encoding: .utf8)
        #expect(links.contains("row:2,b1,"))
    }

    @Test func `labelled pairs tell whether the probabilities are right`() throws {
        let program = try program()
        let folder = program.folder
        let words = ["link", folder + "/l.csv", folder + "/r.csv", "--report", folder + "/r.html", "--truth"]
        try "left_id,right_id\n1,b1\n2,b2\n".write(toFile: folder + "/t.csv", atomically: true, encoding: .utf8)
        let whole = try program.run(words + [folder + "/t.csv"])
        #expect(whole.status == 0 && whole.output.contains("已知是同一人的 2 对里"), "\(whole.complaint)")
        #expect(try String(contentsOfFile: folder + "/r.html", encoding: .utf8).contains("实际是同一人"))
        try "left_id,right_id,label\n2,b2,same\n3,b2,different\n".write(
            toFile: folder + "/t.csv", atomically: true, encoding: .utf8)
        #expect(try program.run(words + [folder + "/t.csv"]).output.contains("已知是同一人的 1 对里"))
        try "left_id,right_id,label\n2,b2,maybe\n".write(
            toFile: folder + "/t.csv", atomically: true, encoding: .utf8)
        let refused = try program.run(words + [folder + "/t.csv"])
        #expect(refused.status == 3 && refused.complaint.contains("第 2 行") && refused.complaint.contains("maybe"))
    }

    @Test func `what cannot be linked is refused with place and remedy`() throws {
        let program = try program()
        let folder = program.folder
        let absent = try program.run(["link", folder + "/l.csv", folder + "/none.csv", "--out", folder + "/o.csv"])
        #expect(absent.status == 2 && absent.complaint.contains("none.csv"))
        let column = try program.run([
            "link", folder + "/l.csv", folder + "/r.csv", "--right-id", "学号", "--out", folder + "/o.csv",
        ])
        #expect(column.status == 3 && column.complaint.contains("学号"))
        #expect(!FileManager.default.fileExists(atPath: folder + "/o.csv"))
    }
}
