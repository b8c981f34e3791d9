import Testing

@testable import Linkage

struct TextComparisonTests {
    static let texts: [(String, String, TextLevel)] = [
        ("martha", "martha", .same), ("martha", "marhta", .near), ("dixon", "dicksonx", .similar),
        ("campbell", "nguyen", .different), ("", "nguyen", .missing),
    ]

    @Test(arguments: texts) func `words agree as far as they do`(_ one: String, _ other: String, _ level: TextLevel) {
        #expect(Self.lend(one, other) { TextComparison.level($0, $1) } == level)
        #expect(Self.lend(other, one) { TextComparison.level($0, $1) } == level)
    }

    static let codes: [(String, String, CodeLevel)] = [
        ("5304218", "5304218", .same), ("5304218", "5304281", .slip), ("5304218", "530421", .slip),
        ("5304218", "5304318", .slip), ("5304218", "5314318", .different), ("", "1", .missing),
        ("12", "13", .different),
    ]

    @Test(arguments: codes) func `codes agree as far as they do`(_ one: String, _ other: String, _ level: CodeLevel) {
        #expect(Self.lend(one, other) { TextComparison.code($0, $1) } == level)
        #expect(Self.lend(other, one) { TextComparison.code($0, $1) } == level)
    }

    @Test func `the similarity is that of Winkler's table`() {
        #expect(abs(Self.lend("martha", "marhta") { TextComparison.similarity($0, $1) } - 0.9611) < 0.0001)
        #expect(abs(Self.lend("dwayne", "duane") { TextComparison.similarity($0, $1) } - 0.84) < 0.0001)
        #expect(abs(Self.lend("dixon", "dicksonx") { TextComparison.similarity($0, $1) } - 0.8133) < 0.0001)
    }

    static func lend<Answer>(
        _ one: String, _ other: String, _ body: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>) -> Answer
    ) -> Answer {
        var (one, other) = (one, other)
        return one.withUTF8 { one in other.withUTF8 { body(one, $0) } }
    }
}
