import ArgumentParser
import Documents
import Eligibility
import Foundation
import Vocabulary

/// `yidan policy`: what the policies say, and whether their files hold.
struct PolicyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "policy", abstract: say("政策：核对政策文件，看规则，比较两版，试算影响。"),
        subcommands: [Check.self, Show.self, Diff.self, Simulate.self])

    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: say("核对政策文件：例子是否都对，有没有空缺、重叠和循环，每一条是否都有例子。"),
            usage: say("yidan policy check 我县.yaml"))
        @Argument(help: ArgumentHelp(say("要核对的政策文件，当作放进政策文件夹：同名的顶替，其余的加在旁边。"))) var files: [String] = []
        @OptionGroup var policies: PolicyOptions

        func run() throws {
            let book = try policies.book(adding: files)
            let names = files.map { URL(fileURLWithPath: $0).lastPathComponent }
            let asked = book.policies.filter { files.isEmpty || names.contains($0.place.file) }
            for policy in asked {
                let coverage = policy.coverage(in: book)
                Terminal.say(
                    say(
                        "\(policy.id)：\(policy.rules.count) 条规则，\(coverage.examples) 个例子全对，\(coverage.seen)/\(coverage.wanted) 处有例子"
                    ) + (policy.isConfirmed ? "" : say("；尚未确认，没有启用")))
                if let region = policy.unknownRegion {
                    Terminal.note(say("\(policy.id)：行政区划里没有“\(region.padded)”（place）。请核对代码。"))
                }
            }
            let rest = book.policies.count - asked.count
            if rest > 0 { Terminal.say(say("连同其余 \(count: rest) 项政策核对，都没有问题。")) }
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: say("把一项政策列成表，旁边是文件原文；不写编号则列出全部政策。"),
            usage: say("yidan policy show compulsory-living-subsidy"))
        @Argument(help: ArgumentHelp(say("政策编号。"))) var id: String?
        @Flag(help: ArgumentHelp(say("列出每条规则起止日两边的结果，由例子自动生成。"))) var boundaries = false
        @OptionGroup var policies: PolicyOptions
        @OptionGroup var list: ListOptions

        func run() throws {
            let book = try policies.book()
            guard let id else { return try list.show(PolicyLists.all(book), called: say("政策")) }
            guard let policy = book[id] else { throw AidRefusal.noSuchPolicy(id, known: book.policies.map(\.id)) }
            let listing = boundaries ? PolicyLists.boundaries(of: policy, book) : PolicyLists.rules(of: policy, book)
            try list.show(listing, called: policy.name.text)
        }
    }

    struct Diff: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: say("比较一项政策的两版，逐条列出规则改了什么；谁增谁减用 simulate --against。"),
            usage: say("yidan policy diff 旧.yaml 新.yaml"))
        @Argument(help: ArgumentHelp(say("旧的政策文件。"))) var old: String
        @Argument(help: ArgumentHelp(say("新的政策文件。"))) var new: String
        @OptionGroup var policies: PolicyOptions
        @OptionGroup var list: ListOptions

        func run() throws {
            let books = (try policies.book(with: [old]), try policies.book(with: [new]))
            let ids = try [old, new].map { try PolicyBook.id(of: DataFile(reading: $0)) }
            guard ids[0] == ids[1], let before = books.0[ids[0]], let after = books.1[ids[1]] else {
                throw AidRefusal.otherPolicy(ids[0], ids[1])
            }
            let difference = PolicyDifference(from: before, in: books.0, to: after, in: books.1)
            if difference.lines.isEmpty { Terminal.note(say("两版的规则相同。")) }
            try list.show(PolicyLists.difference(difference), called: after.name.text)
        }
    }

    struct Simulate: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: say("试算：换上或加上这些政策文件，一个学期里谁增谁减，各校多少，要多少钱。"),
            usage: say("yidan policy simulate 新.yaml --facts 事实.csv --term 2024-spring"))
        @Argument(help: ArgumentHelp(say("新的政策文件，顶替同编号的或加在旁边。"))) var files: [String]
        @Option(help: ArgumentHelp(say("事实文件：child_id,fact,value,from,until,known_on。"))) var facts: String
        @Option(help: ArgumentHelp(say("以这份旧文件为底，不写则以现有政策为底。"))) var against: String?
        @Flag(help: ArgumentHelp(say("逐人列出，不按学校合计。"))) var children = false
        @OptionGroup var question: QuestionOptions
        @OptionGroup var list: ListOptions

        func run() throws {
            let asked = try question.question()
            let books = (
                try question.policies.book(with: against.map { [$0] } ?? []), try question.policies.book(with: files)
            )
            let table = try FactFile.read(facts, books.1.facts, threads: ProcessInfo.processInfo.activeProcessorCount)
            let effect = Effect(of: table, asking: asked, from: books.0, to: books.1)
            let schools = effect.schools
            let (more, less) = (
                schools.reduce(Money.zero) { $0 + $1.more }, schools.reduce(Money.zero) { $0 + $1.less }
            )
            Terminal.note(
                say(
                    "\(asked.term.label)：增加 \(count: schools.reduce(0) { $0 + $1.gaining }) 人、\(more) 元，减少 \(count: schools.reduce(0) { $0 + $1.losing }) 人、\(less) 元"
                ))
            try list.show(
                children ? PolicyLists.children(effect) : PolicyLists.schools(effect), called: say("试算影响"))
        }
    }
}
