import Foundation
import GRDB
import Testing

extension Program {
    /// Hewan County's office with two versions of a roster beside it, ready to be loaded.
    static func bureau() throws -> Program {
        let folder = NSTemporaryDirectory() + "yidan-fault-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let program = Program(folder: folder)
        #expect(try program.run(["demo", "--children", "120", "--units-only"]).status == 0)
        for version in [1, 2] {
            let maker = Process()
            maker.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            maker.arguments = [
                "python3", Program.root + "/Benchmarks/rosters/make.py", "800", "\(version)",
                "\(folder)/\(version).csv",
            ]
            try maker.run()
            maker.waitUntilExit()
        }
        return program
    }

    static func load(_ version: Int, _ folder: String) -> [String] {
        [
            "roster", "load", "\(folder)/\(version).csv", "--source", "student-register", "--for", "539921", "--as-of",
            version == 1 ? "2026-02-01" : "2026-03-01", "--apply",
        ]
    }

    func rosters() throws -> [[String: String]] {
        let text = try run(["roster", "list", "--format", "jsonl"]).output
        return try text.split(separator: "\n").map {
            let object = try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
            return object.mapValues { "\($0)" }
        }
    }

    /// How many rows each register holds, those that no longer count among them.
    func facts() throws -> [String: Int] {
        let database = try DatabaseQueue(path: folder + "/data/yidan.sqlite")
        return try database.read { db in
            var counts: [String: Int] = [:]
            for table in [
                "child", "standsFor", "enrolment", "membership", "residence", "standing", "finding", "rosterEntry",
                "seek",
            ] {
                counts[table] = try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)")
            }
            return counts
        }
    }

    /// The same store once more, to be struck at another point.
    func twin() throws -> Program {
        let twin = Program(folder: folder + "-twin")
        try? FileManager.default.removeItem(atPath: twin.folder)
        try FileManager.default.copyItem(atPath: folder, toPath: twin.folder)
        return twin
    }
}
