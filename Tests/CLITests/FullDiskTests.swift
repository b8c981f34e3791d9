import Foundation
import Testing

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// The disk is full in the middle of the work: it is said so, nothing acknowledged is lost, and with room again the
/// same work completes.
@Suite(.serialized)
struct FullDiskTests {
    private func expectSound(_ program: Program, _ where: String) throws {
        let doctor = try program.run(["doctor"])
        #expect(doctor.status == 0, "\(`where`): \(doctor.complaint)")
    }

    private func expectNothingLeft(_ program: Program, _ where: String) throws {
        let left = try FileManager.default.subpathsOfDirectory(atPath: program.folder + "/data").filter {
            $0.hasSuffix(".draft") || $0.contains(".backup-") || $0.contains(".lent-") || $0.contains(".made-")
        }
        #expect(left == [], "\(`where`)")
    }

    @Test func `an import stops with a word about the disk, and goes on when there is room`() throws {
        let program = try Program.bureau()
        defer { try? FileManager.default.removeItem(atPath: program.folder) }
        #expect(try program.run(Program.load(1, program.folder)).status == 0)
        var refused = 0
        for room in [40, 100, 200, 400, 600, 800, 1_200, 1_800] {
            let struck = try program.twin()
            let outcome = try struck.run(Program.load(2, struck.folder), room: room)
            if outcome.status != 0 {
                refused += 1
                #expect([3, 7].contains(outcome.status), "\(room) KB: \(outcome.complaint)")
                #expect(outcome.complaint.contains("磁盘"), "\(room) KB: \(outcome.complaint)")
                #expect(outcome.complaint.contains("请"), "\(room) KB: \(outcome.complaint)")
            }
            try expectSound(struck, "\(room) KB")
            try expectNothingLeft(struck, "\(room) KB")
            let versions = try struck.rosters().filter { $0["state"] == "已入库" }.compactMap { $0["version"] }
            #expect(versions.contains("1"), "what was acknowledged is there")
            #expect(versions.contains("2") == (outcome.status == 0), "\(room) KB: nothing half-done is seen")
            let again = try struck.run(Program.load(2, struck.folder))
            #expect(again.status == 0, "\(room) KB, again: \(again.complaint)")
            #expect(try struck.rosters().filter { $0["usable"] == "800" && $0["state"] == "已入库" }.count == 2)
            try expectSound(struck, "\(room) KB, completed")
        }
        try? FileManager.default.removeItem(atPath: program.folder + "-twin")
        #expect(refused >= 4, "only \(refused) of 8 disks were too small")
    }

    @Test func `a backup that does not fit leaves no file behind that looks like one`() throws {
        let program = try Program.bureau()
        defer { try? FileManager.default.removeItem(atPath: program.folder) }
        let copy = program.folder + "/copy.sealed"
        for room in [100, 300, 500] {
            let outcome = try program.run(["backup", copy], room: room)
            #expect(outcome.status == 3 && outcome.complaint.contains("磁盘"), "\(room) KB: \(outcome.complaint)")
            #expect(!FileManager.default.fileExists(atPath: copy), "\(room) KB")
            try expectNothingLeft(program, "\(room) KB")
            try expectSound(program, "\(room) KB")
        }
        #expect(try program.run(["backup", copy]).status == 0)
        #expect(try program.run(["restore", copy, "--data", program.folder + "/restored"]).status == 0)
    }

    @Test func `an upload that does not fit is refused on the page, and the server goes on`() async throws {
        let program = try Program.bureau()
        defer { try? FileManager.default.removeItem(atPath: program.folder) }
        let server = program.process(["serve", "--port", "0"], room: 4_000)
        let output = Pipe()
        (server.standardOutput, server.standardError) = (output, FileHandle.nullDevice)
        try server.run()
        defer { server.terminate() }
        var said = ""
        while !said.contains("\n") {
            let piece = output.fileHandleForReading.availableData
            try #require(!piece.isEmpty, "the server ended: \(said)")
            said += String(decoding: piece, as: UTF8.self)
        }
        let site = try #require(
            said.split(separator: " ").last.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) })
        let visitor = Caller(site: site)
        try await visitor.logIn("wangfang", "yidan-demo-2026")
        let small = try Data(contentsOf: URL(fileURLWithPath: program.folder + "/1.csv"))
        var large = small
        while large.count < 6 << 20 { large.append(small) }
        let refused = try await visitor.upload(large)
        #expect(refused.status == 422 && refused.text.contains("磁盘") && refused.text.contains("请"))
        try expectNothingLeft(program, "after the upload")
        let taken = try await visitor.upload(small)
        #expect(taken.text.contains("认列"), "\(taken.status)")
        server.terminate()
        server.waitUntilExit()
        try expectSound(program, "after the server")
    }
}

/// Somebody at a browser, as far as an upload needs one.
private final class Caller: Sendable {
    let site: String
    let session = URLSession(configuration: .ephemeral)

    init(site: String) { self.site = site }

    struct Seen {
        let status: Int
        let text: String
        var token: String {
            guard let start = text.range(of: "name=\"token\" value=\"") else { return "" }
            return String(text[start.upperBound...].prefix { $0 != "\"" })
        }
    }

    func logIn(_ account: String, _ password: String) async throws {
        let door = try await send("/session")
        let seen = try await send(
            "/session", Data("token=\(door.token)&account=\(account)&password=\(password)&to=".utf8),
            "application/x-www-form-urlencoded")
        #expect(seen.text.contains("工作台"), "\(seen.status)")
    }

    func upload(_ bytes: Data) async throws -> Seen {
        let form = try await send("/rosters/new")
        // The county is the first choice behind the one that asks to choose.
        let county = try #require(form.text.firstMatch(of: /<option value="([0-9a-z]{13})"/)?.output.1)
        var body = Data()
        for (name, value) in [
            ("token", form.token), ("source", "student-register"), ("coverage", String(county)), ("asOf", "2026-02-01"),
            ("supplier", "河湾县教育局"),
        ] {
            body.append(Data("--b\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8))
        }
        body.append(Data("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"1.csv\"\r\n\r\n".utf8))
        body.append(bytes)
        body.append(Data("\r\n--b--\r\n".utf8))
        return try await send("/rosters", body, "multipart/form-data; boundary=b")
    }

    private func send(_ path: String, _ body: Data? = nil, _ type: String? = nil) async throws -> Seen {
        var request = URLRequest(url: try #require(URL(string: site + path)))
        if let body {
            request.httpMethod = "POST"
            request.httpBody = body
            request.setValue(type, forHTTPHeaderField: "Content-Type")
        }
        let (data, response) = try await session.data(for: request)
        return Seen(
            status: (response as? HTTPURLResponse)?.statusCode ?? 0, text: String(decoding: data, as: UTF8.self))
    }
}
