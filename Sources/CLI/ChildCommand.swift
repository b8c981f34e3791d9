import ArgumentParser
import Documents
import Registry
import Vocabulary

/// `yidan child`: one child's file.
struct ChildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "child", abstract: say("学生：查档案。"), subcommands: [Show.self])

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: say("按姓名、拼音首字母或完整号码查；号码默认遮盖。"), usage: say("yidan child show 田小禾"))
        @OptionGroup var options: StoreOptions
        @Argument(help: ArgumentHelp(say("姓名、拼音首字母或完整号码。"))) var text: String
        @Flag(help: ArgumentHelp(say("显示完整身份证号，会留下记录。"))) var reveal = false
        @Option(help: ArgumentHelp(say("为什么要看完整号码。"))) var reason: String?
        @OptionGroup var list: ListOptions

        func run() async throws {
            let open = try options.open()
            let viewer = try open.viewer(with: reveal ? .revealNumber : .seeChildren)
            let (sources, keys, text) = (try ProgramFolder.sources(), open.store.keys, text)
            let signature = viewer.sign(at: Program.now())
            let (lines, total) = try await open.store.write { db in
                let found = try ChildLine.list(text, seenBy: viewer, from: sources, with: keys, in: db)
                try Journal.noteSearch(found: found.total, signed: signature, in: db)
                return found
            }
            guard !lines.isEmpty else { throw ChildRefusal.absent }
            if total > 1 { Terminal.note(say("找到 \(count: total) 名，显示前 \(lines.count) 名。")) }
            var rows: [[String]] = []
            for line in lines {
                let (id, reason) = (line.id, reason ?? "")
                let file = try await open.store.write { db in
                    try ChildFile.open(id, seenBy: viewer, signed: signature, from: sources, with: keys, in: db)
                }
                var number = file.identity.idNumber?.masked ?? ""
                if reveal {
                    number = try await open.store.write { db in
                        try ChildFile.reveal(
                            id, because: reason, seenBy: viewer, signed: signature, from: sources, with: keys, in: db)
                    }
                }
                rows.append([
                    file.identity.name.spelled, file.identity.sex?.label ?? "", file.identity.birth?.description ?? "",
                    number,
                    file.enrolments.filter { $0.until == nil }.map {
                        "\($0.schoolName) \($0.className ?? "") \($0.kind?.label ?? "")"
                    }.joined(separator: "；"),
                    "\(file.memberships.count { $0.until == nil })",
                    file.records.map { "\($0.sourceName) \($0.asOf)" }.joined(separator: "；"),
                ])
            }
            let listing = Listing(
                [
                    "name": say("姓名"), "sex": say("性别"), "birth": say("出生日期"), "number": say("身份证号"),
                    "school": say("就读"), "groups": say("身份类别"), "rosters": say("出自"),
                ], rows: rows
            )
            try list.show(listing, called: say("学生列表"), by: viewer.user.name)
        }
    }
}
