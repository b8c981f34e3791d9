import ArgumentParser
import Documents
import Foundation
import Registry
import Vocabulary

/// `yidan found`: an empty folder becomes a bureau's store.
struct FoundCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "found", abstract: say("建库：登记本级教育局和系统、安全、审计三位管理员。"),
        usage: say("yidan found 河湾县教育局 --kind county --region 539909"))

    @OptionGroup var options: StoreOptions
    @Argument(help: ArgumentHelp(say("本级教育局全称。"))) var name: String
    @Option(help: ArgumentHelp(say("province、city、county 或 corps。"))) var kind = "county"
    @Option(help: ArgumentHelp(say("行政区划代码。"))) var region: String

    func run() async throws {
        guard let kind = Organization.Kind(rawValue: kind), let region = RegionCode(region) else {
            throw ValidationError("--kind 用 province、city、county 或 corps；--region 用 2 到 6 位行政区划代码。")  // 字
        }
        let (open, moment, name, account) = (try options.create(), Program.now(), name, options.account)
        let people: [(String, String, Role)] = [
            ("sysadmin", say("系统管理员"), .systemAdministrator), ("secadmin", say("安全管理员"), .securityAdministrator),
            ("auditadmin", say("审计管理员"), .auditAdministrator),
        ]
        let passwords = people.map { _ in Secret.fresh() }
        let administrators = try zip(people, passwords).map { person, password in
            Founding.Administrator(
                person.0, name: person.1, as: person.2,
                password: try Password.fresh(password, for: person.0, cost: Password.serviceCost))
        }
        _ = try await open.store.write { db in
            try Founding.found(
                Organization.Details(kind, name, region: region, since: moment.day), administrators: administrators,
                account: account, mustChange: true, at: moment, in: db)
        }
        Terminal.note(say("已建库。初始密码只显示这一次，请当面交给本人，第一次登录时必须更换："))
        try Listing(
            ["login": say("登录名"), "role": say("角色"), "password": say("初始密码")],
            rows: zip(administrators, passwords).map { [$0.logIn, $0.role.label, $1] }
        ).show(as: .table)
        Terminal.note(say("操作系统账号 \(account) 只能以系统管理员办理。另外两位要用命令行，请各自在“我的账号”里建访问令牌。"))
    }
}

/// Passwords that the program makes up.
enum Secret {
    /// Sixteen characters that are not misread.
    static func fresh() -> String {
        let letters = Array("abcdefghjkmnpqrstuvwxyz23456789")
        return String((0..<16).compactMap { _ in letters.randomElement() }).enumerated()
            .map { $0 > 0 && $0 % 4 == 0 ? "-\($1)" : "\($1)" }.joined()
    }
}
