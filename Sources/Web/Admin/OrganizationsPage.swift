import Registry
import Vocabulary

/// The units, and a form to add one.
struct OrganizationsPage: Page {
    /// So many units to a page.
    static let size = 100

    let view: OrganizationView
    let units: [Organization]
    /// How many there are in each view.
    let counts: [OrganizationView: Int]
    /// Under which a new unit can stand.
    let parents: [Organization]
    let key: @Sendable (ID<Organization>) -> String
    /// Posts that nobody holds.
    let vacant: Int
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
        vacant > 0 ? "<a href=\"/teams?view=vacant\">\(say("空缺 \(count: vacant) 个岗位"))</a>" : .nothing
    }
    var actions: HTML { LinkButton(say("导入单位名单"), to: "/admin/organization-lists/new", .main).html }

    var body: HTML {
        let here: Query = view == .standing ? [:] : ["view": view.rawValue]
        return """
            \(AdministrationTabs.tabs(.organizations, for: viewer))
            \(Segments(say("看哪些"), OrganizationView.allCases.map { each in
                Tab(
                    each.label,
                    to: each == .standing ? "/admin/organizations" : "/admin/organizations?view=\(each.rawValue)",
                    count: counts[each] ?? 0, isCurrent: each == view)
            }))
            \(Card { list })
            \(Paging(page: page, of: OrganizationsPage.size, total: counts[view] ?? 0, at: "/admin/organizations", here))
            \(ListFileLinks("/admin/organizations", here, for: viewer, with: .manageOrganizations))
            \(view == .standing ? adding : .nothing)\(view == .ended ? lookUp : .nothing)
            """
    }

    private var list: HTML {
        DataTable(
            say("单位列表"), Organization.columns(), of: units,
            drawing: ["name": { .link($0.name, to: "/admin/organizations/" + key($0.id)) }],
            leavingOut: view == .ended ? ["region"] : ["until"], minor: ["region", "since"],
            empty: view == .ended
                ? EmptyState(because: say("没有撤并过单位"), next: say("单位撤并在该单位的页面登记。"))
                : EmptyState(because: say("还没有单位"), next: say("在下面添加，或导入单位名单。"))
        ).html
    }

    private var lookUp: HTML {
        Card(say("按旧代码查单位"), isForm: true) {
            AskForm(at: "/admin/organizations") {
                """
                <input type="hidden" name="view" value="ended">
                \(Field(say("代码"), name: "code", .line(query["code"] ?? ""), faults: faults))
                \(Field(say("哪一天"), name: "on", .date(query["on"].flatMap { Day($0) }), hint: say("代码会重复使用，按那一天的单位查。"), faults: faults))
                <div class="buttons">\(Button(say("查单位")))</div>
                """
            }.html
        }.html
    }

    private var adding: HTML {
        Card(say("添加单位"), isForm: true) {
            Form(to: "/admin/organizations", token: token, hidden: ["command": command]) {
                """
                \(Field(say("名称"), name: "name", .line(form["name"] ?? ""), hint: say("填全称。"), faults: faults))
                \(Field(say("类别"), name: "kind", .choice(among: Organization.Kind.allCases, chosen: form["kind"].flatMap(Organization.Kind.init)), faults: faults))
                \(Field(say("上级单位"), name: "parent", .choice(parents.map { Field.Choice($0.name, value: key($0.id)) }, chosen: form["parent"]), faults: faults))
                \(Field(say("代码"), name: "code", .line(form["code"] ?? ""), hint: say("学校填 10 位学校标识码。"), faults: faults, isOptional: true))
                \(Field(say("行政区划代码"), name: "region", .line(form["region"] ?? "", .number), faults: faults, isOptional: true))
                \(Field(say("从哪一天起"), name: "since", .date(form.day("since") ?? today), faults: faults))
                <div class="buttons">\(Button(say("添加单位"), .main))</div>
                """
            }.html
        }.html
    }
}
