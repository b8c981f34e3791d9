import Hanzi
import Testing

struct SoundsTests {
    @Test(arguments: [
        ("田小满", ["txm"]),
        ("田小禾", ["txh"]),
        ("曾小满", ["zxm", "cxm"]),
        ("单小满", ["sxm", "dxm", "cxm"]),
        ("仇小满", ["qxm", "cxm"]),
        ("尉迟小满", ["ycxm", "wcxm"]),
        ("欧阳娜", ["oyn"]),
        ("吕小满", ["lxm"]),
        ("田 A 满", ["tam"]),
        ("", []),
        ("？？", []),
    ])
    func `a name is found by its first letters`(name: String, initials: [String]) {
        #expect(Sounds.initials(of: name) == initials)
    }

    @Test(arguments: [
        ("田小满", "tianxiaoman"),
        ("曾国藩", "zengguofan"),
        ("单雄信", "shanxiongxin"),
        ("仇英", "qiuying"),
        ("查良镛", "zhaliangyong"),
        ("解缙", "xiejin"),
        ("区小满", "ouxiaoman"),
        ("任小满", "renxiaoman"),
        ("尉迟恭", "yuchigong"),
        ("万俟卨", "moqixie"),
        ("澹台灭明", "tantaimieming"),
        ("欧阳修", "ouyangxiu"),
        ("歐陽修", "ouyangxiu"),
        ("吕布", "lvbu"),
        ("吐尔逊·木合塔尔", "tuerxunmuhetaer"),
    ])
    func `a surname is read as a surname`(name: String, spelling: String) {
        #expect(Sounds.spellings(of: name).first == spelling)
    }

    @Test func `a reading that only surnames have is not used for given names`() {
        #expect(Sounds.spellings(of: "田单").first == "tiandan")
        #expect(Sounds.spellings(of: "田曾").first == "tianceng")
    }

    @Test func `many readings give eight spellings at most, each once`() {
        let spellings = Sounds.spellings(of: "单单行乐行乐行乐")
        #expect(spellings.count == 8)
        #expect(Set(spellings).count == 8)
        #expect(Sounds.initials(of: "单单行乐行乐行乐").count == 8)
    }

    @Test(arguments: [
        ("晓", "小", true), ("禾", "和", true), ("禾", "荷", true), ("满", "蛮", true), ("田", "甜", true),
        ("田", "天", true), ("田", "满", false), ("田", "A", false), ("？", "？", false),
    ])
    func `homophones have a reading in common`(left: String, right: String, are: Bool) throws {
        let left = try #require(left.unicodeScalars.first)
        let right = try #require(right.unicodeScalars.first)
        #expect(Sounds.areHomophones(left, right) == are)
        #expect(Sounds.areHomophones(right, left) == are)
    }

    @Test(arguments: ["寧", "\u{F95F}", "\u{F9AA}"])
    func `a variant is read as its standard form`(variant: Unicode.Scalar) {
        #expect(Sounds.readings(of: variant) == Sounds.readings(of: "宁"))
    }

    @Test func `characters outside the standard are read too`() {
        #expect(Sounds.reading(of: "䶮")?.spelling == "yan")
        #expect(Sounds.reading(of: "\u{E863}")?.spelling == "yan")
        #expect(Sounds.reading(of: "𬭎")?.spelling == "hong")
        #expect(Sounds.reading(of: "A") == nil)
        #expect(Sounds.reading(of: "·") == nil)
    }

    @Test(arguments: [
        ("lü", "lv"), ("LYU", "lv"), ("nyu", "nv"), ("lue", "lve"), ("Tian", "tian"), ("zhuang", "zhuang"),
    ])
    func `a syllable is read as people and passports spell it`(typed: String, spelling: String) throws {
        #expect(try #require(Syllable(typed)).spelling == spelling)
    }

    @Test(arguments: ["", "tiann", "xyz", "zhuangg", "田"])
    func `what is no syllable is none`(typed: String) { #expect(Syllable(typed) == nil) }
}
