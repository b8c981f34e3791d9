import Testing

@testable import DemoCity

@Test func `chance is SplitMix64, so it throws the same everywhere`() {
    var chance = Chance(seed: 1_234_567)
    let known: [UInt64] = [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
    ]
    #expect((0..<3).map { _ in chance.next() } == known)
}

@Test func `each thing has its own stream`() {
    var first = Chance(1, .county, 1)
    var again = Chance(1, .county, 1)
    var second = Chance(1, .county, 2)
    var other = Chance(1, .traits, 1)
    let throwOfFirst = first.next()
    #expect(throwOfFirst == again.next())
    #expect(throwOfFirst != second.next() && throwOfFirst != other.next())
}

@Test func `rates are per hundred thousand`() {
    var chance = Chance(seed: 7)
    let hits = (0..<100_000).count { _ in chance.happens(2500) }
    #expect((2300...2700).contains(hits))
}
