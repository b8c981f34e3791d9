import Foundation
import Testing

/// Text that people see goes through `say`, so that it can be said in another language.
struct WordsTests {
    /// Where Chinese stands as data, not as words to the reader.
    static let data = [
        "Sources/DemoCity/", "Sources/Hanzi/", "Sources/Vocabulary/Division", "Sources/Vocabulary/Ethnic",
        "Sources/Registry/Schema/",
    ]

    @Test func `Han literals stand inside say`() throws {
        for file in try House.swiftFiles(in: "Sources") where !Self.data.contains(where: file.hasPrefix) {
            for literal in SourceText(try House.text(of: file)).literals
            where literal.hasHan && !literal.isSaid && !literal.isMarked {
                Issue.record("\(file):\(literal.line): \(literal.text.prefix(40))")
            }
        }
    }

    @Test func `no message leaves the reader alone with a bare failure`() throws {
        for file in try House.swiftFiles(in: "Sources") where !Self.data.contains(where: file.hasPrefix) {
            for literal in SourceText(try House.text(of: file)).literals where literal.isSaid {
                let text = literal.text.trimmingCharacters(in: .whitespacesAndNewlines)
                for bare in ["失败", "非法", "异常", "错误"] {
                    #expect(text != bare && !text.hasSuffix("\(bare)。"), "\(file):\(literal.line): \(text)")
                }
                #expect(!text.contains("！"), "\(file):\(literal.line): \(text)")
            }
        }
    }
}
