import Documents
import Foundation

/// The files in `Fixtures/`, which `make.py` has written.
enum Fixture {
    static func path(_ name: String) -> String {
        URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/\(name)").path
    }

    static func bytes(_ name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(filePath: path(name))))
    }
}

/// A folder of a test's own, gone when the test is over.
final class Scratch {
    let folder: String

    init() throws {
        folder = NSTemporaryDirectory() + "yidan-\(UUID().uuidString)/"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    }

    deinit {
        do { try FileManager.default.removeItem(atPath: folder) } catch { print("left behind: \(folder)") }
    }

    func path(_ name: String) -> String { folder + name }

    func file(_ name: String, holding bytes: some Sequence<UInt8>) throws -> String {
        try Data(bytes).write(to: URL(filePath: path(name)))
        return path(name)
    }

    var names: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: folder).sorted() }
    }
}

extension Spreadsheet {
    /// All rows of a sheet.
    func rows(of sheet: Int = 0) throws -> [SheetRow] {
        var rows: [SheetRow] = []
        try read(sheet) { row in
            rows.append(row)
            return true
        }
        return rows
    }

    /// All rows of a sheet as text.
    func texts(of sheet: Int = 0) throws -> [[String]] { try rows(of: sheet).map { $0.cells.map(\.text) } }
}

/// Reads a file as a table of text.
func texts(in path: String) throws -> [[String]] { try Spreadsheet.open(path).texts() }

/// The refusal that a piece of work ends with, if it does.
func refusal(of work: () throws -> Void) throws -> DocumentRefusal? {
    do {
        try work()
        return nil
    } catch let refusal as DocumentRefusal {
        return refusal
    }
}
