import Registry
import Vocabulary

struct OrganizationsPage: Page {
    let units: [(unit: Organization, key: String)]
    let hidden: Int
    let page: Int
    let query: Query
    let viewer: Viewer
    let token: FormToken
    let command: String
    let form: Submission
    let today: Day
    let faults: [FieldFault]

    var title: String { say("单位") }
    var remark: HTML {
        "\(say("共 \(count: units.count) 个单位"))\(hidden > 0 ? "，<a href=\"/admin/organizations?classes=yes\">\(say("另有 \(count: hidden) 个班级"))</a>" as HTML : .nothing)"
    }

    private var shown: ArraySlice<(unit: Organization, key: String)> { units.dropFirst((page - 1) * 100).prefix(100) }

    private var keys: [ID<Organization>: String] {
        Dictionary(shown.map { ($0.unit.id, $0.key) }, uniquingKeysWith: { first, _ in first })
    }

    var body: HTML {
        """
        \(AdministrationTabs.tabs(current: "organizations"))
        \(Card { list })
        \(Paging(page: page, of: 100, total: units.count, at: "/admin/organizations", query.with("page", nil).with("done", nil)))\
        \(ListFileLinks("/admin/organizations", query, for: viewer, with: .manageOrganizations))
        \(Card(say("添加单位")) {
            Form(to: "/admin/organizations", token: token, hidden: ["command": command]) {
                """
                \(Field(say("名称"), name: "name", .line(form["name"] ?? ""), hint: say("填全称。"), faults: faults))
                \(Field(say("类别"), name: "kind", .choice(among: Organization.Kind.allCases, chosen: form["kind"].flatMap(Organization.Kind.init)), faults: faults))
                \(Field(say("上级单位"), name: "parent", .choice(units.filter { !$0.unit.kind.teaches }.map { Field.Choice($0.unit.name, value: $0.key) }, chosen: form["parent"]), faults: faults))
                \(Field(say("代码"), name: "code", .line(form["code"] ?? ""), hint: say("学校填 10 位学校标识码。"), faults: faults, isOptional: true))
                \(Field(say("行政区划代码"), name: "region", .line(form["region"] ?? "", .number), faults: faults, isOptional: true))
                \(Field(say("从哪一天起"), name: "since", .date(today), faults: faults))
                <div class="buttons">\(Button(say("添加单位"), .main))</div>
                """
            }.html
        })
        """
    }

    private var list: HTML {
        let keys = keys
        return DataTable(
            say("单位列表"), Organization.columns(), of: shown.map(\.unit),
            drawing: ["name": { .link($0.name, to: "/admin/organizations/" + (keys[$0.id] ?? "")) }],
            minor: ["region"],
            empty: EmptyState(because: say("还没有单位"), next: say("在下面添加，或用 yidan organization import 导入单位名单。"))
        ).html
    }
}

struct OrganizationPage: Page {
    let unit: Organization
    let path: [Organization]
    let past: [OrganizationPast]
    let posts: [Post]
    let address: String
    let token: FormToken
    let form: Submission
    let faults: [FieldFault]

    var title: String { unit.name }
    var trail: [Link] { [Link(say("单位"), to: "/admin/organizations")] }
    var remark: HTML { "\(unit.kind.label) · \(path.dropLast().map(\.name).joined(separator: " › "))" }

    var body: HTML {
        """
        \(Card(say("名称与代码的变更")) {
            DataTable(
                say("名称与代码的变更"),
                [.init(say("名称"), isHead: true), .init(say("代码")), .init(say("从")), .init(say("到"))],
                lines: past.map { .init([.text($0.name), .text($0.code), .value($0.from), .text($0.until?.description ?? say("现在"))]) },
                empty: EmptyState(because: say("没有记录"), next: say("请登记一次变更。"))
            ).html
        })
        \(posts.isEmpty ? .nothing : Card(say("岗位")) {
            DataTable(
                say("岗位"), [.init(say("岗位"), isHead: true), .init(say("人选")), .init(say("从"))],
                lines: posts.map { .init([.text($0.title), .text($0.holder ?? say("空缺")), .value($0.since)]) },
                empty: EmptyState(because: say("没有岗位"), next: say("由命令行登记。"))
            ).html
        }.html)
        \(Card(say("登记变更")) {
            Form(to: address + "/changes", token: token) {
                """
                \(Field(say("新名称"), name: "name", .line(form["name"] ?? unit.name), faults: faults))
                \(Field(say("代码"), name: "code", .line(form["code"] ?? unit.code ?? ""), faults: faults, isOptional: true))
                \(Field(say("从哪一天起"), name: "since", .date(form.day("since")), hint: say("以前的名册和档案仍显示当时的名称。"), faults: faults))
                <div class="buttons">\(Button(say("登记变更"), .main))</div>
                """
            }.html
        })
        """
    }
}
