import ArgumentParser
import Documents
import Registry
import Vocabulary

/// `yidan organization`: the units, and a list of them from a file.
struct OrganizationCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "organization", abstract: say("单位：列表，从名单导入。"), subcommands: [List.self, Import.self])

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: say("列出单位。"))
        @OptionGroup var options: StoreOptions
        @OptionGroup var list: ListOptions

        func run() async throws {
            let open = try options.open()
            let viewer = try open.viewer(with: nil)
            let units = try open.store.readNow { db in
                try viewer.appointments.flatMap { try Organization.under($0.organizationID, in: db) }
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
            let (signature, file, apply) = (viewer.sign(at: Program.now()), file, apply)
            let list = try OrganizationList.read(file, today: signature.day)
            let count = try await open.store.write { db in
                let home = viewer.organizations(with: .manageOrganizations)
                return try list.enter(under: home.first, signed: signature, apply: apply, in: db)
            }
            Terminal.note(
                apply
                    ? say("已添加 \(count: count) 个单位。")
                    : say("可以添加 \(count: count) 个单位，没有写入。确认无误后加 --apply。"))
        }
    }
}
