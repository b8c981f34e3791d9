import Vocabulary

/// What is known of one fact on the days that count.
enum Found: Hashable, Sendable {
    case row(FactRow)
    /// Nothing is written, and that means this.
    case absent(FactValue)
    case missing
    /// Two rows that were known at the same time say different things.
    case conflict(FactRow, FactRow)

    var value: FactValue? {
        switch self {
        case .row(let row): row.value
        case .absent(let value): value
        case .missing, .conflict: nil
        }
    }
}

extension Applicant {
    /// Looks a fact up, in the plainest way. With hindsight, what was recognised too late counts as well.
    func found(_ fact: Fact, _ measure: Measure, _ question: Question, hindsight: Bool = false) -> Found {
        var window = measure.window(of: question)
        var known = question.knownOn
        if fact.endsRights { window = window.lowerBound...window.lowerBound }
        if fact.isRecognition {
            if hindsight {
                window = window.lowerBound...max(window.upperBound, known)
            } else {
                known = question.recognisedBy
            }
        }
        let rows = standing(of: fact, knownBy: known)
        let found = days(of: rows, in: window).map { Applicant.say(of: rows, on: $0) }.compactMap(\.self)
        let best = fact.isRecognition ? found.first { $0.value?.isPositive == true } : nil
        let answer = best ?? found.first { fact.isRecognition && $0.value == nil } ?? found.first
        return answer ?? fact.whenAbsent.map { .absent($0) } ?? .missing
    }

    /// What was known, each row in its latest state: one that came later with the same first day replaces it.
    private func standing(of fact: Fact, knownBy day: Day) -> [FactRow] {
        let known = rows.filter { row in row.fact == fact && row.knownOn.map { $0 <= day } != false }
        return known.filter { row in !known.contains { $0.from == row.from && $0.isKnown(after: row) } }
    }

    /// The days on which the answer may change: the first of the window, then where rows begin and end.
    private func days(of rows: [FactRow], in window: ClosedRange<Day>) -> [Day] {
        let changes = rows.flatMap { [$0.from, $0.until] }.compactMap(\.self)
        return [window.lowerBound] + Set(changes).filter { $0 > window.lowerBound && $0 <= window.upperBound }.sorted()
    }

    /// What holds on a day: the row that was known last; nil if there is none.
    private static func say(of rows: [FactRow], on day: Day) -> Found? {
        let holding = rows.filter { $0.holds(on: day) }
        let last = holding.filter { row in !holding.contains { $0.isKnown(after: row) } }
        guard let first = last.first else { return nil }
        if let other = last.first(where: { $0.value != first.value }) { return .conflict(first, other) }
        return .row(first)
    }
}
