import Testing
import Vocabulary

struct EthnicGroupTests {
    @Test func `there are 56 groups and two kinds of others`() {
        #expect(EthnicGroup.allCases.count == 58)
        #expect(EthnicGroup.allCases.first == .han)
        #expect(Set(EthnicGroup.allCases.map(\.name)).count == 58)
    }

    @Test func `each is found by code and by name, with 族 and without`() {
        for group in EthnicGroup.allCases {
            #expect(EthnicGroup(rawValue: group.rawValue) == group)
            #expect(EthnicGroup(spelled: group.name) == group)
            if group.rawValue <= "56" { #expect(EthnicGroup(spelled: group.name.dropLast()) == group) }
        }
    }

    @Test(arguments: [
        ("毛难族", "36"), ("毛难", "36"), ("崩龙族", "46"), ("崩龙", "46"), ("僳僳", "20"), ("僳僳族", "20"),
        ("乌兹别克族", "43"), ("达翰尔族", "31"),
        ("土家", "15"), ("土", "30"), ("水", "25"), ("汉 族", "01"), ("1", "01"), ("57", "97"), ("58", "98"),
        ("其他", "97"), ("维族", "05"),
    ])
    func `rosters spell them in many ways`(text: String, code: String) throws {
        #expect(try #require(EthnicGroup(text)).rawValue == code)
    }

    @Test(arguments: ["", "族", "59", "00", "湖南", "汉汉"])
    func `what is none is none`(text: String) { #expect(EthnicGroup(text) == nil) }
}

struct DisabilityKindTests {
    @Test(arguments: [
        ("1", DisabilityKind.sight), ("听力", .hearing), ("言语残疾", .speech), ("肢体", .limbs), ("智力 ", .intellect),
        ("6", .mind),
        ("多重残疾", .several),
    ])
    func `a kind is read by code and by name`(text: String, kind: DisabilityKind) {
        #expect(DisabilityKind(text) == kind)
        #expect(DisabilityKind(kind.label) == kind)
    }

    @Test(arguments: [("1", DisabilityKind.Grade.first), ("二级", .second), ("三", .third), ("4级", .fourth)])
    func `a grade is read by code and by name`(text: String, grade: DisabilityKind.Grade) {
        #expect(DisabilityKind.Grade(text) == grade)
    }

    @Test(arguments: ["", "0", "8", "残疾", "级", "视", "5级"])
    func `what is none is none`(text: String) {
        #expect(DisabilityKind(text) == nil)
        #expect(DisabilityKind.Grade(text) == nil)
    }
}
