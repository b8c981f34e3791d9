import Casework
import Registry
import Vocabulary

struct DeskPage: Page {
    let viewer: Viewer
    let day: Day
    /// What is due in cases, overdue first, and how many are overdue in all.
    let cases: [(line: CaseLine, address: String)]
    let late: Int
    /// Rows that a colleague handed on to the reader.
    let handed: [(rows: HandedRows, address: String)]
    /// Of the newest published runs: who has lost every place since.
    let losses: [(count: Int, run: String, address: String)]
    let waiting: [(roster: Roster, address: String)]
    /// Rows that the reader is to put right, roster by roster.
    let piles: [(pile: WaitingRow.Pile, source: String, address: String)]
    let jobs: [(job: Job, address: String)]
    let lines: [AuditLine]
    /// Posts that nobody holds, and in how many teams.
    let vacant: (posts: Int, teams: Int)
    /// Children whom the reader is to look for, to send others for, or to judge about.
    let assignments: AssignmentsWaiting?

    var title: String { say("工作台") }
    var remark: HTML { "\(viewer.homeName) · \(day)" }
    var actions: HTML {
        viewer.may(.importRosters) ? LinkButton(say("导入名册"), to: "/rosters/new", .main).html : .nothing
    }

    private var isIdle: Bool {
        cases.isEmpty && handed.isEmpty && losses.isEmpty && waiting.isEmpty && piles.isEmpty && vacant.posts == 0
            && assignments?.isEmpty ?? true
    }

    var body: HTML {
        """
        \(Card(say("等您处理")) {
            isIdle
                ? EmptyState(
                    because: say("现在没有等您处理的事"), next: viewer.may(.importRosters) ? say("收到新名册时，点“导入名册”。") : say("有新任务时会出现在这里。")
                ).html : "<ul class=\"waiting\">\(cases.html(due))\(overdue)\(losses.html(lost))\(assignments)\(handed.html(line))\(waiting.html(line))\(piles.html(rows))\(vacancies)</ul>"
        })
        \(jobs.isEmpty ? .nothing : Card(say("最近的任务"), more: Link(say("全部任务"), to: "/jobs")) {
            "<ul class=\"waiting\">\(jobs.html(task))</ul>"
        }.html)
        \(Card(say("我最近做的事"), more: Link(say("我的账号"), to: Address.account)) {
            lines.isEmpty
                ? EmptyState(because: say("还没有记录"), next: say("您办理的每一步都会记在这里。")).html : LogLines(lines.map(\.drawn)).html
        })
        """
    }

    private func lost(_ item: (count: Int, run: String, address: String)) -> HTML {
        """
        <li>\(Chip("!", say("失去着落"), .bad))<div><p><a href="\(item.address)">\(say("\(count: item.count) 名孩子不在任何名册上了"))</a></p>\
        <p class="sub">\(say("\(item.run)发布以后，由新名册发现"))</p></div>\(LinkButton(say("看名单"), to: item.address, .small))</li>
        """
    }

    private func due(_ item: (line: CaseLine, address: String)) -> HTML {
        let (line, task) = (item.line, item.line.task?.label ?? "")
        let isLate = line.isLate(on: day)
        return """
            <li>\(Chip(isLate ? "▲" : "○", isLate ? say("超期") : say("快到期"), isLate ? .bad : .waiting))<div>\
            <p><a href="\(item.address)">\(line.identity.shownName)：\(task)</a></p>\
            <p class="sub">\(line.owner) · \(say("\(line.dueOn?.description ?? "") 前"))</p></div>\
            \(LinkButton(line.task?.action ?? say("打开"), to: item.address, .small))</li>
            """
    }

    private var overdue: HTML {
        let shown = cases.count { $0.line.isLate(on: day) }
        if late <= shown { return .nothing }
        return """
            <li>\(Chip("▲", say("超期"), .bad))<div><p><a href="/cases?due=late">\(say("另有 \(count: late - shown) 件超期"))</a></p>\
            <p class="sub">\(say("劝返案件"))</p></div>\(LinkButton(say("看名单"), to: "/cases?due=late", .small))</li>
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

    private func rows(_ item: (pile: WaitingRow.Pile, source: String, address: String)) -> HTML {
        """
        <li>\(Chip("!", say("待更正"), .waiting))<div><p><a href="\(item.address)">\(item.source)：\(say("\(count: item.pile.count) 行待更正"))</a></p>\
        <p class="sub">\(item.pile.fileName)</p></div>\(LinkButton(say("去更正"), to: item.address, .small))</li>
        """
    }

    private func line(_ item: (rows: HandedRows, address: String)) -> HTML {
        let (rows, roster) = (item.rows, item.rows.roster)
        return """
            <li>\(Chip("!", say("待更正"), .waiting))<div>\
            <p><a href="\(item.address)">\(say("转交给您 \(count: rows.count) 行"))</a> · \(roster.fileName) · \(roster.coverageName)</p>\
            <p class="sub">\(say("最近一次由\(rows.by)转交，\(rows.at)"))</p></div>\
            \(LinkButton(say("看这些行"), to: item.address, .small))</li>
            """
    }

    private func task(_ item: (job: Job, address: String)) -> HTML {
        """
        <li>\(item.job.chip)<div><p><a href="\(item.address)">\(item.job.kind.label)</a></p>\
        <p class="sub">\(item.job.about ?? "")</p></div><span class="sub">\(item.job.askedAt)</span></li>
        """
    }

    private func line(_ item: (roster: Roster, address: String)) -> HTML {
        """
        <li>\(item.roster.chip)<div><p><a href="\(item.address)">\(item.roster.fileName)</a></p>\
        <p class="sub">\(item.roster.coverageName) · \(say("数据截至 \(item.roster.asOf)"))</p></div>\(LinkButton(say("继续"), to: item.address, .small))</li>
        """
    }
}
