import Vocabulary

/// What changed between two versions of a policy, as rules (两版差异).
public struct PolicyDifference: Sendable {
    public enum Kind: String, Labelled {
        case added, removed, changed
        public var label: String {
            switch self {
            case .added: say("新增")
            case .removed: say("删去")
            case .changed: say("改动")
            }
        }
    }

    public struct Line: Hashable, Sendable {
        public let kind: Kind
        public let rule: String
        public let situation: String
        public let before: String
        public let after: String
    }

    public let lines: [Line]

    /// Rules are paired by their id, rows by whom they fit.
    public init(from old: Policy, in oldBook: PolicyBook, to new: Policy, in newBook: PolicyBook) {
        let (before, after) = (old.lines(in: oldBook), new.lines(in: newBook))
        var lines: [Line] = []
        for line in before {
            let next = after.first { $0.rule == line.rule && $0.situation == line.situation }
            if let next {
                if next.written != line.written {
                    lines.append(
                        Line(
                            kind: .changed, rule: line.rule, situation: line.situation, before: line.written,
                            after: next.written))
                }
            } else {
                lines.append(
                    Line(kind: .removed, rule: line.rule, situation: line.situation, before: line.written, after: ""))
            }
        }
        for line in after where !before.contains(where: { $0.rule == line.rule && $0.situation == line.situation }) {
            lines.append(
                Line(kind: .added, rule: line.rule, situation: line.situation, before: "", after: line.written))
        }
        self.lines = lines
    }
}

extension PolicyLine {
    fileprivate var written: String { [span, amount, document].joined(separator: say("；")) }
}
