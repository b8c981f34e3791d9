import ArgumentParser
import Casework
import Documents
import Foundation
import Registry
import Vocabulary

/// `yidan case`: children who have to be brought back to school.
struct CaseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "case", abstract: say("劝返案件：列出、查看、立案、出文书。"),
        usage: say(
            """
            yidan case list --due late
            yidan case show 2026-0003
            yidan case open 0c3k9q2m7x1vd --why 开学后一直没来 --apply
            yidan case notice 2026-0003 --reference 石政教督〔2026〕3号 --to 通知书.docx
            """),
        subcommands: [List.self, Show.self, Open.self, Notice.self])
}

extension CaseCommand {
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: say("列出案件，先到期的在前。"))
        @OptionGroup var options: StoreOptions
        @Option(help: ArgumentHelp(say("只列这一状态：visiting、watching、closed、withdrawn。"))) var state: CaseStatus?
        @Option(help: ArgumentHelp(say("只列 late（超期）、week（七天内到期）或 soon（两者）。"))) var due: CaseFilter.Due?
        @OptionGroup var list: ListOptions

        func run() async throws {
            let open = try options.open()
            let viewer = try open.viewer(with: .seeCases)
            let basis = try open.caseBasis()
            var filter = CaseFilter()
            filter.status = state
            filter.due = due
            let wanted = filter
            let lines = try open.store.readNow { db in
                try CaseLine.list(wanted, seenBy: viewer, size: 1_000_000, by: basis, in: db).lines
            }
            try await list.showNames(
                Listing(lines, CaseLine.columns()), called: say("劝返案件"), as: "cases", open, needing: .seeCases)
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: say("看一件案件：下一步、责任人、经过。"))
        @OptionGroup var options: StoreOptions
        @Argument(help: ArgumentHelp(say("案件编号，例如 2026-0003。"))) var name: String
        @OptionGroup var list: ListOptions

        func run() async throws {
            let open = try options.open()
            let viewer = try open.viewer(with: .seeCases)
            let (basis, name) = (try open.caseBasis(), name)
            let dossier = try open.store.readNow { db in
                try Dossier.find(
                    try CaseFile.find(named: name, seenBy: viewer, in: db).id, seenBy: viewer, by: basis, in: db)
            }
            let next = dossier.due.map { say("\($0.on) 前：\($0.task.label)") } ?? say("没有到期的事")
            Terminal.note("\(dossier.identity.shownName) · \(dossier.file.status.label) · \(dossier.owner) · \(next)")
            let rows = dossier.events.map { [$0.on.description, $0.title, $0.words, $0.by] }
            try list.show(
                Listing(["on": say("日期"), "what": say("经过"), "words": say("情况"), "by": say("记录人")], rows: rows),
                called: say("劝返案件 \(name)"), by: viewer.user.name)
        }
    }

    struct Open: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: say("立案。"))
        @OptionGroup var options: StoreOptions
        @Argument(help: ArgumentHelp(say("学生编号（学生档案地址的最后一段）。"))) var child: String
        @Option(help: ArgumentHelp(say("情况，至少 4 个字。"))) var why: String
        @Option(help: ArgumentHelp(say("缺课的：从哪一天起，例如 2026-03-02。")), transform: Entered.day) var since: Day?
        @Option(help: ArgumentHelp(say("缺课的：已经缺几天。"))) var days = 0
        @Flag(help: ArgumentHelp(say("最近一次比对没有落实的，按比对发现立案。"))) var fromRun = false
        @Flag(help: ArgumentHelp(say("写入；不加则只说明会怎样。"))) var apply = false

        func run() async throws {
            let open = try options.open()
            let viewer = try open.viewer(with: .workCases)
            let basis = try open.caseBasis()
            guard let id = open.store.publicID.id(of: child, as: Child.self) else { throw ChildRefusal.absent }
            let prospect = try open.store.readNow { db in
                try CaseProspect.find(id, seenBy: viewer, by: basis, in: db)
            }
            if let other = prospect.open { throw CaseRefusal.alreadyOpen(other.name) }
            var origin = since.map { CaseOrigin.attendance(since: $0, days: days) } ?? .hand
            if fromRun {
                guard let run = prospect.run else { throw CaseRefusal.absent }
                origin = .run(run)
            }
            Terminal.note(say("给\(prospect.identity.shownName)立案：\(origin.label)"))
            guard apply else { return Terminal.note(say("还没有写入。确认无误后加 --apply。")) }
            let (chosen, why, signature) = (origin, why, viewer.sign(at: Program.now()))
            let file = try await open.store.write { db in
                let opened = try CaseFile.open(
                    for: id, chosen, because: why, seenBy: viewer, signed: signature, by: basis, in: db)
                return try CaseFile.find(opened, seenBy: viewer, in: db)
            }
            Terminal.say(file.name)
        }
    }

    struct Notice: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: say("把一份文书写成 Word 文件；印章由发文机关在纸上盖。"))
        @OptionGroup var options: StoreOptions
        @Argument(help: ArgumentHelp(say("案件编号，例如 2026-0003。"))) var name: String
        @Option(help: ArgumentHelp(say("文号；不写则取最近一份。"))) var reference: String?
        @Option(help: ArgumentHelp(say("写到哪个文件。"))) var to: String

        func run() async throws {
            let open = try options.open()
            let viewer = try open.viewer(with: .issueNotices)
            let (basis, name, wanted) = (try open.caseBasis(), name, reference)
            let signature = viewer.sign(at: Program.now())
            let letter = try await open.store.write { db in
                let file = try CaseFile.find(named: name, seenBy: viewer, with: .issueNotices, in: db)
                let notices = try Dossier.find(file.id, seenBy: viewer, by: basis, in: db).notices
                guard let notice = notices.last(where: { wanted == nil || $0.reference == wanted }) else {
                    throw CaseRefusal.absent
                }
                try Journal.noteExport(of: "notice", signed: signature, in: db)
                return try NoticeLetter.find(notice.id, of: file, by: basis, in: db)
            }
            try letter.letter.write(to: to)
            Terminal.note(say("《\(letter.title)》\(letter.notice.reference) 已写入 \(to)。"))
        }
    }
}

extension OpenStore {
    fileprivate func caseBasis() throws -> CaseBasis {
        CaseBasis(try ProgramFolder.caseRules(), try ProgramFolder.sources(), store.keys)
    }
}

extension CaseStatus: ExpressibleByArgument {}
extension CaseFilter.Due: ExpressibleByArgument {}
