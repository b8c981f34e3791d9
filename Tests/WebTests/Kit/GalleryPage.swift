import Vocabulary

@testable import Web

/// Every part of the kit once, to be looked at and measured.
struct GalleryPage: Page {
    let token = Specimens.token
    var faults = Specimens.faults

    var title: String { "件库" }
    var trail: [Link] { [Link("学生", to: "/children"), Link("我的班级 七（4）班", to: "/classes/4")] }
    var remark: HTML { "2026 春第 3 次比对 · 数据截至 3 月 18 日 06:00 · <a href=\"/help\">数据来源与口径</a>" }
    var actions: HTML {
        """
        \(LinkButton("新建个案", to: "/cases/new", .main))\(LinkButton("打印一页清", to: "/print"))\
        \(PostButton("催办", to: "/reminders", token: token, hidden: ["case": "7"]))
        """
    }

    var body: HTML {
        """
        \(Notice(.waiting, "3 月 15 日版名册还没有导入", "比对用的是 3 月 1 日版。<a href=\"/rosters\">去导入</a>"))
        \(Card("本学期") { "\(figures)\(bar)" })
        \(NextStep("3 月 21 日前完成第 3 次回访", "由班主任周海燕负责。上次留下 1 件没办完的事：书桌还没送到。逾期会提醒校长。",
            within: "3", "天内", actions: "\(LinkButton("记回访", to: "/visits/new", .main))\(LinkButton("看劝返方案", to: "/plan"))"))
        \(Card { "\(facts)" })
        \(Tabs("档案栏目", tabs))
        <div class="columns"><div>\(Card("时间线", more: Link("全部", to: "/all")) { "\(views)\(timeline)" })
        \(Card("审计日志", remark: "只增不改") { log.html })</div>
        <div>\(Card("等您处理", more: Link("全部 12 件", to: "/desk")) { waiting.html })
        \(Card("状态") { "<div class=\"chips\">\(chips)</div>" })</div></div>
        \(progress)
        \(Steps.rosterImport(current: 2))
        \(Card("登记一名孩子") { form.html })
        \(Card("没有内容的名单") { Specimens.empty.html })
        """
    }

    private var figures: KeyFigures {
        KeyFigures([
            .init("应助", 9842, to: "/aid?view=due", remark: "政策自动算出"), .init("已公示", 9842, to: "/aid?view=noticed"),
            .init("已到账", 9790, to: "/aid?view=paid", remark: "99.47%", tone: .good),
            .init("银行退回", 52, to: "/aid?view=returned", remark: "已更正重发 31", tone: .bad),
        ])
    }

    private var bar: StackedBar {
        StackedBar(
            "还没落实的与已落实的去向，共 1,504 名",
            [
                .init("省外就读（已核实）", 561, .province, to: "/c?w=1"), .init("中职技工就读", 391, .vocational, to: "/c?w=2"),
                .init("送教上门", 315, .home, to: "/c?w=3"), .init("缓学休学", 41, .deferred),
                .init("待核实", 143, .pending), .init("疑似辍学", 32, .suspected), .init("劝返中", 21, .returning),
                .init("转学未接续", 0, .rest),
            ])
    }

    private var facts: Facts {
        Facts([
            .init("身份证号", MaskedNumber("539***********0031", "身份证号", revealedAt: "/c/1/reveal", token: token).html),
            .init("全国学籍号", MaskedNumber("G539***********0031", "学籍号", revealedAt: nil, token: token).html),
            .init("户籍地", "河湾县石门镇杨家坪村 3 组"), .init("资助由谁负责", "河湾县 · 学籍地"),
            .init("民族", String?.none), .init("登记日", Specimens.day("2026-03-02")),
        ])
    }

    private var tabs: [Tab] {
        [
            Tab("概况", to: "/c/1", isCurrent: true), Tab("学籍", to: "/c/1/enrolments", count: 3),
            Tab("资助", to: "/c/1/aid", count: 13), Tab("劝返个案", to: "/c/1/case", count: 1), Tab("送教", to: "/c/1/home"),
            Tab("走访", to: "/c/1/visits", count: 7), Tab("修改记录", to: "/c/1/changes", count: 26),
        ]
    }

    private var views: Segments {
        Segments(
            "时间线里看什么",
            [
                Tab("全部", to: "/t", count: 48, isCurrent: true), Tab("资助", to: "/t?a", count: 13),
                Tab("走访", to: "/t?v", count: 7),
            ])
    }

    private var timeline: Timeline {
        Timeline([
            .init(
                on: Specimens.day("2026-03-18"), at: "06:00", "比", .moving, "第 3 次比对：学籍与到校都对上",
                words: "学籍在河湾县第三中学七（4）班；复学后 12 个上课日到校 12 天。", source: "系统自动 · 依据：省学籍 3 月 16 日版"),
            .init(
                on: Specimens.day("2026-03-14"), at: "19:20", "访", .good, "第 2 次回访：数学跟不上，已安排课后辅导",
                words: "电话访外婆。孩子说愿意继续读，担心月考。", source: "周海燕（班主任）"),
            .init(on: Specimens.day("2025-12-03"), "文", .waiting, "送达《责令送被监护人接受义务教育通知书》"),
            .init(on: Specimens.day("2025-11-10"), "立", .bad, "连续 5 个上课日未到校，自动立案", source: "系统自动"),
        ])
    }

    private var log: LogLines {
        LogLines([
            .init(
                at: Specimens.moment, "<b>王芳</b> 把 <a href=\"/c/1\">罗晓川</a> 的出生日期改了",
                before: "2014-09-21", after: "2014-09-12", number: "#4827"),
            .init(at: Specimens.moment + -2520, "<b>系统</b> 开始第 3 次比对", number: "#4826"),
        ])
    }

    private var waiting: WaitingList {
        WaitingList([
            .init("超期", .bad, "竹岭县 9 名孩子核实超期", remark: "最久 6 天 · 已自动提醒两次", "催办", to: "/a"),
            .init("销号", .waiting, "鹤鸣县申请销号 2 项", remark: "佐证 7 份齐全 · 复核人已签", "审核", to: "/b"),
            .init("比对", .moving, "学籍名册有新版待导入", remark: "省厅 3 月 17 日下发", "导入", to: "/c"),
        ])
    }

    private var chips: [Chip] {
        [
            Chip("✓", "在校", .good), Chip("⌂", "送教", .home), Chip("↗", "省外", .moving), Chip("◎", "毕业离校", .mute),
            Chip("?", "待核实", .waiting), Chip("!", "疑似辍学", .bad),
        ]
    }

    private var progress: JobProgress {
        JobProgress(
            "比对 2026 春第 3 次", stages: ["读名册", "查号码", "规则匹配", "逐条解释", "核对总数", "归档"], current: 2,
            done: 39102, of: 48216, timeLeft: "约 1 分钟",
            cancel: PostButton("停下", to: "/jobs/7/closure", token: token, .small))
    }

    private var form: Form {
        Form(to: "/children", token: token, hidden: ["command": "0197"], draft: "child", carriesFiles: true) {
            """
            \(Field("姓名", name: "name", .line("阿依古丽·买买提"), hint: "可以含间隔号和生僻字", faults: faults))
            \(Field("身份证号", name: "number", .line("53990220140912003", .idNumber), hint: "18 位，6-8-4 分段", faults: faults))
            \(Field("出生日期", name: "birth", .date(Specimens.day("2014-09-12")), faults: faults))
            \(Field("性别", name: "sex", .choice(among: Sex.allCases, chosen: .female), faults: faults))
            \(Field("民族", name: "people", .choice(among: Sex.allCases), faults: faults, isOptional: true))
            \(Field("学段", name: "stage", .oneOf(Stage.allCases, chosen: nil), faults: faults))
            \(Field("知道的情况", name: "known", .someOf([.init("在外省", value: "out", hint: "有人见过"), .init("在打工", value: "work")],
                chosen: ["work"]), isOptional: true))
            \(Field("情况说明", name: "note", .area("<住在外婆家>"), faults: faults, isOptional: true))
            \(Field("上传名册", name: "files", .file(accepts: [".xlsx", ".csv"]), hint: "不超过 50 MB", faults: faults))
            \(Field("新密码", name: "secret", .password(isNew: true), faults: faults))
            \(Field("数据截止日已核对", name: "agreed", .tick(), faults: faults))
            <div class="buttons">\(Button("存为草稿")) \(Button("提交", .main, name: "go", value: "yes"))</div>
            """
        }
    }
}
