import Hanzi
import Testing

struct AccentTests {
    @Test(arguments: [
        ("湖南", "刘", "牛"), ("湖南", "宁", "令"), ("湖南省", "胡", "符"), ("湖南", "黄", "房"), ("湖南", "慧", "菲"),
        ("湖南", "金", "荆"),
        ("湖南", "陈", "程"), ("湖南", "张", "臧"), ("山西", "孙", "松"), ("山西", "云", "永"), ("山东", "荣", "雍"),
        ("广东", "黄", "王"),
        ("山西", "林", "凌"), ("内蒙古", "俊", "炯"), ("四川", "林", "宁"),
    ])
    func `people of a place do not tell some sounds apart`(place: String, left: String, right: String) throws {
        let left = try #require(left.unicodeScalars.first)
        let right = try #require(right.unicodeScalars.first)
        #expect(Sounds.areHomophones(left, right, in: .of(place)))
        #expect(!Sounds.areHomophones(left, right))
    }

    @Test(arguments: [("山西", "刘", "牛"), ("广东", "金", "荆"), ("湖南", "田", "满"), ("四川", "孙", "松")])
    func `and others they do`(place: String, left: String, right: String) throws {
        let left = try #require(left.unicodeScalars.first)
        let right = try #require(right.unicodeScalars.first)
        #expect(!Sounds.areHomophones(left, right, in: .of(place)))
    }

    @Test func `each merger joins what it names`() throws {
        for merger in Merger.known where merger.kind == .syllable {
            let accent = Accent([merger])
            let first = try #require(Syllable(merger.first))
            let second = try #require(Syllable(merger.second))
            #expect(accent.heard(first) == accent.heard(second))
        }
        let lin = try #require(Syllable("lin"))
        let ning = try #require(Syllable("ning"))
        let mergers = Merger.known.filter { ["n", "in"].contains($0.first) }
        #expect(mergers.count == 2)
        #expect(Accent(mergers).heard(ning) == Accent(mergers).heard(lin))
        for merger in mergers { #expect(Accent([merger]).heard(ning) != Accent([merger]).heard(lin)) }
    }

    @Test func `the order of the mergers does not matter`() {
        #expect(Accent(Merger.known) == Accent(Merger.known.reversed()))
        #expect(Accent.standard == Accent([]))
    }

    @Test func `what is heard is heard as itself`() {
        let accent = Accent(Merger.known)
        for character in "田小满禾曾单仇尉迟欧阳吕宁令".unicodeScalars {
            for syllable in Sounds.readings(of: character) {
                #expect(accent.heard(accent.heard(syllable)) == accent.heard(syllable))
                #expect(Accent.standard.heard(syllable) == syllable)
            }
        }
    }

    @Test func `names that sound alike share a key`() {
        let hunan = Accent.of("湖南")
        #expect(hunan.key(of: "刘慧宁") == hunan.key(of: "牛飞林"))
        #expect(Accent.standard.key(of: "田小满") == Accent.standard.key(of: "田晓蛮"))
        #expect(Accent.standard.key(of: "刘慧宁") != Accent.standard.key(of: "牛飞林"))
    }
}
