import Vocabulary

/// How hardship is recognised by points (困难认定量化办法): a file in `policies/hardship/`.
public struct ScoringScheme: Sendable {
    public let id: String
    public let name: Bilingual
    public let document: String
    public let source: String
    /// The highest first.
    let levels: [Level]
    let questions: [Question]
    /// Whoever gave false documents is not recognised.
    let disqualifying: String?
    let examples: [ScoringExample]
    public let isConfirmed: Bool

    /// The three levels of 教财〔2018〕16号, under their local names.
    struct Level: Sendable {
        let code: Code
        let name: Bilingual
        /// nil where the document does not print it.
        let least: Int?

        enum Code: String, CaseIterable, Sendable { case special, moderate, general }
    }

    /// The six factors of 教财〔2018〕16号.
    public enum Factor: String, Labelled {
        case family, groups, region, sudden, spending, other
        public var label: String {
            switch self {
            case .family: say("家庭经济")
            case .groups: say("特殊群体")
            case .region: say("地区经济社会发展水平")
            case .sudden: say("突发状况")
            case .spending: say("学生消费")
            case .other: say("其他")
            }
        }
    }

    struct Question: Sendable {
        let id: String
        let factor: Factor
        let name: Bilingual
        let answers: [Answer]
        /// Several answers may be given, and add up.
        let takesMany: Bool
        let most: Int?
    }

    struct Answer: Sendable {
        let code: String
        let name: Bilingual
        /// nil where the document does not print it.
        let points: Int?
        /// The level that such a child has at least, whatever its points (应纳尽纳).
        let atLeast: Level.Code?
    }
}

/// What was recognised, and by which points (认定结果).
public struct Recognition: Hashable, Sendable {
    /// `special`, `moderate`, `general` or `none`; nil where the scheme does not say where its lines are.
    public let level: String?
    /// As it is called there.
    public let label: String
    public let points: Int
    public let lines: [Line]

    public struct Line: Hashable, Sendable {
        public let factor: ScoringScheme.Factor
        public let question: String
        public let answer: String
        /// nil where the document does not print them.
        public let points: Int?
        public let note: String
    }
}

extension ScoringScheme {
    /// Answers by question; several for one that takes many.
    public func recognise(_ answers: [String: [String]]) -> Recognition {
        var points = 0
        var lines: [Recognition.Line] = []
        var floor: Level.Code?
        for question in questions {
            let given = question.answers.filter { answers[question.id]?.contains($0.code) == true }
            var sum = 0
            for answer in given {
                sum += answer.points ?? 0
                if let own = answer.atLeast { floor = max(floor ?? own, own) }
                lines.append(
                    Recognition.Line(
                        factor: question.factor, question: question.name.text, answer: answer.name.text,
                        points: answer.points, note: answer.atLeast.map { say("应纳尽纳，不低于\(label(of: $0))") } ?? ""))
            }
            if let most = question.most, sum > most {
                lines.append(
                    Recognition.Line(
                        factor: question.factor, question: question.name.text, answer: "", points: most - sum,
                        note: say("这一项最多 \(most) 分")))
                sum = most
            }
            points += sum
        }
        if let disqualifying, answers[disqualifying] != nil {
            return Recognition(level: "none", label: say("不认定：材料不实"), points: points, lines: lines)
        }
        let found = level(at: points, floor)
        return Recognition(
            level: found.code, label: found.label, points: points, lines: lines)
    }

    private func level(at points: Int, _ floor: Level.Code?) -> (code: String?, label: String) {
        let reached = levels.first { level in level.least.map { points >= $0 } == true }?.code
        let isOpen = levels.contains { $0.least == nil }
        if let best = [reached, floor].compactMap(\.self).max() {
            return (best.rawValue, label(of: best))
        }
        return isOpen ? (nil, say("文件没有公布分数线，须由学校评定")) : ("none", say("不困难"))
    }

    func label(of code: Level.Code) -> String { levels.first { $0.code == code }?.name.text ?? code.rawValue }
}

extension ScoringScheme.Level.Code: Comparable {
    /// The order of the cases, from the least hardship to the most.
    static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .general: 0
        case .moderate: 1
        case .special: 2
        }
    }
}
