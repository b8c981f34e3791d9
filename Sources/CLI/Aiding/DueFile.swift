import Documents
import Eligibility
import Vocabulary

/// `child_id,term,policy_id,outcome,amount_fen,payer_code,rule_document,reason_code`
enum DueFile {
    static func write(
        _ table: FactTable, _ book: PolicyBook, _ question: Question, to path: String,
        by executor: AidCommand.Evaluate.Executor, threads: Int
    ) throws -> Tally {
        var tally = Tally()
        var file = try DelimitedWriter(to: path, for: .machines)
        try file.append(DueLine.header)
        let plain = PlainExecutor(book, question)
        for child in 0..<table.count {
            for decision in plain.decide(table.applicant(child)) {
                tally.count(decision)
                try file.append(DueLine.fields(of: decision, child: table.id(child), question))
            }
        }
        try file.close()
        return tally
    }
}
