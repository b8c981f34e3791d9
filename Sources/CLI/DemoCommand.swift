import ArgumentParser
import Casework
import DemoCity
import Documents
import Foundation
import Registry
import Screening
import Vocabulary

/// `yidan demo`: fills an empty store with the made-up city and ends. Started again, it goes on where it was.
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: say("演示：在空数据目录里建好云岭市，写出各部门名册，并把河湾县的名册入库。"),
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
        try load(city, from: folder, into: open.store)
        try compare(city, in: open.store)
        try show(city)
    }

    /// Where children of Hewan County learn as well: their pupils' registers are read, too.
    private static let neighbours = ["白塔区", "南渡区"]  // 字

    /// The rosters of Hewan County and those of the whole city, the oldest first, through the same door as any file; of
    /// the neighbours the pupils' registers.
    private func load(_ city: City, from folder: String, into store: Store) throws {
        let sources = try ProgramFolder.sources()
        let load = RosterLoad(store: store, sources: sources, now: { Program.now() })
        let (county, whole) = (try officer(.countyOffice, of: city, store), try officer(.cityOffice, of: city, store))
        let submissions = city.submissions
            .filter { submission in
                let area = city.areaName(of: submission)
                return submission.county == nil || area == Hewan.countyName
                    || submission.kind == .enrolment && DemoCommand.neighbours.contains(area)
            }
            .sorted { ($0.edition.day, $0.kind.rawValue) < ($1.edition.day, $1.kind.rawValue) }
        for (place, submission) in submissions.enumerated() {
            guard let source = sources[submission.kind.sourceCode] else { continue }
            let area = city.areaName(of: submission)
            let officer = area == Hewan.countyName ? county : whole
            guard let unit = try unit(of: submission, area, officer, store) else { continue }
            let signature = officer.sign(at: Program.now())
            let roster = try load.examine(
                folder + "/" + city.path(of: submission), from: source, covering: unit, asOf: submission.day,
                supplier: area + submission.kind.source + submission.kind.list,
                signed: signature)
            if [.checked, .importing].contains(roster.progress.state) {
                try load.run(.import, about: roster.id, signed: signature)
            }
            Terminal.note(
                say(
                    "名册 \(place + 1)/\(submissions.count) \(source.name) \(submission.day)：\(count: roster.progress.usable) 行"
                ))
        }
    }

    private func unit(
        of submission: Submission, _ area: String, _ officer: Viewer, _ store: Store
    ) throws -> ID<Registry.Organization>? {
        guard DemoCommand.neighbours.contains(area) else { return officer.home }
        return try store.readNow { db in
            try Registry.Organization.find(called: area + "教育局", seenBy: officer, with: .importRosters, in: db).id  // 字
        }
    }

    /// A first comparison, ready to be reviewed and published.
    private func compare(_ city: City, in store: Store) throws {
        let officer = try officer(.countyOffice, of: city, store)
        let done = try store.readNow { db in try MatchRun.list(seenBy: officer, in: db).total }
        guard done == 0, let home = officer.home else { return }
        let (sources, models) = (try ProgramFolder.sources(), try LinkModels.choices(nil))
        guard let model = models.first(where: { $0.code == "chinese-pupils" }) else { throw LinkRefusal.noModel }
        let started = try store.writeNow { db in
            try MatchRun.start(
                at: home, asOf: Hewan.today, model: model, from: sources, signed: officer.sign(at: Program.now()),
                in: db)
        }
        try MatchRunJob.run(started.job, store: store, sources: sources, models: models, now: { Program.now() })
        let run = try store.readNow { db in try MatchRun.find(started.run, seenBy: officer, in: db) }
        Terminal.note(say("比对：\(run.organizationName)\(run.name)，\(run.state.label)"))
    }

    private func officer(_ role: City.Role, of city: City, _ store: Store) throws -> Viewer {
        let person = city.users.first { user in
            user.role == role
                && (role != .countyOffice || city.organizations[user.organization].name.contains(Hewan.countyName))
        }
        return try store.readNow { db in
            guard let person, let user = try Registry.User.find(logIn: person.login, in: db) else {
                throw UserRefusal.absent
            }
            return try Viewer.find(user.id, on: Program.now().day, in: db)
        }
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
