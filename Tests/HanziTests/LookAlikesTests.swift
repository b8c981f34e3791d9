import Hanzi
import Testing

struct LookAlikesTests {
    @Test(arguments: [("丁", "了"), ("丁", "宁")] as [(Unicode.Scalar, Unicode.Scalar)])
    func `listed errors are known from both sides`(left: Unicode.Scalar, right: Unicode.Scalar) {
        #expect(LookAlikes.likeness(of: left, and: right) == .listed)
        #expect(LookAlikes.likeness(of: right, and: left) == .listed)
        #expect(LookAlikes.companions(of: left).contains(right))
    }

    @Test(arguments: [("田", "满"), ("田", "田"), ("A", "B"), ("田", "A")] as [(Unicode.Scalar, Unicode.Scalar)])
    func `others are not`(left: Unicode.Scalar, right: Unicode.Scalar) {
        #expect(LookAlikes.likeness(of: left, and: right) == nil)
        #expect(!LookAlikes.areAlike(left, right))
    }

    @Test func `佘 and 余 are hardly told apart`() {
        #expect(LookAlikes.likeness(of: "佘", and: "余") == .measured(1))
    }

    @Test func `a measured pair says how like it is`() throws {
        let measured = "桂村材桓雕".unicodeScalars.flatMap { left in
            LookAlikes.companions(of: left).compactMap { LookAlikes.likeness(of: left, and: $0) }
        }
        let scores = measured.compactMap { if case .measured(let score) = $0 { score } else { nil } }
        #expect(!scores.isEmpty)
        #expect(scores.allSatisfy { (0.8...1).contains($0) })
    }
}
