import Vocabulary

extension Money {
    /// Reads yuan with at most two decimals, `312.50`; nil for anything else, also for ten million and more.
    init?(yuan text: some StringProtocol) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), (1...7).contains(parts[0].utf8.count),
            parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }), let yuan = Int64(parts[0])
        else { return nil }
        var fen = yuan * 100
        if parts.count == 2 {
            guard (1...2).contains(parts[1].utf8.count), let rest = Int64(parts[1]) else { return nil }
            fen += parts[1].utf8.count == 1 ? rest * 10 : rest
        }
        self.init(fen: fen)
    }
}
