import Foundation
import Testing
import Vocabulary

@testable import Registry

/// Units, posts and tokens from the terminal: said first, written with `--apply`, refused with the exit code that fits.
@Suite(.serialized)
struct OrganizationCommandTests {
    private func bureau() throws -> Program {
        let program = Program(folder: NSTemporaryDirectory() + "yidan-units-\(UUID().uuidString)")
        try FileManager.default.createDirectory(atPath: program.folder, withIntermediateDirectories: true)
        #expect(try program.run(["demo", "--children", "120", "--units-only"]).status == 0)
        return program
    }

    private func organization(_ program: Program, _ arguments: String...) throws -> Program.Outcome {
        try program.run(["organization"] + arguments)
    }

    @Test func `a school is added, merged, looked up by its old code, and reopened`() throws {
        let program = try bureau()
        defer { try? FileManager.default.removeItem(atPath: program.folder) }
        for (name, code) in [("河湾县试验小学", "2153999901"), ("河湾县试验二小", "2153999902")] {
            let said = try organization(
                program, "add", name, "--kind", "school", "--code", code, "--under", "539921", "--on", "2020-09-01")
            #expect(said.status == 0 && said.complaint.contains("还没有写入"))
            let added = try organization(
                program, "add", name, "--kind", "school", "--code", code, "--under", "539921", "--on", "2020-09-01",
                "--apply")
            #expect(added.status == 0, "\(added.complaint)")
        }
        let merge = ["merge", "2153999902", "--into", "2153999901", "--on", "2024-08-31"]
        let said = try program.run(["organization"] + merge)
        #expect(said.status == 0 && said.complaint.contains("没有孩子的知悉依据") && said.complaint.contains("还没有写入"))
        #expect(try program.run(["organization"] + merge + ["--apply"]).status == 0)
        let then = try organization(program, "show", "2153999902", "--on", "2023-01-01", "--format", "csv")
        #expect(then.output.contains("河湾县试验二小,2153999902,2020-09-01,2024-08-31"))
        #expect(then.complaint.contains("并入“河湾县试验小学”") && then.complaint.contains("现在是：河湾县试验小学"))
        #expect(try organization(program, "show", "2153999902").status == 2, "nobody has the code today")
        #expect(try organization(program, "close", "2153999901", "--on", "2099-01-01").status == 3)
        #expect(try organization(program, "reopen", "2153999902", "--ended", "2024-08-31", "--apply").status == 0)
        #expect(try organization(program, "show", "2153999902").complaint.contains("现在是：河湾县试验二小"))
        #expect(try program.run(["doctor"]).status == 0)
    }

    @Test func `a list is refused with every fault and nothing written, then taken`() throws {
        let program = try bureau()
        defer { try? FileManager.default.removeItem(atPath: program.folder) }
        let path = program.folder + "/单位.csv"
        let head = "名称,类别,代码,上级代码\n"
        try (head + "甲小学,小学校,1,\n乙小学,中小学,2,999\n").write(toFile: path, atomically: true, encoding: .utf8)
        let wrong = try organization(program, "import", path, "--apply")
        #expect(wrong.status == 3 && wrong.complaint.contains("B2 ") && wrong.complaint.contains("D3 "))
        try (head + "甲小学,中小学,2153999903,\n").write(toFile: path, atomically: true, encoding: .utf8)
        #expect(try organization(program, "import", path).complaint.contains("可以添加 1 个单位，没有写入"))
        #expect(try organization(program, "import", path, "--apply").complaint.contains("已添加 1 个单位"))
        #expect(try organization(program, "import", path, "--apply").complaint.contains("已添加 0 个单位"))
    }

    @Test func `posts are filled and vacated, and vacancies are counted`() throws {
        let program = try bureau()
        defer { try? FileManager.default.removeItem(atPath: program.folder) }
        let team = "鹤鸣县督战专班"
        #expect(try organization(program, "posts", "--vacant").complaint.contains("空缺 1 个岗位"))
        let filled = try organization(
            program, "posts", team, "--fill", "副组长", "--with", "李敏", "--on", "2026-03-01", "--apply")
        #expect(filled.status == 0, "\(filled.complaint)")
        #expect(try organization(program, "posts", "--vacant").complaint.contains("空缺 0 个岗位"))
        #expect(try organization(program, "posts", team, "--vacate", "副组长", "--apply").status == 0)
        #expect(try organization(program, "posts", team, "--format", "csv").output.contains("副组长,空缺"))
    }

    @Test func `a token acts as its user and as nobody else`() throws {
        let program = try bureau()
        defer { try? FileManager.default.removeItem(atPath: program.folder) }
        let store = try Store.open(
            StoreFolder(program.folder + "/data"), keys: try KeyRing.load(from: program.folder + "/keys"))
        let now = Moment(secondsSince1970: Date().timeIntervalSince1970)
        let text = try store.writeNow { db in
            let user = try #require(try User.find(logIn: "shenji", in: db))
            let signature = Signature(user.id, name: user.name, organizationID: nil, at: now)
            try db.execute(
                sql: "UPDATE credential SET lastSeenAt = ? WHERE userID = ?", arguments: [now, user.id])
            return try Token.make("夜间核验", until: now.day, for: user.id, signed: signature, in: db)
        }
        #expect(try program.run(["audit", "verify"], token: text).status == 0)
        #expect(try program.run(["user", "list"], token: text).status == 5, "never wider than its user's rights")
        #expect(try program.run(["audit", "verify", "--as", "xitong"], token: text).status == 5)
        #expect(try program.run(["audit", "verify"], token: text + "0").status == 5)
    }
}
