import Vocabulary

/// The fast executor (批量核算): all policies compiled for one question, children worked out pattern by pattern.
///
/// It has to say on every line what the plain one says; `ExecutorTests` holds it to that.
public struct ColumnExecutor: Sendable {
    public let question: Question
    let book: PolicyBook
    let table: FactTable
    let plan: ColumnPlan
    let policies: [CompiledPolicy]
    /// By number of fact, its columns.
    let columns: [[Int]]
    let isRecognition: [Bool]
    /// By number of fact, the value that says there is nothing.
    let negative: [UInt32]
    /// Who stands below the line of a quota: child and policy.
    var below: Set<Place> = []

    struct Place: Hashable, Sendable {
        let child: Int
        let policy: Int
    }

    public init(_ book: PolicyBook, _ question: Question, _ table: FactTable) {
        self.book = book
        self.question = question
        self.table = table
        var compiler = Compiler(book, question)
        policies = compiler.compile()
        plan = compiler.plan
        let plan = compiler.plan
        columns = table.list.all.map { fact in plan.columns.indices.filter { plan.columns[$0].fact == fact } }
        isRecognition = table.list.all.map(\.isRecognition)
        negative = table.list.all.map { fact in
            fact.isRecognition ? fact.whenAbsent.flatMap { ColumnExecutor.code($0, of: fact) } ?? 0 : Resolver.missing
        }
    }

    static func code(_ value: FactValue, of fact: Fact) -> UInt32? {
        switch (value, fact.kind) {
        case (.word(let word), .choice(let words)): words.firstIndex(of: word).map { UInt32($0) }
        case (.flag(let flag), _): flag ? 1 : 0
        default: nil
        }
    }

    /// One child, for tests and single questions.
    public func decide(_ child: Int) -> [Decision] {
        var lane = Lane(self)
        return decide(child, &lane)
    }

    func decide(_ child: Int, _ lane: inout Lane) -> [Decision] {
        let place = lane.pattern(of: child)
        let pattern = lane.results[place]
        return lines(of: pattern, child).map { line in
            var decision = line.decision
            if let payer = line.payer { decision.payer = code(ofPayer: lane.value(payer), payer) }
            return decision
        }
    }

    func code(ofPayer value: UInt32, _ column: Int) -> String {
        let fact = plan.columns[column].fact
        guard fact.kind == .region else { return table.texts.text(Int(value)) }
        let digits = String(table.digits(value).prefix(6))
        return digits + String(repeating: "0", count: max(0, 6 - digits.utf8.count))
    }

    /// With the second pass made anew for a child that a quota leaves out.
    func lines(of pattern: Pattern, _ child: Int) -> [Pattern.Line] {
        if below.isEmpty { return pattern.decisions }
        var lines = pattern.lines
        var isChanged = false
        for (place, policy) in policies.enumerated() where below.contains(Place(child: child, policy: place)) {
            for line in lines.indices where lines[line].decision.policy == policy.policy.id {
                lines[line].decision.refuse(.reason(.belowLine))
                lines[line].payer = nil
                isChanged = true
            }
        }
        return isChanged ? stacked(lines) : pattern.decisions
    }

    func stacked(_ lines: [Pattern.Line]) -> [Pattern.Line] {
        var decisions = lines.map(\.decision)
        book.stacking.apply(to: &decisions, on: question.term.firstDay)
        return zip(lines, decisions).map { line, decision in
            Pattern.Line(decision: decision, payer: decision.outcome == .due ? line.payer : nil)
        }
    }
}
