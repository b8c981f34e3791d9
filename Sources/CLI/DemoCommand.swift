import ArgumentParser
import DemoCity
import Documents
import Foundation
import Registry
import Screening
import Vocabulary

/// `yidan demo`: fills an empty store with the made-up city and ends. Started again, it goes on where it was.
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: say("演示：在空数据目录里建好云岭市，写出各部门名册，并把河湾县的名册入库，比对两次。"),
        usage: "yidan demo --children 48000 --seed 2026")
    @OptionGroup var options: StoreOptions
    @Option(help: ArgumentHelp(say("登记的孩子数；在校生约为八倍。"))) var children = 48_000
    @Option(help: ArgumentHelp(say("随机种子；同一种子总是同一座城。"))) var seed: UInt64 = 2026

    @Flag(help: ArgumentHelp(say("只建单位和账号，不写名册。"))) var unitsOnly = false

    static let password = "yidan-demo-2026"
    /// The password is printed on the screen: nothing is gained by making it slow.
    static let cost = 12

    func run() async throws {
        let open = try options.create()
        let city = City.make(children: children, seed: seed)
        let moment = Moment(noonOf: Hewan.today)
        if try open.store.readNow({ db in try Registry.User.isEmpty(in: db) }) {
            Terminal.note(say("建库：\(city.organizations.count) 个单位，\(city.users.count) 个账号"))
            _ = try await city.fill(
                open.store, password: DemoCommand.password, account: options.account, cost: DemoCommand.cost, at: moment
            )
        }
        if unitsOnly { return try show(city) }
        let folder = options.folder.path + "/demo"
        if !FileManager.default.fileExists(atPath: folder + "/说明.txt") {  // 字
            Terminal.note(say("写出名册文件：\(folder)"))
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try city.write(to: folder)
        }
        try DemoWork(city: city, folder: folder, store: open.store).perform()
        try show(city)
    }

    /// One log-in per role.
    private func show(_ city: City) throws {
        var seen: Set<City.Role> = []
        let people = city.users.filter { seen.insert($0.role).inserted }
        Terminal.say(say("演示账号（密码都是 \(DemoCommand.password)）："))
        try Listing(
            ["login": say("登录名"), "name": say("姓名"), "role": say("角色"), "unit": say("单位")],
            rows: people.map { person in
                [
                    person.login, person.name, Registry.Role(rawValue: person.role.rawValue)?.label ?? "",
                    city.organizations[person.organization].name,
                ]
            }
        ).show(as: .table)
    }
}

extension RosterKind {
    /// Which of its lists, where a department sends several that one source reads.
    var list: String {
        switch self {
        case .povertyRegister: "（建档立卡）"  // 字
        case .assistance: "（防止返贫致贫对象）"  // 字
        default: ""
        }
    }

    /// The source of `sources/` that reads it.
    var sourceCode: String {
        switch self {
        case .population: "household-register"
        case .poverty, .povertyRegister, .assistance: "poverty-register"
        case .disability: "disability-register"
        case .civilAffairs: "civil-affairs"
        case .enrolment: "student-register"
        case .classList: "class-list"
        case .vocational, .technician: "vocational"
        case .specialEducation: "special-education"
        case .graduates: "graduates"
        case .outOfProvince: "out-of-province"
        }
    }
}
