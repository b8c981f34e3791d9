import Foundation
import Testing

/// Holds the house to its plan: a module imports from the rows above its own, never from its own row.
struct ImportRowTests {
    static let rows = [
        ["Vocabulary", "Hanzi", "Documents"], ["Screening", "Linkage", "Eligibility"], ["Registry"], ["Casework"],
        ["DemoCity"],
        ["Web"], ["CLI"],
    ]
    /// Documents alone may lean on a neighbour: it refuses in the words of Vocabulary.
    static let allowed = ["Documents": ["Vocabulary"]]

    @Test func `modules import from the rows above their own`() throws {
        for (index, row) in Self.rows.enumerated() {
            let above = Set(Self.rows.prefix(index).joined())
            for module in row {
                for file in try House.swiftFiles(in: "Sources/\(module)") {
                    for imported in try House.imports(of: file) where Self.rows.joined().contains(imported) {
                        #expect(
                            above.contains(imported) || Self.allowed[module, default: []].contains(imported),
                            "\(file) imports \(imported), which is not above \(module)")
                    }
                }
            }
        }
    }

    @Test func `every module stands in a row`() throws {
        let modules = try FileManager.default.contentsOfDirectory(atPath: House.root + "/Sources")
            .filter { !["CExpat", "CXlsx", "CZip", "CZlib"].contains($0) }
        #expect(Set(modules) == Set(Self.rows.joined()))
    }

    @Test func `doors have no SQL`() throws {
        for file in try House.swiftFiles(in: "Sources/Web") + House.swiftFiles(in: "Sources/CLI") {
            #expect(try !House.imports(of: file).contains("GRDB"), "\(file) imports GRDB")
        }
    }

    @Test func `words and reasoning know no clock`() throws {
        for module in Self.rows.prefix(2).joined() {
            for file in try House.swiftFiles(in: "Sources/\(module)") {
                let text = try House.text(of: file)
                #expect(!text.contains("Date()") && !text.contains("Date.now"), "\(file) asks what time it is")
            }
        }
    }
}
