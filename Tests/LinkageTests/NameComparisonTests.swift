import Hanzi
import Testing
import Vocabulary

@testable import Linkage

/// What happens to names on their way into a roster.
struct NameComparisonTests {
    static let forms = CharacterForms(
        accent: Accent(Merger.known.filter { ["n", "zh", "in", "en"].contains($0.first) }))

    static let pairs: [(String, String, NameLevel)] = [
        ("田小满", "田小满", .same),
        ("田小满", "田 小满", .same),
        ("田小满", "", .missing),
        ("阿依古丽·买买提", "阿依古丽.买买提", .same),
        ("阿依古丽·买买提", "阿依古丽买买提", .variant),
        ("王甯", "王宁", .variant),
        ("王喆", "王哲", .sameSound),
        ("张伟", "张玮", .sameSound),
        ("曾小玲", "曾晓玲", .sameSound),
        ("佘小玲", "余小玲", .lookAlike),
        ("刘宁", "牛宁", .nearSound),
        ("张小林", "张小玲", .nearSound),
        ("田小满", "田满", .shortened),
        ("田小满", "田小?", .shortened),
        ("阿依古丽·买买提", "买买提·阿依古丽", .shortened),
        ("阿不都热依木·阿不力孜", "阿布都热依木·阿布力孜", .sameSound),
        ("吐尔逊·木合塔尔江", "吐尔逊·木合塔", .shortened),
        ("田小满", "田小荷", .oneOff),
        ("田小满", "李小满", .otherSurname),
        ("田小满", "田文静", .sameSurname),
        ("田小满", "李文静", .different),
        ("欧阳娜娜", "欧阳小满", .sameSurname),
        ("田小满", "田尯·满", .oneOff),
    ]

    @Test(arguments: pairs) func `names agree as far as they do`(_ one: String, _ other: String, _ level: NameLevel) {
        #expect(Self.level(one, other) == level, "\(one) \(other)")
        #expect(Self.level(other, one) == level, "\(other) \(one)")
    }

    @Test func `any two names agree the same way from both sides`() {
        let characters = Array("田小满李文静阿依古丽买提张伟玮佘余宁林玲曾晓·?")
        var chance = Chance(seed: 7)
        for _ in 0..<3000 {
            let one = String((0..<chance.below(7)).map { _ in characters[chance.below(characters.count)] })
            let other = String((0..<chance.below(7)).map { _ in characters[chance.below(characters.count)] })
            #expect(Self.level(one, other) == Self.level(other, one), "\(one) \(other)")
        }
    }

    static func level(_ one: String, _ other: String) -> NameLevel {
        var lexicon = Interner()
        let codes = [one, other].map { lexicon.code(of: PersonName($0).folded) }
        var names = NameForms()
        for code in 1..<max(1, lexicon.count) { lexicon.withText(code) { names.add($0, forms) } }
        return names.withComparison { $0.level(codes[0], codes[1]) }
    }
}

/// Chance that comes with its seed.
struct Chance {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }

    mutating func below(_ limit: Int) -> Int { Int(next() >> 11) % max(1, limit) }
}
