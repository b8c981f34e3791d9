import Linkage
import Vocabulary

/// Why somebody was linked or not, on a terminal: no name and no number is shown, only how they compare.
struct LinkExplanation {
    let linking: Linking
    let left: Int

    var lines: [String] {
        let candidates = linking.candidates(of: left)
        var lines = [say("左表 \(linking.leftKey(left))：\(verdict)")]
        if candidates.isEmpty { lines.append(say("右表没有相近的行。")) }
        for candidate in candidates { lines += self.lines(about: candidate) }
        return lines
    }

    private var verdict: String {
        let own = linking.links(of: left)
        let linked = own.count { $0.kind != .review }
        if linked > 1 { return say("对上了 \(linked) 行，可能重复就读") }
        if linked == 1 { return say("对上了") }
        return own.isEmpty ? say("没有对上") : say("有 \(own.count) 对待人看")
    }

    private func lines(about candidate: Candidate) -> [String] {
        var lines = ["", say("右表 \(linking.rightKey(candidate.right))：\(fate(of: candidate))")]
        var sum = candidate.startBits
        lines.append(line(say("比对之前"), "", candidate.startBits, sum))
        for evidence in candidate.evidence where !evidence.isMissing {
            sum += evidence.bits
            lines.append(line(evidence.title, evidence.finding, evidence.bits, sum))
        }
        let missing = candidate.evidence.filter(\.isMissing).map(\.title)
        if !missing.isEmpty { lines.append(say("  缺项，不加不减：\(missing.joined(separator: say("、")))")) }
        switch candidate.contradiction {
        case .doubtful: lines.append(say("  两个号码互不相干，又没有别的佐证：须由人看"))
        case .denied: lines.append(say("  号码互不相干，名字也不同：是两个人"))
        case nil: break
        }
        return lines
    }

    private func fate(of candidate: Candidate) -> String {
        switch candidate.fate {
        case .linked(.certain): say("对上，确定")
        case .linked(.probable): say("对上，很可能")
        case .linked(.review): say("待人看")
        case .taken(let left): say("已对给左表 \(linking.leftKey(left))")
        case .open: say("依据不够，没有对上")
        }
    }

    /// One step of the waterfall: what it adds, where the sum then stands.
    private func line(_ title: String, _ finding: String, _ bits: Double, _ sum: Double) -> String {
        let length = min(24, Int(abs(bits).rounded()))
        let bar = String(repeating: bits < 0 ? "-" : "+", count: length)
        return "  \(LinkText.signed(bits))  =\(LinkText.signed(sum))  \(title) \(finding) \(bar)"
    }
}
