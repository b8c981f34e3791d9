import Eligibility
import Vocabulary

/// How the answers about one child came about, in both languages.
enum AidExplanation {
    static func show(
        _ id: String, _ table: FactTable, _ book: PolicyBook, _ question: Question, _ file: String
    ) throws {
        guard let child = table.child(id) else { throw AidRefusal.noSuchChild(id, file: file) }
        let derivations = PlainExecutor(book, question).explain(table.applicant(child))
        for (place, catalogue) in try catalogues().enumerated() {
            Catalogue.$current.withValue(catalogue) {
                if place > 0 { Terminal.say("") }
                Terminal.say(
                    say(
                        "\(id)，\(question.term.label)，开学 \(question.opening)，名单截止 \(question.cutoff)，按 \(question.knownOn) 已知"
                    ))
                if derivations.isEmpty { Terminal.say(say("没有一项政策与这个孩子有关。")) }
                for line in derivations.flatMap({ $0.lines(in: book) }) { Terminal.say(line) }
            }
        }
    }

    /// Without the program's data the Chinese is still there.
    private static func catalogues() throws -> [Catalogue] {
        do { return try ProgramFolder.catalogues() } catch let refusal as ProgramFolderRefusal {
            Terminal.note(say("\(refusal.message)这里只写中文。"))
            return [.chinese]
        }
    }
}
