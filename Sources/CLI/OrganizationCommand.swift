import ArgumentParser
import Documents
import Registry
import Vocabulary

/// `yidan organization`: the units, what becomes of them, and a list of them from a file.
struct OrganizationCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "organization", abstract: say("单位：列表、沿革、添加、改名、撤并、岗位，从名单导入。"),
        subcommands: [
            List.self, Show.self, Import.self, Add.self, Rename.self, Close.self, Merge.self, Split.self, Reopen.self,
            Posts.self,
        ])

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: say("列出单位。"))
        @OptionGroup var options: StoreOptions
        @OptionGroup var list: ListOptions
        @Flag(help: ArgumentHelp(say("列出已经撤并的单位。"))) var ended = false

        func run() async throws {
            let open = try options.open()
            let (viewer, ended) = (try open.viewer(with: nil), ended)
            let units = try open.store.readNow { db in
                try viewer.appointments.flatMap { held in
                    ended
                        ? try Organization.ended(under: held.organizationID, in: db)
                        : try Organization.under(held.organizationID, in: db)
                }
            }
            try list.show(Listing(units, Organization.columns()), called: say("单位列表"), by: viewer.user.name)
        }
    }

    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: say("导入单位名单：表头为 名称、类别、代码、上级代码、行政区划、起始日期。默认只检查，加 --apply 才写入。"),
            usage: say("yidan organization import 单位.xlsx --apply"))
        @OptionGroup var options: StoreOptions
        @Argument(help: ArgumentHelp(say("xlsx 或 csv 文件。"))) var file: String
        @Flag(help: ArgumentHelp(say("写入；不加则只检查。"))) var apply = false

        func run() async throws {
            let open = try options.open()
            let viewer = try open.viewer(with: .manageOrganizations)
            let (signature, apply) = (viewer.sign(at: Program.now()), apply)
            let list = try OrganizationList.read(file, today: signature.day)
            let plan = try await open.store.write { db in
                let home = viewer.organizations(with: .manageOrganizations).first
                let plan = try OrganizationPlan.make(list, under: home, seenBy: viewer, in: db)
                if apply { try plan.enter(signed: signature, in: db) }
                return plan
            }
            guard plan.faults.isEmpty else { throw OrganizationListRefusal.faults(plan.faults) }
            if !plan.known.isEmpty { Terminal.note(say("\(count: plan.known.count) 个单位已经有了，不再添加。")) }
            Terminal.note(
                apply
                    ? say("已添加 \(count: plan.added.count) 个单位。")
                    : say("可以添加 \(count: plan.added.count) 个单位，没有写入。确认无误后加 --apply。"))
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: say("一个单位的沿革：名称、代码、撤并、接续。按代码查时可以给出年份，代码会重复使用。"),
            usage: "yidan organization show 2153990009 --on 2017-09-01")
        @OptionGroup var options: StoreOptions
        @Argument(help: ArgumentHelp(say("单位代码、行政区划代码或全称。"))) var unit: String
        @Option(help: ArgumentHelp(say("哪一天的代码，例如 2017-09-01。")), transform: Entered.day) var on: Day?
        @OptionGroup var list: ListOptions

        func run() async throws {
            let open = try options.open()
            let viewer = try open.viewer(with: .seeTeams)
            let (past, successions, standing) = try open.store.readNow { db in
                let id =
                    try find { code, day in try OrganizationPast.holder(of: code, on: day, in: db) }
                    ?? Organization.find(called: unit, seenBy: viewer, with: .seeTeams, in: db).id
                guard try viewer.reaches(id, with: .seeTeams, in: db) else { throw OrganizationRefusal.absent }
                return (
                    try OrganizationPast.all(of: id, in: db), try Succession.all(of: id, in: db),
                    try Succession.standing(for: id, in: db)
                )
            }
            let listing = Listing(
                ["name": say("名称"), "code": say("代码"), "from": say("从"), "until": say("到")],
                rows: past.map { [$0.name, $0.code ?? "", $0.from.description, $0.until?.description ?? ""] }
            )
            try list.show(listing, called: say("单位沿革"), by: viewer.user.name)
            for succession in successions { Terminal.note(succession.sentence) }
            Terminal.note(
                standing.isEmpty
                    ? say("现在没有单位接续。") : say("现在是：\(standing.map(\.name).joined(separator: "、"))"))  // 字
        }

        /// By a code of that day, when a day is given.
        private func find(
            _ holder: (String, Day) throws -> ID<Organization>?
        ) throws -> ID<Organization>? {
            guard let on else { return nil }
            guard let id = try holder(unit, on) else { throw OrganizationRefusal.absent }
            return id
        }
    }
}

/// What was typed behind an option.
enum Entered {
    @Sendable static func day(_ text: String) throws -> Day {
        guard let day = Day(text) else { throw ValidationError(say("日期请写成 2026-03-18 的样子。")) }
        return day
    }
}
