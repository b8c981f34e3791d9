import Foundation
import GRDB
import Testing
import Vocabulary

@testable import Registry

/// With a first password nothing is done on the command line either, but to change it on the pages.
struct FirstPasswordTests {
    @Test func `the account that founded a store acts once its first password was changed`() throws {
        let program = Program(folder: NSTemporaryDirectory() + "yidan-found-\(UUID().uuidString)")
        try FileManager.default.createDirectory(atPath: program.folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: program.folder) }
        #expect(try program.run(["found", "河湾县教育局", "--kind", "county", "--region", "539909"]).status == 0)
        let early = try program.run(["user", "list"])
        #expect(early.status != 0 && early.output.isEmpty && early.complaint.contains("初始密码"), "\(early.complaint)")
        let database = try DatabaseQueue(path: program.folder + "/data/yidan.sqlite")
        try database.write { db in try db.execute(sql: "UPDATE credential SET mustChange = 0") }
        try database.close()
        let ready = try program.run(["user", "list"])
        #expect(ready.status == 0 && ready.output.contains("sysadmin"), "\(ready.complaint)")
    }
}
