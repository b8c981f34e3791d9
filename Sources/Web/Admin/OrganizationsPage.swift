import Registry
import Vocabulary

/// The units, and a form to add one.
struct OrganizationsPage: Page {
    typealias Keyed = (unit: Organization, key: String)

    /// Which of them are shown.
    enum View: String, CaseIterable { case standing, classes, ended }

    let view: View
    let units: [Keyed]
    let ended: [Keyed]
    /// Posts that nobody holds.
    let vacant: Int
    let page: Int
    let token: FormToken
    let command: String
    let form: Submission
    let asked: Query
    let today: Day
    let faults: [FieldFault]

    var title: String { say("单位") }
    var remark: HTML {
        vacant > 0 ? "<a href=\"/teams?view=vacant\">\(say("空缺 \(count: vacant) 个岗位"))</a>" : .nothing
    }
    var actions: HTML { LinkButton(say("导入单位名单"), to: "/admin/organization-lists/new", .main).html }

    private var standing: [Keyed] { units.filter { $0.unit.kind != .schoolClass } }
    private var classes: [Keyed] { units.filter { $0.unit.kind == .schoolClass } }

    private var chosen: [Keyed] {
        switch view {
        case .standing: standing
        case .classes: classes
        case .ended: ended.filter { $0.unit.kind != .schoolClass }
        }
    }

    var body: HTML {
        """
        \(AdministrationTabs.tabs(current: "organizations"))
        \(Segments(say("看哪些"), [
            Tab(say("现有"), to: "/admin/organizations", count: standing.count, isCurrent: view == .standing),
            Tab(say("班级"), to: "/admin/organizations?view=classes", count: classes.count, isCurrent: view == .classes),
            Tab(
                say("已撤并"), to: "/admin/organizations?view=ended",
                count: ended.count { $0.unit.kind != .schoolClass }, isCurrent: view == .ended),
        ]))
        \(Card { view == .ended ? former : present })
        \(Paging(page: page, of: 100, total: chosen.count, at: "/admin/organizations", ["view": view.rawValue]))
        \(view == .standing ? adding : .nothing)\(view == .ended ? lookUp : .nothing)
        """
    }

    private var shown: ArraySlice<Keyed> { chosen.dropFirst((page - 1) * 100).prefix(100) }

    private var present: HTML {
        DataTable(
            say("单位列表"),
            [.init(say("名称"), isHead: true), .init(say("类别")), .init(say("代码")), .init(say("行政区划"), isMinor: true)],
            lines: shown.map { unit, key in
                .init([
                    .link(unit.name, to: "/admin/organizations/" + key), .text(unit.kind.label), .text(unit.code),
                    .value(unit.regionCode),
                ])
            },
            empty: EmptyState(because: say("还没有单位"), next: say("在下面添加，或导入单位名单。"))
        ).html
    }

    private var former: HTML {
        DataTable(
            say("已撤并的单位"),
            [.init(say("名称"), isHead: true), .init(say("类别"), isMinor: true), .init(say("代码")), .init(say("撤并日期"))],
            lines: shown.map { unit, key in
                .init([
                    .link(unit.name, to: "/admin/organizations/" + key), .text(unit.kind.label), .text(unit.code),
                    .value(unit.until),
                ])
            },
            empty: EmptyState(because: say("没有撤并过单位"), next: say("单位撤并在该单位的页面登记。"))
        ).html
    }

    private var lookUp: HTML {
        Card(say("按旧代码查单位")) {
            AskForm(at: "/admin/organizations") {
                """
                <input type="hidden" name="view" value="ended">
                \(Field(say("代码"), name: "code", .line(asked["code"] ?? ""), faults: faults))
                \(Field(say("哪一天"), name: "on", .date(asked["on"].flatMap { Day($0) }), hint: say("代码会重复使用，按那一天的单位查。"), faults: faults))
                <div class="buttons">\(Button(say("查单位")))</div>
                """
            }.html
        }.html
    }

    private var adding: HTML {
        Card(say("添加单位")) {
            Form(to: "/admin/organizations", token: token, hidden: ["command": command]) {
                """
                \(Field(say("名称"), name: "name", .line(form["name"] ?? ""), hint: say("填全称。"), faults: faults))
                \(Field(say("类别"), name: "kind", .choice(among: Organization.Kind.allCases, chosen: form["kind"].flatMap(Organization.Kind.init)), faults: faults))
                \(Field(say("上级单位"), name: "parent", .choice(standing.filter { !$0.unit.kind.teaches }.map { Field.Choice($0.unit.name, value: $0.key) }, chosen: form["parent"]), faults: faults))
                \(Field(say("代码"), name: "code", .line(form["code"] ?? ""), hint: say("学校填 10 位学校标识码。"), faults: faults, isOptional: true))
                \(Field(say("行政区划代码"), name: "region", .line(form["region"] ?? "", .number), faults: faults, isOptional: true))
                \(Field(say("从哪一天起"), name: "since", .date(form.day("since") ?? today), faults: faults))
                <div class="buttons">\(Button(say("添加单位"), .main))</div>
                """
            }.html
        }.html
    }
}
