import ArgumentParser
import Documents
import Eligibility
import Foundation
import Vocabulary

/// `yidan aid recognise`: hardship by the points of a scheme.
struct RecogniseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "recognise", abstract: say("困难认定：按量化办法逐项计分，定出等级，说明每一分。"),
        usage: say("yidan aid recognise jiangsu-2020 --answers 问卷.csv --out 认定.csv"))

    @Argument(help: ArgumentHelp(say("量化办法的编号（policies/hardship）或文件。"))) var scheme: String
    @Option(help: ArgumentHelp(say("问卷文件：child_id,question,answer，多选的写几行。"))) var answers: String
    @Option(help: ArgumentHelp(say("写出：child_id,points,level,label。"))) var out: String?
    @Option(help: ArgumentHelp(say("说明这个编号的孩子每一分从哪里来。"))) var explain: String?
    @OptionGroup var policies: PolicyOptions

    func validate() throws {
        guard out != nil || explain != nil else {
            throw ValidationError(say("请用 --out 指明写到哪里，或用 --explain 说明一个孩子。"))
        }
    }

    func run() throws {
        let path = scheme.hasSuffix(".yaml") ? scheme : try policies.folder() + "/hardship/\(scheme).yaml"
        let scheme = try ScoringScheme(parsing: DataFile(reading: path))
        if !scheme.isConfirmed { Terminal.note(say("这个办法还没有确认，只供参考。")) }
        let children = try read()
        for child in children {
            let place = DataPlace(file: answers, line: child.line, path: child.id)
            if let fault = scheme.fault(in: child.answers, at: place) { throw fault }
        }
        if let out {
            var file = try DelimitedWriter(to: out, for: .machines)
            try file.append(["child_id", "points", "level", "label"])
            for child in children {
                let found = scheme.recognise(child.answers)
                try file.append([child.id, String(found.points), found.level ?? "open", found.label])
            }
            try file.close()
        }
        if let explain {
            guard let child = children.first(where: { $0.id == explain }) else {
                throw AidRefusal.noSuchChild(explain, file: answers)
            }
            show(scheme.recognise(child.answers), scheme, explain)
        }
    }

    private func show(_ found: Recognition, _ scheme: ScoringScheme, _ id: String) {
        Terminal.say(say("\(id)：\(found.points) 分，\(found.label)（\(scheme.name.text)）"))
        for line in found.lines {
            let points = line.points.map { String($0) } ?? say("分值未公布")
            Terminal.say("  \(line.factor.label)  \(line.question)  \(line.answer)  \(points)  \(line.note)")
        }
    }

    private typealias Child = (id: String, line: Int, answers: [String: [String]])

    private func read() throws -> [Child] {
        var children: [Child] = []
        var places: [String: Int] = [:]
        let file: Spreadsheet
        do { file = try Spreadsheet.open(answers) } catch let refusal as DocumentRefusal {
            throw LinkRefusal.file(answers, refusal)
        }
        let header = try file.head(of: 0, rows: 1).first?.cells.map(\.text) ?? []
        let columns = ["child_id", "question", "answer"].compactMap { header.firstIndex(of: $0) }
        guard columns.count == 3 else { throw AidRefusal.answerHeader(answers, found: header) }
        _ = try file.read(0) { row in
            let cells = columns.map { $0 < row.cells.count ? row.cells[$0].text : "" }
            guard row.number > 1, !cells[0].isEmpty else { return true }
            let place = places[cells[0]] ?? children.count
            if place == children.count {
                places[cells[0]] = place
                children.append((cells[0], row.number, [:]))
            }
            children[place].answers[cells[1], default: []].append(cells[2])
            return true
        }
        return children
    }
}
