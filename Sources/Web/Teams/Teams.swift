import Registry
import Vocabulary

/// Leading groups and watch teams across units, with who holds their posts (领导小组与专班).
enum Teams {
    static func list(_ call: Call) async throws -> Answer {
        let viewer = call.reader
        let teams = try await call.store.read { db in try Team.list(seenBy: viewer, in: db) }
        let mayManage = viewer.may(.manageOrganizations)
        return .page(
            TeamsPage(
                teams: teams.map { ($0, mayManage ? "/admin/organizations/" + call.text(of: $0.unit.id) : nil) },
                viewer: viewer, showsVacant: call.query["view"] == "vacant", page: call.page),
            section: mayManage ? .administration : .supervision)
    }
}

struct TeamsPage: Page {
    let teams: [(team: Team, address: String?)]
    let viewer: Viewer
    let showsVacant: Bool
    let page: Int

    var title: String { say("领导小组与专班") }
    var remark: HTML { "\(say("共 \(count: teams.count) 个；空缺 \(count: vacant) 个岗位"))" }

    private var vacant: Int { teams.reduce(0) { $0 + $1.team.vacancies.count } }
    private var chosen: [(team: Team, address: String?)] {
        showsVacant ? teams.filter { !$0.team.vacancies.isEmpty } : teams
    }

    var body: HTML {
        """
        \(viewer.may(.manageOrganizations) ? AdministrationTabs.tabs(.teams, for: viewer) : .nothing)
        \(Segments(say("看哪些"), [
            Tab(say("全部"), to: "/teams", count: teams.count, isCurrent: !showsVacant),
            Tab(say("有空缺"), to: "/teams?view=vacant", count: teams.count { !$0.team.vacancies.isEmpty }, isCurrent: showsVacant),
        ]))
        \(chosen.isEmpty ? Card { nothing.html }.html : chosen.dropFirst((page - 1) * 25).prefix(25).html(drawn))
        \(chosen.count <= 25 ? .nothing : Paging(page: page, of: 25, total: chosen.count, at: "/teams", showsVacant ? ["view": "vacant"] : [:]).html)
        """
    }

    private var nothing: EmptyState {
        showsVacant
            ? EmptyState(because: say("没有空缺的岗位"), next: say("岗位空出来时会列在这里。"))
            : EmptyState(because: say("还没有领导小组或专班"), next: say("由系统管理员在管理 → 单位里添加，再登记岗位。"))
    }

    private func drawn(_ item: (team: Team, address: String?)) -> HTML {
        let posts = showsVacant ? item.team.vacancies : item.team.posts
        let count = item.team.vacancies.count
        return Card(
            item.team.unit.name, remark: count > 0 ? "\(say("空缺 \(count: count) 个岗位"))" : .nothing,
            more: item.address.map { Link(say("登记岗位"), to: $0) }
        ) {
            DataTable(
                say("\(item.team.unit.name)的岗位"),
                [.init(say("岗位"), isHead: true), .init(say("人选")), .init(say("从"))],
                lines: posts.map { .init([.text($0.title), .holder(of: $0), .value($0.since)]) },
                empty: EmptyState(because: say("还没有岗位"), next: say("由系统管理员登记组长、成员、联络员。"))
            ).html
        }.html
    }
}
