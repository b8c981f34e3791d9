import Foundation
import Testing

/// The program is killed without warning in the middle of its work: nothing half-done is seen, the rerun completes,
/// the journal verifies.
@Suite(.serialized)
struct FaultTests {
    private func bureau() throws -> Program { try Program.bureau() }

    private func load(_ version: Int, _ folder: String) -> [String] { Program.load(version, folder) }

    private func rosters(_ program: Program) throws -> [[String: String]] { try program.rosters() }

    private func expectSound(_ program: Program, _ where: String) throws {
        let doctor = try program.run(["doctor"])
        #expect(doctor.status == 0, "\(`where`): \(doctor.complaint)")
    }

    /// The same store once more, to be struck at another point.
    private func twin(of program: Program) throws -> Program {
        try program.twin()
    }

    private func timed(_ body: () throws -> Void) rethrows -> Int {
        let start = DispatchTime.now().uptimeNanoseconds
        try body()
        return Int((DispatchTime.now().uptimeNanoseconds - start) / 1_000_000)
    }

    /// Strikes the work at so many points spread over the time it takes, each on a fresh store, and lets it complete.
    private func strike(
        _ work: [String], _ program: Program, times: Int, rerun: [String]? = nil, then check: (Program) throws -> Void
    ) throws -> Int {
        let whole = try twin(of: program)
        let duration = try timed { try whole.run(work) }
        let unbroken = try whole.facts()
        var blows = 0
        for point in 1...times {
            var struck = try twin(of: program)
            // On a busy machine the measure may be long for the work: strike sooner, then.
            for sooner in [1, 2, 4] {
                if sooner > 1 { struck = try twin(of: program) }
                guard try struck.run(work, killedAfter: duration * point / (times + 1) / sooner).wasKilled else {
                    continue
                }
                blows += 1
                break
            }
            try expectSound(struck, "\(work.prefix(2)) killed at \(point) of \(times)")
            let again = try struck.run(rerun ?? work)
            #expect(again.status == 0, "\(work.prefix(2)) again after \(point) of \(times): \(again.complaint)")
            try check(struck)
            #expect(try struck.facts() == unbroken, "\(work.prefix(2)) again after \(point) of \(times)")
            try expectSound(struck, "\(work.prefix(2)) completed after \(point) of \(times)")
        }
        try FileManager.default.removeItem(atPath: program.folder + "-twin")
        return blows
    }

    @Test func `import, undoing, rotation and backup survive being killed at any point`() throws {
        let program = try bureau()
        defer { try? FileManager.default.removeItem(atPath: program.folder) }
        #expect(try program.run(load(1, program.folder)).status == 0)
        var blows = try strike(load(2, program.folder), program, times: 10) { struck in
            let rosters = try rosters(struck)
            #expect(rosters.compactMap { $0["version"] }.max() == "2")
            #expect(rosters.allSatisfy { $0["usable"] == "800" && $0["state"] == "已入库" })
        }
        #expect(try program.run(load(2, program.folder)).status == 0)
        let both = try rosters(program)
        let second = try #require(both.first { $0["version"] == "2" }?["id"])
        blows += try strike(["roster", "undo", second, "--apply"], program, times: 7) { struck in
            let rosters = try rosters(struck)
            #expect(rosters.contains { $0["id"] == second && $0["state"] == "已撤销" })
        }
        blows += try strike(["keys", "rotate"], program, times: 5, rerun: ["keys", "rotate", "--resume"]) { struck in
            let shown = try struck.run(["keys", "show"])
            #expect(shown.status == 0)
        }
        let copy = program.folder + "-copy.sealed"
        blows += try strike(["backup", copy], program, times: 3) { struck in
            let restored = try struck.run(["restore", copy, "--data", struck.folder + "/restored"])
            #expect(restored.status == 0, "\(restored.complaint)")
        }
        try FileManager.default.removeItem(atPath: copy)
        #expect(blows >= 20, "only \(blows) of 25 blows fell before the work was done")
    }
}
