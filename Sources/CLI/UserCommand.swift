import ArgumentParser
import Documents
import Foundation
import Registry
import Vocabulary

/// `yidan user`: accounts and roles from the terminal.
struct UserCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "user", abstract: say("用户：列表、添加、授予角色、绑定命令行账号。"),
        subcommands: [List.self, Add.self, Appoint.self, Bind.self])

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: say("列出账号。"), usage: "yidan user list --format csv")
        @OptionGroup var options: StoreOptions
        @OptionGroup var list: ListOptions

        func run() async throws {
            let open = try options.open()
            let viewer = try open.viewer(with: .manageUsers)
            let (lines, _) = try open.store.readNow { db in
                try UserLine.list(
                    seenBy: viewer, with: .manageUsers, page: 1, size: 100_000, on: Program.now().day, in: db)
            }
            try list.show(Listing(lines, UserLine.columns()), called: say("用户列表"), by: viewer.user.name)
        }
    }

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: say("添加账号。密码从终端或 YIDAN_PASSWORD 读取。"), usage: say("yidan user add zhouhaiyan --name 周海燕"))
        @OptionGroup var options: StoreOptions
        @Argument(help: ArgumentHelp(say("登录名。"))) var logIn: String
        @Option(help: ArgumentHelp(say("姓名。"))) var name: String

        func run() async throws {
            let open = try options.open()
            let signature = try open.viewer(with: .manageUsers).sign(at: Program.now())
            guard
                let password = ProcessInfo.processInfo.environment["YIDAN_PASSWORD"]
                    ?? Terminal.askSecretly(say("初始密码："))
            else { throw CommandRefusal.noPassword }
            let (logIn, name) = (logIn, name)
            let kept = try Password.fresh(password, for: logIn, cost: Password.serviceCost)
            try await open.store.write { db in
                let id = try User.add(logIn, name: name, signed: signature, in: db)
                try Credential.setPassword(kept, for: id, mustChange: true, signed: signature, in: db)
            }
            Terminal.note(say("账号 \(logIn) 已添加。请安全管理员授予角色。"))
        }
    }

    struct Appoint: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: say("授予角色（安全管理员）。"), usage: "yidan user appoint limin countyOffice --at 539909")
        @OptionGroup var options: StoreOptions
        @Argument(help: ArgumentHelp(say("登录名。"))) var logIn: String
        @Argument(help: ArgumentHelp(say("角色，例如 countyOffice、headteacher。"))) var role: String
        @Option(help: ArgumentHelp(say("单位代码或行政区划代码。"))) var at: String

        func run() async throws {
            let open = try options.open()
            let viewer = try open.viewer(with: .manageRights)
            let (logIn, at, signature) = (logIn, at, viewer.sign(at: Program.now()))
            guard let role = Role(rawValue: role) else {
                throw ValidationError(Role.allCases.map { "\($0.rawValue) \($0.label)" }.joined(separator: "\n"))
            }
            try await open.store.write { db in
                guard let user = try User.find(logIn: logIn, in: db) else { throw UserRefusal.absent }
                let unit = try Organization.find(codeOrRegion: at, in: db)
                try viewer.require(.manageRights, at: unit.id, in: db)
                try User.appoint(user.id, as: role, at: unit.id, signed: signature, in: db)
            }
        }
    }

    struct Bind: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: say("允许操作系统账号以某个用户办理。"), usage: "yidan user bind limin --account lm")
        @OptionGroup var options: StoreOptions
        @Argument(help: ArgumentHelp(say("登录名。"))) var logIn: String
        @Option(help: ArgumentHelp(say("操作系统账号。"))) var account: String

        func run() async throws {
            let open = try options.open()
            let (logIn, account) = (logIn, account)
            let signature = try open.viewer(with: .manageUsers).sign(at: Program.now())
            try await open.store.write { db in
                guard let user = try User.find(logIn: logIn, in: db) else { throw UserRefusal.absent }
                try Binding.add(account, to: user.id, signed: signature, in: db)
            }
        }
    }
}
