import Screening
import Testing

struct CheckPackTests {
    @Test(arguments: ["roster-checks", "poverty-monitoring-2024"])
    func `the examples of every check come out right`(name: String) throws {
        let pack = try CheckPack(
            yaml: try Shelf.text("rules/\(name).yaml"), file: "\(name).yaml", words: try Shelf.words())
        #expect(pack.checks.count > 10)
    }
}
