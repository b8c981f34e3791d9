import Registry
import Vocabulary

/// What waits for whoever logs in (工作台).
enum Desk {
    /// Those who lead begin with where the children are, everybody else with what waits for them.
    static func home(_ call: Call) async throws -> Answer {
        let leads = call.reader.appointments.contains { [.leader, .cityOffice, .provinceOffice].contains($0.role) }
        return .moved(to: leads ? "/overview" : "/desk")
    }

    static func show(_ call: Call) async throws -> Answer {
        let viewer = call.reader
        let (rosters, jobs, lines, vacant) = try await call.store.read { db in
            (
                viewer.may(.seeRosters)
                    ? try Roster.list(seenBy: viewer, states: [.uploaded, .mapped, .checked], size: 8, in: db).rosters
                    : [],
                viewer.may(.seeJobs) ? try Job.latest(5, seenBy: viewer, in: db) : [],
                try Journal.ownLines(of: viewer.user.id, count: 8, in: db),
                viewer.may(.seeTeams) ? try Team.vacancies(seenBy: viewer, in: db) : (posts: 0, teams: 0)
            )
        }
        return .page(
            DeskPage(
                viewer: viewer, day: call.day,
                waiting: rosters.map { ($0, "/rosters/" + call.text(of: $0.id)) },
                jobs: jobs.map { ($0, "/jobs/" + call.text(of: $0.id)) }, lines: lines, vacant: vacant),
            section: .desk)
    }

    static func help(_ call: Call) async throws -> Answer { .page(HelpPage(viewer: call.reader)) }
}

struct DeskPage: Page {
    let viewer: Viewer
    let day: Day
    let waiting: [(roster: Roster, address: String)]
    let jobs: [(job: Job, address: String)]
    let lines: [AuditLine]
    /// Posts that nobody holds, and in how many teams.
    let vacant: (posts: Int, teams: Int)

    var title: String { say("工作台") }
    var remark: HTML { "\(viewer.homeName) · \(day)" }
    var actions: HTML {
        viewer.may(.importRosters) ? LinkButton(say("导入名册"), to: "/rosters/new", .main).html : .nothing
    }

    var body: HTML {
        """
        \(Card(say("等您处理")) {
            waiting.isEmpty && vacant.posts == 0
                ? EmptyState(
                    because: say("现在没有等您处理的事"), next: viewer.may(.importRosters) ? say("收到新名册时，点“导入名册”。") : say("有新任务时会出现在这里。")
                ).html : "<ul class=\"waiting\">\(waiting.html(line))\(vacancies)</ul>"
        })
        \(jobs.isEmpty ? .nothing : Card(say("最近的任务"), more: Link(say("全部任务"), to: "/jobs")) {
            "<ul class=\"waiting\">\(jobs.html { "<li>\($0.job.chip) <a href=\"\($0.address)\">\($0.job.kind.label)</a> <span class=\"sub\">\($0.job.askedAt)</span></li>" })</ul>"
        }.html)
        \(Card(say("我最近做的事"), more: Link(say("我的账号"), to: Address.account)) {
            lines.isEmpty
                ? EmptyState(because: say("还没有记录"), next: say("您办理的每一步都会记在这里。")).html : LogLines(lines.map(\.drawn)).html
        })
        """
    }

    private var vacancies: HTML {
        if vacant.posts == 0 { return .nothing }
        return """
            <li>\(Chip("○", say("空缺"), .waiting))<div><p>\(say("空缺 \(count: vacant.posts) 个岗位"))</p>\
            <p class="sub">\(say("在 \(count: vacant.teams) 个领导小组或专班里"))</p></div>\
            \(LinkButton(say("看名单"), to: "/teams?view=vacant", .small))</li>
            """
    }

    private func line(_ item: (roster: Roster, address: String)) -> HTML {
        """
        <li>\(item.roster.chip)<div><a href="\(item.address)">\(item.roster.fileName) · \(item.roster.coverageName)</a>\
         <span class="sub">\(say("数据截至 \(item.roster.asOf)"))</span></div>\(LinkButton(say("继续"), to: item.address, .small))</li>
        """
    }
}

/// 帮助: one line per thing that the reader may do.
struct HelpPage: Page {
    let viewer: Viewer

    var title: String { say("帮助") }
    var body: HTML {
        Card {
            """
            <ul class="plain">\(sentences.html { "<li>\($0)</li>" })</ul>
            <p class="sub">\(say("按 / 可以直接查学生。所有页面都能打印，能用键盘操作；顶栏可以切换大字和高对比。"))</p>
            """
        }.html
    }

    private var sentences: [String] {
        let all: [(Right, String)] = [
            (.importRosters, say("导入名册：名册 → 导入名册，选文件、认列、看体检报告、确认差异，四步完成；每一版都可以撤销。")),
            (.seeRosters, say("看名册：每个来源的每一版都保留原件、体检报告和与上一版的差异。")),
            (.startRuns, say("比对：比对 → 开始比对，看名册齐不齐、定下日期；结果出来先复核，再由另一位同事发布。")),
            (.seeRuns, say("看比对结果：每个数都能点开看名单；没对上的孩子点姓名，看最接近的人和为什么不是。")),
            (.seeOverview, say("看总览：最近一次发布的比对，从县到乡镇到学校；可以打印，可以下载 Excel。")),
            (.seeChildren, say("查学生：顶栏输入姓名、拼音首字母或完整号码；档案里每一项都注明出自哪份名册。")),
            (.revealNumber, say("看完整号码：点“显示”，写明原因；查看会留下记录。")),
            (.manageUsers, say("管账号：管理 → 用户，可以添加、重设密码、封存和启封。")),
            (.manageRights, say("管权限：管理 → 角色，由安全管理员授予和收回，不能给自己授权。")),
            (.seeAudit, say("查日志：管理 → 审计日志，按人、按操作、按日期查。")),
        ]
        return all.filter { viewer.may($0.0) }.map(\.1) + [say("忘记密码或账号停用，请找本单位系统管理员。")]
    }
}
