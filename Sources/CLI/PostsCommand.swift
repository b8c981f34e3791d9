import ArgumentParser
import Documents
import Registry
import Vocabulary

extension OrganizationCommand {
    /// `yidan organization posts`: who holds which post in a team, and which nobody holds.
    struct Posts: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: say("岗位：不写单位则列出全部专班的岗位和空缺；写单位可以登记、空出、撤销一个岗位。"),
            usage: say(
                """
                yidan organization posts --vacant
                yidan organization posts 控辍保学领导小组 --fill 联络员 --with 李敏 --on 2026-03-01 --apply
                yidan organization posts 控辍保学领导小组 --vacate 联络员 --apply
                """))
        @OptionGroup var options: StoreOptions
        @OptionGroup var step: Step
        @Argument(help: ArgumentHelp(say("领导小组、专班或单位的全称或代码。"))) var unit: String?
        @Flag(help: ArgumentHelp(say("只列空缺的。"))) var vacant = false
        @Option(help: ArgumentHelp(say("登记哪个岗位的人选；没有这个岗位就添加。"))) var fill: String?
        @Option(help: ArgumentHelp(say("人选。"))) var with: String?
        @Option(help: ArgumentHelp(say("哪个岗位空了出来。"))) var vacate: String?
        @Option(help: ArgumentHelp(say("撤销哪个岗位。"))) var abolish: String?
        @OptionGroup var output: ListOptions

        func validate() throws {
            let deeds = [fill, vacate, abolish].compactMap(\.self)
            if deeds.count > 1 || (!deeds.isEmpty && unit == nil) || (fill != nil) != (with != nil) {
                throw ValidationError(say("一次办一件：写单位，再写 --fill 岗位 --with 人选，或 --vacate 岗位，或 --abolish 岗位。"))
            }
        }

        func run() async throws {
            guard let unit, let title = fill ?? vacate ?? abolish else { return try list() }
            let (holder, ends) = (with, abolish != nil)
            try await step.take(options) { viewer, signature, day, db in
                let team = try Organization.find(called: unit, seenBy: viewer, with: .manageOrganizations, in: db)
                if ends {
                    return Step.Deed(say("“\(team.name)”从 \(day) 起没有“\(title)”这个岗位。")) {
                        try Post.abolish(title, in: team.id, on: day, signed: signature, in: db)
                    }
                }
                let words =
                    holder.map { say("“\(team.name)”的\(title)从 \(day) 起是\($0)。") }
                    ?? say("“\(team.name)”的\(title)从 \(day) 起空缺。")
                return Step.Deed(words) {
                    try Post.fill(title, in: team.id, with: holder, from: day, signed: signature, in: db)
                }
            }
        }

        private func list() throws {
            let open = try options.open()
            let viewer = try open.viewer(with: .seeTeams)
            let teams = try open.store.readNow { db in
                let wanted = try unit.map {
                    try Organization.find(called: $0, seenBy: viewer, with: .seeTeams, in: db).id
                }
                return try Team.list(seenBy: viewer, in: db).filter { wanted == nil || $0.unit.id == wanted }
            }
            let posts = teams.flatMap { team in (vacant ? team.vacancies : team.posts).map { (team.unit, $0) } }
            let listing = Listing(
                ["team": say("单位"), "post": say("岗位"), "holder": say("人选"), "since": say("从")],
                rows: posts.map { [$0.name, $1.title, $1.holder ?? say("空缺"), $1.since.description] }
            )
            try output.show(listing, called: say("岗位"), by: viewer.user.name)
            Terminal.note(say("空缺 \(count: teams.reduce(0) { $0 + $1.vacancies.count }) 个岗位。"))
        }
    }
}
