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

    @Test func `a key that stands there twice is refused with what to do`() throws {
        let program = try program()
        let folder = program.folder
        let text = try String(contentsOfFile: folder + "/l.csv", encoding: .utf8).replacing("2,李文静", with: "1,李文静")
        try text.write(toFile: folder + "/l.csv", atomically: true, encoding: .utf8)
        let words = ["link", folder + "/l.csv", folder + "/r.csv", "--out", folder + "/links.csv"]
        let refused = try program.run(words)
        #expect(refused.status == 3 && refused.complaint.contains("--left-id row"), "\(refused.complaint)")
        let outcome = try program.run(words + ["--left-id", "row"])
        #expect(outcome.status == 0, "\(outcome.complaint)")
        let links = try String(contentsOfFile: folder + "/links.csv", encoding: .utf8)
        #expect(links.contains("row:2,b1,"))
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
