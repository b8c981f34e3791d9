import ArgumentParser
import Documents
import Eligibility
import Foundation
import Vocabulary

/// `yidan aid`: who is due what, and why.
struct AidCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "aid", abstract: say("资助：按当时的政策算出谁应享受什么，并说明依据。"),
        subcommands: [Evaluate.self, RecogniseCommand.self, TallyCommand.self])

    struct Evaluate: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: say("由事实算出一个学期的应享受名单；不需要数据库。"),
            usage: say("yidan aid evaluate --facts 事实.csv --term 2020-autumn --known-on 2020-11-30 --out 应享受.csv"))

        @Option(help: ArgumentHelp(say("事实文件：child_id,fact,value,from,until,known_on。"))) var facts: String
        @OptionGroup var question: QuestionOptions
        @Option(
            help: ArgumentHelp(
                say("写出：child_id,term,policy_id,outcome,amount_fen,payer_code,rule_document,reason_code。")))
        var out: String?
        @Option(help: ArgumentHelp(say("说明这个编号的孩子是怎么算出来的，中文和英文。"))) var explain: String?
        @Option(help: ArgumentHelp(say("columns 是快的，plain 逐步算；两种结果相同。"))) var executor = Executor.columns
        @Option(help: ArgumentHelp(say("用几个处理器核。"))) var threads = ProcessInfo.processInfo.activeProcessorCount

        enum Executor: String, ExpressibleByArgument, CaseIterable { case columns, plain }

        func validate() throws {
            guard out != nil || explain != nil else {
                throw ValidationError(say("请用 --out 指明写到哪里，或用 --explain 说明一个孩子。"))
            }
            guard (1...256).contains(threads) else { throw ValidationError(say("--threads 写 1 到 256。")) }
        }

        func run() throws {
            let asked = try question.questions()
            let book = try question.policies.book()
            let table = try FactFile.read(facts, book.facts, threads: threads)
            if let out {
                let tallies = try DueFile.write(table, book, asked, to: out, by: executor, threads: threads)
                for (tally, asked) in zip(tallies, asked) {
                    Terminal.note(
                        say(
                            "\(asked.term.label)：\(count: table.count) 名学生，应享受 \(count: tally.due) 项、\(tally.sum) 元，不享受 \(count: tally.refused) 项，待定 \(count: tally.undecided) 项"
                        ))
                }
            }
            for asked in asked { note(table.contradictions(book, asked)) }
            let off = book.policies.count - book.switchedOn.count
            if off > 0 { Terminal.note(say("有 \(count: off) 项政策还没有确认，没有算（yidan policy show）。")) }
            guard let explain else { return }
            for asked in asked { try AidExplanation.show(explain, table, book, asked, facts) }
        }

        private func note(_ doubts: (first: [FactContradiction], count: Int)) {
            for doubt in doubts.first { Terminal.note(doubt.message(in: facts)) }
            if doubts.count > doubts.first.count {
                Terminal.note(say("还有 \(count: doubts.count - doubts.first.count) 处矛盾，没有列出。"))
            }
        }
    }
}
