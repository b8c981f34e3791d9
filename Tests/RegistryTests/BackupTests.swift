import Foundation
import Testing
import Vocabulary

@testable import Registry

struct BackupTests {
    @Test func `a backup comes back whole, and never over anything`() async throws {
        let place = NSTemporaryDirectory() + "yidan-backup-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: place) }
        let keys = KeyRing.derived(from: "test")
        let bureau = try await Bureau.enter(try Store.open(StoreFolder(place + "/data"), keys: keys))
        let (signature, copy) = (try bureau.signature(.systemAdministrator), place + "/copy.sealed")
        _ = try Backup.make(of: bureau.store, to: copy, signed: signature)

        let taken = StoreFolder(place + "/taken")
        try FileManager.default.createDirectory(atPath: taken.path, withIntermediateDirectories: true)
        try Data("mine".utf8).write(to: URL(fileURLWithPath: taken.path + "/letter.txt"))
        #expect(throws: BackupRefusal.occupied(taken.path)) {
            try Backup.restore(copy, into: taken, keys: keys, signed: signature)
        }
        #expect(FileManager.default.fileExists(atPath: taken.path + "/letter.txt"))

        for name in ["/empty", "/absent"] {
            let folder = StoreFolder(place + name)
            if name == "/empty" {
                try FileManager.default.createDirectory(atPath: folder.path, withIntermediateDirectories: true)
            }
            let restored = try Backup.restore(copy, into: folder, keys: keys, signed: signature)
            #expect(try restored.examine().complaints.map(\.what) == [])
            #expect(try restored.readNow { db in try User.find(logIn: "sysadmin", in: db) } != nil)
        }
    }
}
