import Documents
import Testing
import Vocabulary

@testable import Eligibility

/// The policies of the house, and how a faulty file is turned away.
struct PolicyBookTests {
    @Test func `every policy of the house holds: no gap, no overlap, every example, every clause`() throws {
        let book = try Shelf.book.get()
        #expect(!book.policies.isEmpty)
        for policy in book.policies {
            #expect(book.coverage(of: policy).missing.isEmpty, "\(policy.id)")
        }
    }

    /// The living subsidy with one thing changed.
    private func refusal(_ old: String, _ new: String, _ file: String = "compulsory-living-subsidy.yaml") throws
        -> String
    {
        let files = try Shelf.files().map { data in
            guard data.name == file else { return data }
            #expect(data.text.contains(old), "\(old) does not stand in \(file)")
            return DataFile(name: data.name, text: data.text.replacingOccurrences(of: old, with: new))
        }
        return try #require(throws: DataRefusal.self) { try PolicyBook(files) }.message
    }

    static let slips: [(String, String, String)] = [
        ("amount:", "amout:", "不认识“amout”这一项，也许是“amount”"),
        ("{in: {status: [enrolled]}}", "{in: {statsu: [enrolled]}}", "不认识“statsu”，也许是“status”"),
        ("{in: {status: [enrolled]}}", "{in: {status: [enroled]}}", "不认识“enroled”，也许是“enrolled”"),
        ("from: 2024-spring", "from: 2024-02-30", "没有“2024-02-30”这一天"),
        ("from: 2024-spring", "from: 2019-autumn", "同时有效"),
        (
            "{half: {percent: [50, 1250.00]}}}\n      junior: {yes: {half: 1500.00}",
            "{share: [1250.00, 0]}}\n      junior: {yes: {half: 1500.00}", "不能除以 0"
        ),
        ("    rounding: exact\n  - id: 2019-autumn", "  - id: 2019-autumn", "须写明 rounding"),
        (
            "    rounding: exact\n  - id: 2016-spring",
            "    rounding: exact\n    last: 2018-autumn\n  - id: 2016-spring", "最后一天早于第一天"
        ),
        (
            "id: 2016-spring\n    from: 2016-spring\n",
            "id: 2016-spring\n    from: 2016-spring\n    last: 2018-spring\n", "2018-09-01 到 2019-08-31 没有规则"
        ),
        ("{stage: junior}, due: 625.00", "{stage: junior}, due: 624.99", "算出来是 due 625.00"),
        ("{half: 1000.00}\n      junior: {half: 1250.00}", "{half: 1000.00}", "没有一行管到这种情形：学段 初中"),
        ("{group: four-categories}", "{group: five-categories}", "也许是“four-categories”"),
        ("else: day-pupil", "else: daypupil", "也许是“day-pupil”"),
        (
            "[2018-autumn, 2020-autumn, 2024-spring], facts: {status", "[2018-autumn, 2020-autumn], facts: {status",
            "规则 2024-spring：没有例子不满足这一条"
        ),
        ("measure: term", "measure: terms", "也许是“term”"),
        ("    document: 财教〔2019〕121号", "    docment: 财教〔2019〕121号", "不认识“docment”这一项，也许是“document”"),
        ("{}, due: 625.00", "{}, du: 625.00", "不认识“du”这一项，也许是“due”"),
        (
            "{yes: boarding}, else", "{yes: boarding, equals: {stage: junior}}, else",
            "用 all 连起来：{all: [{yes: …}, {equals: …}]}"
        ),
        (
            "{yes: boarding}, else", "{equals: {boarding: yes, stage: junior}}, else",
            "用 all 连起来：{all: [{boarding: …}, {stage: …}]}"
        ),
        ("{yes: boarding}, else", "[{yes: boarding}], else", "几个条件要用 all（都要成立）或 any"),
        ("{term: 2024-spring, facts: {stage: senior}", "{term：2024-spring, facts: {stage: senior}", "里是中文冒号“：”"),
        ("value: yes, from: 2020-09-20", "value: yes, from: 2020-09-31", "没有“2020-09-31”这一天"),
        ("{stage: senior}, none", "{birth: 2011-02-30, stage: senior}, none", "没有“2011-02-30”这一天"),
    ]

    @Test(arguments: slips) func `a slip of the pen is refused with its place and what was meant`(
        _ old: String, _ new: String, _ words: String
    ) throws {
        let message = try refusal(old, new)
        #expect(message.contains(words), "\(message)")
        #expect(message.hasPrefix("compulsory-living-subsidy.yaml:"), "\(message)")
    }

    @Test func `what the policy asks is gone through under every rule, part by part`() throws {
        let line = "  - {term: 2014-autumn, facts: {hardship: unknown, group.orphan: yes}, due: 750.00}\n"
        let message = try refusal(line, "", "senior-grant.yaml")
        #expect(
            message == "senior-grant.yaml:12 requires[1]：规则 2010-autumn：没有例子使它成立：属于特殊困难群体。请在 examples 里补一个。")
    }

    @Test func `all that is wrong in a file is said at once, each with its line`() throws {
        let files = try Shelf.files().map { data in
            guard data.name == "compulsory-living-subsidy.yaml" else { return data }
            return DataFile(
                name: data.name,
                text: data.text.replacingOccurrences(of: "measure: term", with: "measure: terms")
                    .replacingOccurrences(of: "else: day-pupil", with: "else: daypupil")
                    .replacingOccurrences(of: "due: 750.00", with: "du: 750.00"))
        }
        let message = try #require(throws: DataRefusal.self) { try PolicyBook(files) }.message
        let lines = message.split(separator: "\n")
        #expect(lines.count == 3, "\(message)")
        for (line, words) in zip(lines, ["“terms”", "“daypupil”", "“du”"]) {
            #expect(line.hasPrefix("compulsory-living-subsidy.yaml:") && line.contains(words), "\(line)")
        }
    }

    @Test func `rows that overlap are refused with a child whom both fit`() throws {
        let message = try refusal(
            "    amount:\n      by: stage\n      primary: {half: 1000.00}\n      junior: {half: 1250.00}",
            "    rows:\n      - {when: {equals: {stage: primary}}, amount: 500.00}\n      - {when: {yes: boarding}, amount: 625.00}"
        )
        #expect(message.contains("重叠") && message.contains("小学"), "\(message)")
    }

    @Test func `groups of one name that follow one another must not overlap`() throws {
        let message = try refusal(
            "{from: 2021-01-01, groups: [lifted]}", "{from: 2013-01-01, groups: [lifted]}", "groups.yaml")
        #expect(message.contains("不能重叠"), "\(message)")
        let twice = try refusal("code: orphan,", "code: destitute,", "groups.yaml")
        #expect(twice.contains("“destitute”已用于"), "\(twice)")
    }
}
