import Registry
import Vocabulary

/// 导入单位名单: which file, and what has to stand in it.
struct OrganizationUploadPage: Page {
    let home: String
    let token: FormToken
    let faults: [FieldFault]

    var title: String { say("导入单位名单") }
    var trail: [Link] { [Link(say("单位"), to: "/admin/organizations")] }

    var body: HTML {
        """
        \(Card(isForm: true) {
            Form(to: "/admin/organization-lists", token: token, carriesFiles: true) {
                """
                \(Field(say("文件"), name: "file", .file(accepts: [".xlsx", ".xlsm", ".csv", ".tsv", ".txt"]), hint: say("第一张表，一行一个单位。"), faults: faults))
                <div class="buttons">\(Button(say("上传，看会添加什么"), .main))</div>
                <p class="sub">\(say("上传后先预览，确认以前不会写入。原件封存保管。"))</p>
                """
            }.html
        })
        \(Card(say("表头怎么写")) {
            DataTable(
                say("表头怎么写"), [.init(say("列"), isHead: true), .init(say("填什么")), .init(say("例子"), isMinor: true)],
                lines: columns.map { .init([.text($0.0), .text($0.1), .text($0.2)]) },
                empty: EmptyState(because: say("没有列"), next: say("请找系统管理员。"))
            ).html
        })
        """
    }

    private var columns: [(String, String, String)] {
        [
            (say("名称"), say("单位全称，必填"), say("石门镇第二小学")),
            (say("类别"), say("必填，用添加单位时的类别名称"), say("中小学")),
            (say("代码"), say("学校填 10 位学校标识码"), "2153990021"),
            (say("上级代码"), say("上级单位的代码；不填则归\(home)"), "539909101"),
            (say("行政区划"), say("2 到 12 位代码"), "539909101"),
            (say("起始日期"), say("不填则从今天起"), "2015-09-01"),
        ]
    }
}

/// What a list of units would add, or all that has to be put right in it.
struct OrganizationListPage: Page {
    let fileName: String
    let plan: OrganizationPlan
    let address: String
    let token: FormToken
    let command: String
    let page: Int

    var title: String { say("单位名单预览") }
    var trail: [Link] {
        [Link(say("单位"), to: "/admin/organizations"), Link(say("导入单位名单"), to: "/admin/organization-lists/new")]
    }
    var remark: HTML { "\(fileName)" }
    var actions: HTML {
        plan.faults.isEmpty && !plan.added.isEmpty
            ? PostButton(
                say("添加 \(count: plan.added.count) 个单位"), to: address + "/entry", token: token, .main,
                hidden: ["command": command]
            ).html : LinkButton(say("另选文件"), to: "/admin/organization-lists/new").html
    }

    var body: HTML {
        """
        \(plan.faults.isEmpty ? ready : wrong)
        \(Card(say("会添加的单位")) {
            DataTable(
                say("会添加的单位"),
                [
                    .init(say("名称"), isHead: true), .init(say("类别")), .init(say("代码")), .init(say("上级单位")),
                    .init(say("从"), isMinor: true), .init(say("行"), .number, isMinor: true),
                ],
                lines: plan.added.dropFirst((page - 1) * 200).prefix(200).map {
                    .init([
                        .text($0.details.name), .text($0.details.kind.label), .text($0.details.code),
                        .text($0.parentName), .value($0.details.since), .count($0.row),
                    ])
                },
                empty: EmptyState(
                    because: say("没有要添加的单位"),
                    next: plan.faults.isEmpty ? say("名单里的单位都已经有了。") : say("请先改好上面列出的地方。"))
            ).html
        })
        \(Paging(page: page, of: 200, total: plan.added.count, at: address))
        """
    }

    private var ready: HTML {
        let known = plan.known.count
        let words = known > 0 ? say("另有 \(count: known) 个已经有了，不再添加。") : ""
        return Notice(
            .good, say("可以添加 \(count: plan.added.count) 个单位，还没有写入。"), words.isEmpty ? .nothing : "\(words)"
        ).html
    }

    private var wrong: HTML {
        Card(say("有 \(count: plan.faults.count) 处要先改好，没有写入")) {
            """
            <ul class="plain">\(plan.faults.prefix(500).html { "<li><b>\($0.cell)</b> \($0.message)</li>" })</ul>
            <p class="sub">\(say("改好后重新上传整份名单；已经有的单位不会重复添加。"))</p>
            """
        }.html
    }
}
