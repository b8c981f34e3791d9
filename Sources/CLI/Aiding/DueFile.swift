import Documents
import Eligibility
import Vocabulary

/// `child_id,term,policy_id,outcome,amount_fen,payer_code,rule_document,reason_code`
enum DueFile {
    /// Term by term, in the order of the questions; what there is of each.
    static func write(
        _ table: FactTable, _ book: PolicyBook, _ questions: [Question], to path: String,
        by executor: AidCommand.Evaluate.Executor, threads: Int
    ) throws -> [Tally] {
        var file = try DelimitedWriter(to: path, for: .machines)
        try file.append(DueLine.header)
        let tallies = try questions.map { question in
            try write(table, book, question, to: &file, by: executor, threads: threads)
        }
        try file.close()
        return tallies
    }

    private static func write(
        _ table: FactTable, _ book: PolicyBook, _ question: Question, to file: inout DelimitedWriter,
        by executor: AidCommand.Evaluate.Executor, threads: Int
    ) throws -> Tally {
        let tally: Tally
        switch executor {
        case .columns:
            let (columns, below) = ColumnExecutor(book, question, table).givingOutPlaces()
            tally = try columns.write(threads: threads) { try file.append(lines: $0) }
            note(below)
        case .plain:
            var counted = Tally()
            let (decisions, below) = PlainExecutor(book, question).decideAll(
                (0..<table.count).map { table.applicant($0) })
            for (child, own) in decisions.enumerated() {
                for decision in own {
                    counted.count(decision)
                    try file.append(DueLine.fields(of: decision, child: table.id(child), question))
                }
            }
            tally = counted
            note(below)
        }
        return tally
    }

    /// Who was left out by the number of places, the first of them by name.
    private static func note(_ below: [BelowLine]) {
        for line in below {
            Terminal.note(
                say(
                    "\(line.policy) \(line.place)：\(count: line.places) 个名额，\(count: line.fitting) 人符合；线下最近的是 \(line.next.listed)"
                ))
        }
    }
}
