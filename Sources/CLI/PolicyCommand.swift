import ArgumentParser
import Documents
import Eligibility
import Vocabulary

/// `yidan policy`: what the policies say, and whether their files hold.
struct PolicyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "policy", abstract: say("政策：核对政策文件，看规则，比较两版，试算影响。"), subcommands: [Check.self])

    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: say("核对政策文件：例子是否都对，有没有空缺、重叠和循环，每一条是否都有例子。"),
            usage: say("yidan policy check"))
        @OptionGroup var policies: PolicyOptions

        func run() throws {
            let book = try policies.book()
            for policy in book.policies {
                let coverage = policy.coverage(in: book)
                Terminal.say(
                    say(
                        "\(policy.id)：\(policy.rules.count) 条规则，\(coverage.examples) 个例子全对，\(coverage.seen)/\(coverage.wanted) 处有例子"
                    ) + (policy.isConfirmed ? "" : say("；尚未确认，没有启用")))
            }
        }
    }
}
