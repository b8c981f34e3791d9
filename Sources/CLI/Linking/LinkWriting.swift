import Documents
import Linkage
import Vocabulary

extension Linking {
    /// `left_id,right_id,score,class,rule`
    func writeLinks(to path: String, threads: Int) throws {
        var file = try DelimitedWriter(to: path, for: .machines)
        try file.append(["left_id", "right_id", "score", "class", "rule"])
        let step = 100_000 * threads
        for start in stride(from: 0, to: links.count, by: step) {
            for piece in lines(of: start..<min(start + step, links.count), threads: threads) {
                try file.append(lines: piece)
            }
        }
        try file.close()
    }
}

extension Linking {
    /// `left_id,reason,candidate_id,score,against`: a line for each of the nearest rows, or one without any.
    func writeUnlinked(to path: String) throws {
        var file = try DelimitedWriter(to: path, for: .people)
        try file.append(["left_id", "reason", "candidate_id", "score", "against"])
        for person in unlinked() {
            let key = leftKey(person.left)
            if person.candidates.isEmpty {
                try file.append([key, person.reason.rawValue, "", "", person.reason.label])
            }
            for candidate in person.candidates {
                try file.append([
                    key, person.reason.rawValue, rightKey(candidate.right), LinkText.score(candidate.probability),
                    against(candidate),
                ])
            }
        }
        try file.close()
    }

    /// Why not this row: what speaks against it, or to whom it belongs.
    private func against(_ candidate: Candidate) -> String {
        var reasons: [String] = []
        if case .taken(let left) = candidate.fate { reasons.append(say("已对给 \(leftKey(left))")) }
        if candidate.contradiction != nil { reasons.append(say("两个号码互不相干")) }
        reasons += candidate.against.map { "\($0.title)：\($0.finding)" }  // 字
        return reasons.isEmpty ? say("相同的内容太少") : reasons.joined(separator: say("；"))
    }
}
