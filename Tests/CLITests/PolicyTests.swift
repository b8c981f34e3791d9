import Foundation
import Testing

/// `yidan policy` and `yidan aid recognise`, as an officer would run them.
struct PolicyTests {
    private func program() throws -> Program {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("yidan-policy-\(UUID().uuidString)")
            .path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        return Program(folder: folder)
    }

    private func policy(_ name: String, _ program: Program, _ changes: [(String, String)] = []) throws -> String {
        var text = try String(contentsOfFile: Program.root + "/policies/\(name).yaml", encoding: .utf8)
        for (old, new) in changes {
            #expect(text.contains(old), "\(old)")
            text = text.replacingOccurrences(of: old, with: new)
        }
        let path = program.folder + "/\(changes.isEmpty ? "old" : "new").yaml"
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        return path
    }

    @Test func `all policies hold, and a slip is named with its line and what was meant`() throws {
        let program = try program()
        let all = try program.run(["policy", "check"])
        #expect(all.status == 0 && all.output.contains("yulu-plan：1 条规则"), "\(all.complaint)")
        let slip = try policy("yulu-plan", program, [("measure: opening-day", "measur: opening-day")])
        let refused = try program.run(["policy", "check", slip])
        #expect(refused.status == 3)
        #expect(refused.complaint.contains("不认识“measur”这一项，也许是“measure”"), "\(refused.complaint)")
    }

    @Test func `a policy is a table with the sentences of its documents, and both sides of its dates`() throws {
        let program = try program()
        let list = try program.run(["policy", "show", "--format", "csv"])
        #expect(list.output.contains("hainan-six-groups,海南省六类学生基本生活费补助,460000,,1,未确认，未启用"), "\(list.output)")
        let table = try program.run(["policy", "show", "senior-grant", "--format", "csv"])
        #expect(table.output.contains("2025-spring 起,") && table.output.contains(",2300.00 ÷ 2,财教〔2024〕181号,"))
        let sides = try program.run(["policy", "show", "senior-grant", "--boundaries", "--format", "csv"])
        #expect(sides.output.contains("2025-spring,2025-02-01,due 1000.00,due 1150.00,"), "\(sides.output)")
        #expect(try program.run(["policy", "show", "senior-grunt"]).status == 2)
    }

    @Test func `two versions differ as rules and in what children get, by school and with cost`() throws {
        let program = try program()
        let old = try policy("senior-grant", program)
        let new = try policy(
            "senior-grant", program, [("{half: 2300.00}", "{half: 2500.00}"), ("due: 1150.00", "due: 1250.00")])
        let difference = try program.run(["policy", "diff", old, new, "--format", "csv"])
        #expect(
            difference.output.contains(
                "改动,2025-spring,2025-spring 起；2300.00 ÷ 2；财教〔2024〕181号,2025-spring 起；2500.00 ÷ 2"),
            "\(difference.output)")
        var facts = ["child_id,fact,value"]
        for (number, school) in ["S1", "S1", "S2"].enumerated() {
            facts += [
                "c\(number),stage,senior", "c\(number),hardship,general", "c\(number),school_id,\(school)",
                "c\(number),school_region,341524",
            ]
        }
        facts += ["d,stage,senior", "d,school_id,S1", "d,school_region,341524"]
        let file = program.folder + "/facts.csv"
        try facts.joined(separator: "\n").write(toFile: file, atomically: true, encoding: .utf8)
        let command = [
            "policy", "simulate", new, "--against", old, "--facts", file, "--term", "2025-spring", "--format", "csv",
        ]
        let effect = try program.run(command)
        #expect(effect.complaint.contains("增加 3 人、300.00 元，减少 0 人、0.00 元"), "\(effect.complaint)")
        #expect(effect.output.contains("S1,2,200.00,0,0.00") && effect.output.contains("S2,1,100.00,0,0.00"))
        let children = try program.run(command + ["--children"])
        #expect(children.output.contains("c2,S2,senior-grant,应享受 1150.00,应享受 1250.00,100.00"), "\(children.output)")
        #expect(!children.output.contains("\nd,"))
    }

    @Test func `a file that is checked is shown alone, and one that would pay twice is refused`() throws {
        let program = try program()
        let beside = try policy(
            "pingjiang-senior-grant", program,
            [("id: pingjiang-senior-grant", "id: other-senior-grant"), ("overlays: senior-grant\n", "")])
        let twice = try program.run(["policy", "check", beside])
        #expect(twice.status == 3)
        #expect(twice.complaint.contains("请写 overlays: senior-grant"), "\(twice.complaint)")
        let taken = try policy(
            "pingjiang-senior-grant", program, [("overlays: senior-grant", "overlays:  senior-grant")])
        #expect(try program.run(["policy", "check", taken]).complaint.contains("已是 pingjiang-senior-grant.yaml 的编号"))
        let same = program.folder + "/pingjiang-senior-grant.yaml"
        try FileManager.default.copyItem(atPath: Program.root + "/policies/pingjiang-senior-grant.yaml", toPath: same)
        let fine = try program.run(["policy", "check", same])
        #expect(fine.status == 0, "\(fine.complaint)")
        #expect(fine.output.hasPrefix("pingjiang-senior-grant：") && fine.output.contains("连同其余"), "\(fine.output)")
        #expect(!fine.output.contains("yulu-plan"))
    }

    @Test func `a child is explained without the program's data, and a missing folder is named with what gives it`()
        throws
    {
        let program = try program()
        let facts = program.folder + "/facts.csv"
        try "child_id,fact,value\na,stage,primary\na,boarding,yes\na,hardship,general\na,school_region,430626\n".write(
            toFile: facts, atomically: true, encoding: .utf8)
        let command = ["aid", "evaluate", "--facts", facts, "--term", "2024-autumn", "--explain", "a"]
        let elsewhere = ["YIDAN_HOME": program.folder]
        let outcome = try program.run(command + ["--policies", Program.root + "/policies"], with: elsewhere)
        #expect(outcome.status == 0, "\(outcome.complaint)")
        #expect(outcome.output.contains("应享受 625.00 元") && outcome.output.contains("代替“义务教育家庭经济困难学生生活补助”"))
        #expect(outcome.complaint.contains("YIDAN_HOME") && outcome.complaint.contains("只写中文"))
        let without = try program.run(command, with: elsewhere)
        #expect(
            without.status == 3 && without.complaint.contains("--policies") && without.complaint.contains("YIDAN_HOME"))
    }

    @Test func `several terms are read once and written one after the other, as each alone`() throws {
        let program = try program()
        let facts = program.folder + "/facts.csv"
        try
            "child_id,fact,value,from\na,stage,primary\na,boarding,yes,2023-02-01\na,hardship,general,2023-03-01\na,school_region,430626\n"
            .write(toFile: facts, atomically: true, encoding: .utf8)
        func written(_ terms: [String], _ options: [String] = []) throws -> [Substring] {
            let out = program.folder + "/due.csv"
            let command =
                ["aid", "evaluate", "--facts", facts, "--out", out] + terms.flatMap { ["--term", $0] } + options
            let outcome = try program.run(command)
            #expect(outcome.status == 0, "\(outcome.complaint)")
            return try String(contentsOfFile: out, encoding: .utf8).split(separator: "\r\n")
        }
        let terms = ["2024-spring", "2022-autumn", "2023-spring"]
        for executor in ["columns", "plain"] {
            let alone = try terms.map { try written([$0], ["--executor", executor]) }
            let together = try written(terms, ["--executor", executor])
            #expect(together == [alone[0][0]] + alone.flatMap { $0.dropFirst() })
            #expect(Set(together.dropFirst().map { $0.split(separator: ",")[1] }) == Set(terms.map { Substring($0) }))
        }
        let many = ["--term", "2024-spring", "--term", "2023-spring"]
        let days = try program.run(
            ["aid", "evaluate", "--facts", facts, "--explain", "a", "--opening", "2024-02-20"] + many)
        #expect(days.status == 3 && days.complaint.contains("--opening 和 --cutoff 是某一个学期的日子"), "\(days.complaint)")
        let tally = try program.run(["aid", "tally", facts, "--place", "430626"] + many)
        #expect(tally.status == 3 && tally.complaint.contains("这里一次只算一个学期"), "\(tally.complaint)")
        #expect(try program.run(["aid", "evaluate", "--facts", facts, "--explain", "a"]).status != 0)
    }

    @Test func `hardship is scored and every point accounted for`() throws {
        let program = try program()
        let (answers, out) = (program.folder + "/问卷.csv", program.folder + "/认定.csv")
        try "child_id,question,answer\na,origin,north\na,household,orphan\na,household,oneParentDead\nb,work,manager\n"
            .write(
                toFile: answers, atomically: true, encoding: .utf8)
        let outcome = try program.run([
            "aid", "recognise", "jiangsu-2020", "--answers", answers, "--out", out, "--explain", "a",
        ])
        #expect(outcome.status == 0, "\(outcome.complaint)")
        #expect(outcome.output.contains("a：110 分") && outcome.output.contains("这一项最多 100 分"), "\(outcome.output)")
        let written = try String(contentsOfFile: out, encoding: .utf8)
        #expect(written.contains("\r\na,110,open,") && written.contains("\r\nb,-2,open,"), "\(written)")
        try "child_id,question,answer\na,orign,north\n".write(toFile: answers, atomically: true, encoding: .utf8)
        let slip = try program.run(["aid", "recognise", "jiangsu-2020", "--answers", answers, "--out", out])
        #expect(slip.status == 3 && slip.complaint.contains("也许是“origin”"), "\(slip.complaint)")
    }

    @Test func `bad facts are refused, nothing is written, and a parent reads why in both languages`() throws {
        let program = try program()
        let (facts, out) = (program.folder + "/facts.csv", program.folder + "/due.csv")
        let command = ["aid", "evaluate", "--facts", facts, "--term", "2020-autumn", "--out", out]
        for (line, words) in [
            ("a,stage,primary,2020-09-31", "没有“2020-09-31”这一天"), ("a,stag,primary,", "也许是“stage”"),
        ] {
            try "child_id,fact,value,from\n\(line)\n".write(toFile: facts, atomically: true, encoding: .utf8)
            let outcome = try program.run(command)
            #expect(
                outcome.status == 3 && outcome.complaint.contains("facts.csv:2") && outcome.complaint.contains(words))
            #expect(!FileManager.default.fileExists(atPath: out))
        }
        try "孩子,事实\na,b\n".write(toFile: facts, atomically: true, encoding: .utf8)
        #expect(try program.run(command).complaint.contains("第一行应有 child_id,fact,value"))
        #expect(try program.run(["aid", "evaluate", "--facts", facts, "--term", "2020", "--out", out]).status == 3)
        // With quotes and a title's worth of blanks it is read just the same.
        try
            "\"child_id\",\"fact\",\"value\"\n\"甲,1\",stage,primary\n\"甲,1\",boarding,yes\n\"甲,1\",hardship,general\n\"甲,1\",school_region,341524\n"
            .write(toFile: facts, atomically: true, encoding: .utf8)
        let outcome = try program.run(command + ["--explain", "甲,1"])
        #expect(outcome.status == 0, "\(outcome.complaint)")
        #expect(outcome.output.contains("【义务教育家庭经济困难学生生活补助】应享受 500.00 元；由 安徽省六安市金寨县 (341524) 负责"))
        #expect(outcome.output.contains("[Living subsidy for compulsory-stage pupils in hardship] 500.00 yuan are due"))
        let written = try String(contentsOfFile: out, encoding: .utf8)
        #expect(
            written.contains(
                "\"甲,1\",2020-autumn,compulsory-living-subsidy,due,50000,341524,财教〔2019〕121号,clause:2019-autumn"))
    }
}
