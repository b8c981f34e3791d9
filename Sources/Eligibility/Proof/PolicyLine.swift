import Vocabulary

/// One row of a policy as a table, and beside it the sentence of its document.
public struct PolicyLine: Hashable, Sendable {
    public let rule: String
    public let span: String
    /// Whom the row fits, beside what all have to fulfil.
    public let situation: String
    public let amount: String
    public let document: String
    public let says: String
    public let source: String
    public let isConfirmed: Bool
}

extension Policy {
    /// The newest first. What all rules ask for comes before the rows.
    public func lines(in book: PolicyBook) -> [PolicyLine] {
        rules.flatMap { rule in
            let asked = (requires + rule.requires).map { $0.condition.sentence(book.groups) }
            let rows = rule.rows.map { ($0, $0.amount.sentence(book.groups)) }
            let supplements = rule.supplements.map { ($0, say("另加 \($0.amount.sentence(book.groups))")) }
            return (rows + supplements).map { row, amount in
                let own = row.condition == .always ? [] : [row.condition.sentence(book.groups)]
                return PolicyLine(
                    rule: rule.id,
                    span: rule.lastText.map { say("\(rule.fromText) 至 \($0)") } ?? say("\(rule.fromText) 起"),
                    situation: (own + asked).joined(separator: say("；")), amount: amount,
                    document: rule.document, says: rule.says, source: rule.source,
                    isConfirmed: isConfirmed && rule.isConfirmed)
            }
        }
    }
}

extension Amount {
    func sentence(_ groups: GroupBook) -> String {
        func count(_ count: Count) -> String {
            switch count {
            case .number(let number): String(number)
            case .fact(let fact): groups.label(of: fact)
            }
        }
        switch self {
        case .sum(let money): return money.description
        case .fact(let fact): return groups.label(of: fact)
        case .local: return say("当地标准")
        case .least(let inner): return say("\(inner.map { $0.sentence(groups) }.listed)中最小的")
        case .greatest(let inner): return say("\(inner.map { $0.sentence(groups) }.listed)中最大的")
        case .total(let inner): return inner.map { $0.sentence(groups) }.joined(separator: " + ")
        case .percent(let share, let inner): return "\(inner.sentence(groups)) × \(Amount.percentage(share)) %"
        case .times(let inner, let by): return "\(inner.sentence(groups)) × \(count(by))"
        case .share(let inner, let by): return "\(inner.sentence(groups)) ÷ \(count(by))"
        }
    }

    /// Hundredths of a percent as people write them: 50, 12.5.
    static func percentage(_ share: Int) -> String {
        let text = Money(fen: Int64(share)).description
        return text.hasSuffix(".00") ? String(text.dropLast(3)) : text
    }
}
