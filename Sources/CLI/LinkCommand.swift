import ArgumentParser
import Foundation
import Linkage
import Vocabulary

/// `yidan link`: two files in, links out; no store is needed.
struct LinkCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "link", abstract: say("比对两份名册：左表每个孩子在右表的哪一行，有多大把握，为什么。"),
        usage: say("yidan link 户籍.csv 学籍.csv --out 对上.csv --unmatched 没对上.csv --report 报告.html"))

    @Argument(help: ArgumentHelp(say("左表：要找的人，xlsx 或 csv。"))) var left: String
    @Argument(help: ArgumentHelp(say("右表：在其中找，xlsx 或 csv；一个孩子可以有几行。"))) var right: String
    @Option(help: ArgumentHelp(say("写出对上的结果：left_id,right_id,score,class,rule。"))) var out: String?
    @Option(help: ArgumentHelp(say("比对模型文件；不写则按表头选用 models/ 里的一个。"))) var model: String?
    @Option(help: ArgumentHelp(say("写出没有对上的人、原因和最接近的行。"))) var unmatched: String?
    @Option(help: ArgumentHelp(say("说明左表这个编号的人为什么对上或没有对上。"))) var explain: String?
    @Option(help: ArgumentHelp(say("写出一页自含的 HTML 报告。"))) var report: String?
    @Option(help: ArgumentHelp(say("已知真相的配对：left_id,right_id，或加 label 列的人工样本；用来检验概率。"))) var truth: String?
    @Option(name: .customLong("left-id"), help: ArgumentHelp(say("左表的编号列；写 row 用行号。没有编号列时也用行号，记作 row:17。"))) var leftID:
        String?
    @Option(name: .customLong("right-id"), help: ArgumentHelp(say("右表的编号列；写 row 用行号。"))) var rightID: String?
    @Option(help: ArgumentHelp(say("计算方式；目前只有 native。"))) var engine = Engine.native
    @Option(help: ArgumentHelp(say("用几个处理器核。"))) var threads = ProcessInfo.processInfo.activeProcessorCount
    @Flag(help: ArgumentHelp(say("有需要人看的配对时以 4 退出。"))) var strict = false

    enum Engine: String, ExpressibleByArgument, CaseIterable {
        case native
    }

    func validate() throws {
        guard out != nil || unmatched != nil || explain != nil || report != nil || truth != nil else {
            throw ValidationError(say("请用 --out 指明写到哪里，或用 --explain 说明一个人。"))
        }
        guard (1...256).contains(threads) else { throw ValidationError(say("--threads 写 1 到 256。")) }
    }

    func run() throws {
        let labels = try truth.map { try LinkLabels.read($0) }
        let linking = try link(leftKey: leftID, rightKey: rightID)
        if let out { try linking.writeLinks(to: out, threads: threads) }
        if let unmatched { try linking.writeUnlinked(to: unmatched) }
        if let report {
            let names = [left, right].map { URL(fileURLWithPath: $0).lastPathComponent }
            try LinkReport(
                linking: linking, leftName: names[0], rightName: names[1],
                calibration: labels.map { linking.calibration(by: $0) }
            ).write(to: report)
        }
        if let labels {
            for line in LinkReliability(calibration: linking.calibration(by: labels)).lines { Terminal.say(line) }
        }
        if let explain {
            guard let row = linking.leftRow(of: explain) else { throw LinkRefusal.noSuchChild(explain) }
            for line in LinkExplanation(linking: linking, left: row).lines { Terminal.say(line) }
        }
        LinkCommand.note(linking)
        if strict, linking.links.contains(where: { $0.kind == .review }) {
            throw ExitCode(ExitStatus.peopleNeeded.rawValue)
        }
    }

    /// An output that names rows by their keys needs keys that stand there once. A column that was asked for is refused
    /// if it has others; one that was only found by its heading gives way to the numbers of the rows.
    private func link(leftKey: String?, rightKey: String?) throws -> Linking {
        var files = try LinkFiles.read(
            left: left, right: right, models: try LinkModels.choices(model), leftKey: leftKey, rightKey: rightKey,
            threads: threads)
        LinkCommand.note(files)
        let linking = files.link(threads: threads)
        let (leftRepeat, rightRepeat) = (linking.repeatedLeftKey, linking.repeatedRightKey)
        if let leftRepeat, leftKey != nil { throw LinkRefusal.repeatedKey(left, key: leftRepeat, side: .left) }
        if let rightRepeat, rightKey != nil { throw LinkRefusal.repeatedKey(right, key: rightRepeat, side: .right) }
        if leftRepeat == nil, rightRepeat == nil { return linking }
        for (path, key) in [(left, leftRepeat), (right, rightRepeat)] {
            guard let key else { continue }
            Terminal.note(say("\(path) ▸ 编号“\(key)”出现了不止一次，改用行号。要用别的列作编号，请写 --left-id 或 --right-id。"))
        }
        return try link(
            leftKey: leftRepeat == nil ? leftKey : ColumnPlan.rowNumbers,
            rightKey: rightRepeat == nil ? rightKey : ColumnPlan.rowNumbers)
    }

    private static func note(_ files: LinkFiles) {
        Terminal.note(
            say(
                "模型 \(files.model.title)（\(files.model.code) 第 \(files.model.version) 版）；左表 \(count: files.leftCount) 行，右表 \(count: files.rightCount) 行"
            ))
        for names in files.sheetNames where !names.isEmpty { Terminal.note(say("读了工作表：\(names.listed)")) }
    }

    private static func note(_ linking: Linking) {
        let counts = linking.counts
        // The links of one child stand together.
        var (linked, last) = (0, -1)
        for link in linking.links where link.kind != .review && link.left != last {
            (linked, last) = (linked + 1, link.left)
        }
        Terminal.note(
            say(
                "确定 \(count: counts[.certain] ?? 0)，很可能 \(count: counts[.probable] ?? 0)，待人看 \(count: counts[.review] ?? 0)；左表有 \(count: linking.leftCount - linked) 人没有对上"
            ))
    }
}
