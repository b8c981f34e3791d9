import Foundation
import Registry
import Vocabulary

/// A pair in the order in which it is looked at, and whether two people have to.
struct RankedPair {
    let pair: RunLinking.Pair
    let rank: Int
    let second: SecondReading?

    /// The likeliest first; pairs of one child stand together.
    static func ranked(
        _ pairs: [RunLinking.Pair], of run: ID<MatchRun>, readTwice share: Int
    ) -> [RankedPair] {
        var best: [ID<Child>: Int] = [:]
        for pair in pairs where pair.kind != .nearest { best[pair.child] = max(best[pair.child] ?? 0, pair.permille) }
        let sorted = pairs.sorted { one, other in
            (-(best[one.child] ?? 0), one.child.rawValue, -one.permille, one.other.rawValue)
                < (-(best[other.child] ?? 0), other.child.rawValue, -other.permille, other.other.rawValue)
        }
        return sorted.enumerated().map { place, pair in
            RankedPair(
                pair: pair, rank: place + 1, second: pair.kind == .review ? SecondReading(of: pair, run, share) : nil)
        }
    }
}

/// Why a second person looks at a pair (复审).
public enum SecondReading: String, Labelled, Sendable {
    case sample, twins, weak

    public var label: String {
        switch self {
        case .sample: say("抽中的 5%")
        case .twins: say("像双胞胎")
        case .weak: say("依据偏弱")
        }
    }

    /// `share` of a thousand are drawn; the same pair of the same run always or never.
    init?(of pair: RunLinking.Pair, _ run: ID<MatchRun>, _ share: Int) {
        if pair.evidence.contains(where: \.isOfTwins) {
            self = .twins
        } else if pair.permille < 200 {
            self = .weak
        } else if RankedPair.draw(pair, run) < share {
            self = .sample
        } else {
            return nil
        }
    }
}

extension RankedPair {
    /// A number from 0 to 999 that nobody can choose: FNV-1a over the three keys.
    static func draw(_ pair: RunLinking.Pair, _ run: ID<MatchRun>) -> Int {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for word in [run.rawValue, pair.child.rawValue, pair.other.rawValue] {
            for shift in stride(from: 0, to: 64, by: 8) {
                hash ^= UInt64(truncatingIfNeeded: word >> Int64(shift)) & 0xFF
                hash &*= 0x100_0000_01b3
            }
        }
        return Int(hash >> 20 & 0xFFFF_FFFF) % 1000
    }
}

extension PairEvidence {
    static func text(of all: [PairEvidence]) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(all), as: UTF8.self)
    }

    static func all(in text: String) throws -> [PairEvidence] {
        try JSONDecoder().decode([PairEvidence].self, from: Data(text.utf8))
    }

    /// Born the same day in the same county under numbers next to each other.
    var isOfTwins: Bool { comparison == "number" && level == "sameStart" }

    /// What pairs have in common that look alike: the findings without their weights.
    static func pattern(of all: [PairEvidence]) -> String {
        all.map { "\($0.title)：\($0.finding)" }.joined(separator: "；")
    }
}
