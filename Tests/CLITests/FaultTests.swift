import Foundation
import Testing

/// The program is killed without warning in the middle of its work: nothing half-done is seen, the rerun completes,
/// the journal verifies.
@Suite(.serialized)
struct FaultTests {
    /// Hewan County's office with two versions of a roster beside it, and how to start from there again.
    private func bureau() throws -> Program {
        let folder = NSTemporaryDirectory() + "yidan-fault-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let program = Program(folder: folder)
        #expect(try program.run(["demo", "--children", "120", "--units-only"]).status == 0)
        for version in [1, 2] {
            let maker = Process()
            maker.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            maker.arguments = [
                "python3", Program.root + "/Benchmarks/rosters/make.py", "1500", "\(version)", "\(folder)/\(version).csv",
            ]
            try maker.run()
            maker.waitUntilExit()
        }
        return program
    }

    private func load(_ version: Int, _ folder: String) -> [String] {
        [
            "roster", "load", "\(folder)/\(version).csv", "--source", "student-register", "--for", "539921", "--as-of",
            version == 1 ? "2026-02-01" : "2026-03-01", "--apply",
        ]
    }

    private func expectSound(_ program: Program, _ where: String) throws {
        let doctor = try program.run(["doctor"])
        #expect(doctor.status == 0, "\(`where`): \(doctor.complaint)")
    }

    private func rosters(_ program: Program) throws -> [[String: String]] {
        let text = try program.run(["roster", "list", "--format", "jsonl"]).output
        return try text.split(separator: "\n").map {
            try JSONDecoder().decode([String: String].self, from: Data($0.utf8))
        }
    }

    @Test func `an import, an undoing, a rotation and a backup survive being killed at any point`() throws {
        let program = try bureau()
        defer { try? FileManager.default.removeItem(atPath: program.folder) }
        let folder = program.folder

        // How long each takes when nothing happens, so that the blows fall all over it.
        let start = DispatchTime.now()
        #expect(try program.run(load(1, folder)).status == 0)
        let whole = Int((DispatchTime.now().uptimeNanoseconds - start.uptimeNanoseconds) / 1_000_000)
        #expect(try rosters(program).map { $0["state"] } == ["已入库"])
        try expectSound(program, "first version")

        var blows = 0
        for point in 1...9 {
            if try program.run(load(2, folder), killedAfter: whole * point / 9).wasKilled { blows += 1 }
            try expectSound(program, "import killed at \(point)/9")
        }
        let again = try program.run(load(2, folder))
        #expect(again.status == 0, "\(again.complaint)")
        #expect(try rosters(program).compactMap { $0["version"] }.sorted() == ["1", "2"])
        #expect(try rosters(program).allSatisfy { $0["usable"] == "1500" })

        let second = try #require(try rosters(program).first { $0["version"] == "2" }?["id"])
        for point in 1...6 {
            if try program.run(["roster", "undo", second, "--apply"], killedAfter: whole * point / 12).wasKilled {
                blows += 1
            }
            try expectSound(program, "undoing killed at \(point)/12")
        }
        _ = try program.run(["roster", "undo", second, "--apply"])
        #expect(try rosters(program).contains { $0["id"] == second && $0["state"] == "已撤销" })
        try expectSound(program, "undone")

        for point in 1...6 {
            if try program.run(["keys", "rotate"], killedAfter: 60 * point).wasKilled { blows += 1 }
            try expectSound(program, "rotation killed after \(60 * point) ms")
        }
        #expect(try program.run(["keys", "rotate", "--resume"]).status == 0)
        try expectSound(program, "rotated")

        for point in 1...4 {
            if try program.run(["backup", "\(folder)/copy.sealed"], killedAfter: 60 * point).wasKilled { blows += 1 }
            if FileManager.default.fileExists(atPath: "\(folder)/copy.sealed") { break }
        }
        #expect(try program.run(["backup", "\(folder)/copy.sealed"]).status == 0)
        let restored = try program.run(["restore", "\(folder)/copy.sealed", "--data", "\(folder)/other"])
        #expect(restored.status == 0, "\(restored.complaint)")
        #expect(blows >= 12, "only \(blows) blows fell before the work was done")
    }
}
