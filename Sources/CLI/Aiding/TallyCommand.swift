import ArgumentParser
import Documents
import Eligibility
import Vocabulary

/// `yidan aid tally`: a published table of heads and sums held against itself and against the rates of its term.
struct TallyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tally", abstract: say("核算一张汇总表：逐行按当时的标准重算，逐列核对小计、合计。"),
        usage: say("yidan aid tally 金寨2021春.csv --term 2021-spring --place 341524"))

    @Argument(help: ArgumentHelp(say("汇总表，xlsx 或 csv：名称、人数、小学走读、小学寄宿、初中走读、初中寄宿、金额。"))) var table: String
    @OptionGroup var question: QuestionOptions
    @Option(help: ArgumentHelp(say("哪里的表：行政区划代码。"))) var place: String
    @Option(help: ArgumentHelp(say("按哪一项政策。"))) var policy = "compulsory-living-subsidy"
    @Option(help: ArgumentHelp(say("表里的学生属于哪个群体（代码）。"))) var group = "ruralAllowance"

    func run() throws {
        let asked = try question.question()
        let book = try question.policies.book()
        guard let policy = book[policy] else { throw AidRefusal.noSuchPolicy(policy, known: book.policies.map(\.id)) }
        guard let place = RegionCode(place) else { throw AidRefusal.noPlace(place) }
        guard book.facts["group.\(group)"] != nil else {
            throw AidRefusal.noGroup(
                group, known: book.facts.names.filter { $0.hasPrefix("group.") }.map { String($0.dropFirst(6)) })
        }
        let summary = try read()
        let findings = summary.findings(by: policy, in: book, on: asked, place: place, group: group)
        for finding in findings {
            Terminal.say(
                say(
                    "\(table):\(finding.line) \(finding.name) \(finding.column)：写的是 \(finding.stated)，应为 \(finding.counted)"
                ))
        }
        Terminal.note(findings.isEmpty ? say("全部相符。") : say("有 \(count: findings.count) 处不平，请核实后改正。"))
        if !findings.isEmpty { throw ExitCode(ExitStatus.peopleNeeded.rawValue) }
    }

    private func read() throws -> SummaryTable {
        var rows: [(line: Int, cells: [String])] = []
        do {
            let file = try Spreadsheet.open(table)
            _ = try file.read(0) { row in
                rows.append((row.number, row.cells.map(\.text)))
                return true
            }
        } catch let refusal as DocumentRefusal { throw LinkRefusal.file(table, refusal) }
        for (place, row) in rows.prefix(10).enumerated() {
            if let summary = SummaryTable(header: row.cells, rows: Array(rows.dropFirst(place + 1))) { return summary }
        }
        throw AidRefusal.summaryHeader(table)
    }
}
