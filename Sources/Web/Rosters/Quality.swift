import Documents
import Foundation
import Registry
import Screening
import Vocabulary

/// What the examination found, all at once (体检报告).
enum Quality {
    static func show(_ call: Call) async throws -> Answer {
        let (roster, source) = try await Rosters.find(call)
        let keys = call.store.keys
        let report = try await call.store.read { db in try roster.report(with: keys, in: db) }
        guard let report, let source else { throw RosterRefusal.notNow(roster.progress.state) }
        return .page(
            QualityPage(
                roster: roster, sourceName: source.name, report: report, address: Rosters.address(of: roster.id, call),
                token: call.formToken, viewer: call.reader),
            section: .comparison)
    }

    static func file(_ call: Call) async throws -> ListFile {
        let (roster, source) = try await Rosters.find(call, with: .exportLists)
        let keys = call.store.keys
        let report = try await call.store.read { db in try roster.report(with: keys, in: db) }
        guard let report, let source else { throw RosterRefusal.notNow(roster.progress.state) }
        return ListFile(
            "quality", say("体检报告"), report.problems, ScreeningReport.CheckCount.columns(), total: report.problems.count,
            filter: say("\(source.name)，\(roster.fileName)，数据截至 \(roster.asOf)"),
            definition: say("体检发现的问题，按轻重和处数排列；位置最多列 6 处，全部位置见纠错表。"))
    }

    /// The same file, its bad cells coloured, with what is wrong in the last column.
    static func workbook(_ call: Call) async throws -> Answer {
        let (roster, source) = try await Rosters.find(call, with: .importRosters)
        let (keys, signature) = (call.store.keys, call.signature)
        guard let source, let folder = call.store.folder, let mapping = try roster.mapping() else {
            throw RosterRefusal.notNow(roster.progress.state)
        }
        let (report, context) = try await call.store.write { db in
            try Journal.noteExport(
                of: "errors", count: roster.progress.waiting + roster.progress.unusable, signed: signature, in: db)
            return (
                try roster.report(with: keys, in: db),
                try roster.screeningContext(with: keys, on: signature.day, in: db)
            )
        }
        guard let report else { throw RosterRefusal.notNow(roster.progress.state) }
        let evidence = Evidence(folder, keys: keys)
        let made = try evidence.lend(roster.fileDigest) { path in
            try evidence.borrow { target in
                try ErrorWorkbook.write(
                    try Spreadsheet.open(path, called: roster.fileName), of: source, as: mapping, in: context,
                    report: report, to: target)
            }
        }
        return .workbook(made, named: "\(say("纠错表"))-\(roster.fileName.prefix { $0 != "." }).xlsx")
    }

    /// The letter by which the roster goes back.
    static func letter(_ call: Call) async throws -> Answer {
        let (letter, roster) = try await written(call)
        return .page(LetterPage(letter: letter, address: Rosters.address(of: roster.id, call)), section: .comparison)
    }

    /// The same letter as a Word file, for the bureau's own paper and seal.
    static func letterFile(_ call: Call) async throws -> Answer {
        let (letter, roster) = try await written(call)
        guard let folder = call.store.folder else { throw RosterRefusal.notNow(roster.progress.state) }
        let signature = call.signature
        try await call.store.write { db in try Journal.noteExport(of: "letter", signed: signature, in: db) }
        let made = try Evidence(folder, keys: call.store.keys).borrow { try letter.letter.write(to: $0) }
        return .file(
            Answer.File(
                name: "\(say("退回函"))-\(roster.fileName.prefix { $0 != "." }).docx",
                mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document", content: made))
    }

    private static func written(_ call: Call) async throws -> (ReturnLetter, Roster) {
        let (roster, source) = try await Rosters.find(call, with: .importRosters)
        let keys = call.store.keys
        let report = try await call.store.read { db in try roster.report(with: keys, in: db) }
        guard let report, let source else { throw RosterRefusal.notNow(roster.progress.state) }
        let letter = ReturnLetter(
            to: roster.supplier, from: call.reader.homeName, about: source.name, fileName: roster.fileName,
            asOf: roster.asOf, writtenOn: call.day, report: report)
        return (letter, roster)
    }
}

struct QualityPage: Page {
    let roster: Roster
    let sourceName: String
    let report: ScreeningReport
    let address: String
    let token: FormToken
    let viewer: Viewer

    private var mayImport: Bool { viewer.may(.importRosters) }

    var title: String { say("体检报告") }
    var trail: [Link] { [Link(say("名册"), to: "/rosters"), Link(sourceName, to: address)] }
    var remark: HTML { "\(roster.fileName) · \(say("数据截至 \(roster.asOf)"))" }
    var actions: HTML {
        guard mayImport else { return .nothing }
        let open = roster.progress.state == .checked
        return """
            \(LinkButton(say("看差异，确认入库"), to: address + "/difference", .main).html, when: open && report.rows.usable > 0)\
            \(LinkButton(say("下载纠错表"), to: address + "/errors").html, when: !report.checks.isEmpty)\
            \(LinkButton(say("退回函"), to: address + "/letter"))\
            \(PostButton(say("退回来源单位"), to: address + "/return", token: token).html, when: open)
            """
    }

    var body: HTML {
        """
        \(roster.progress.state == .checked ? Steps.rosterImport(current: 2).html : .nothing)
        \(KeyFigures([
            .init(say("读到"), report.rows.seen), .init(say("能入库"), report.rows.usable),
            .init(say("待更正"), report.rows.fix), .init(say("不能用"), report.rows.unusable),
        ]))
        <p class="sub">\(say("另有合计行 \(report.rows.totals) 行、说明和重复表头 \(report.rows.passedOver) 行、逐格相同的重复行 \(report.rows.repeated) 行，不算学生。待更正的行留着不入库，可以逐行更正，也可以随下一版入库。"))</p>
        \(report.alarms.isEmpty ? .nothing : Notice(.bad, say("整份名册要先问清楚"), "<ul>\(report.alarms.html { "<li>\($0.cell.map { "\($0)：" } ?? "")\($0.message)</li>" })</ul>").html)
        \(report.notRun.isEmpty ? .nothing : Notice(.waiting, say("没有这些列，相应的规则没有查：\(Set(report.notRun.flatMap(\.missing)).sorted().joined(separator: "、"))")).html)
        \(Card(say("按问题")) {
            DataTable(
                say("按问题"), ScreeningReport.CheckCount.columns(namingSheets: report.sheets.count > 1),
                of: report.problems,
                drawing: [
                    "severity": { .init($0.severity.chip) },
                    "problem": { check in
                        waits(check) ? .link(check.label, to: waiting(with: check)) : .text(check.label)
                    },
                ], broad: ["cells", "remedy"],
                empty: EmptyState(because: say("没有发现问题"), next: say("可以去看差异，确认入库。"))
            ).html
        })
        \("<p>\(Link(say("逐行看待更正的 \(count: roster.progress.open) 行"), to: address + "/quarantine"))</p>", when: roster.progress.open > 0)
        \(ListFileLinks(address + "/quality", for: viewer))
        """
    }

    /// Rows that cannot go in are listed one by one.
    private func waits(_ check: ScreeningReport.CheckCount) -> Bool {
        check.severity > .notice && roster.progress.open > 0
    }

    private func waiting(with check: ScreeningReport.CheckCount) -> String {
        let query: Query = ["problem": check.check]
        return query.address(at: address + "/quarantine")
    }
}

extension Severity {
    var chip: Chip {
        switch self {
        case .unusable: Chip("✕", label, .bad)
        case .fix: Chip("!", label, .waiting)
        case .notice: Chip("○", label, .mute)
        }
    }
}

/// 退回函, to be printed.
struct LetterPage: Page {
    let letter: ReturnLetter
    let address: String

    var title: String { letter.title }
    var actions: HTML { LinkButton(say("下载 Word 文件"), to: address + "/letter.docx", .main).html }
    var trail: [Link] { [Link(say("名册"), to: "/rosters"), Link(say("体检报告"), to: address + "/quality")] }
    var body: HTML {
        let (words, foot) = (letter.paragraphs.dropLast(2), letter.paragraphs.suffix(2))
        return
            "<article class=\"card letter\">\(words.html { "<p>\($0)</p>" })<footer>\(foot.html { "<p>\($0)</p>" })</footer></article>"
    }
}
