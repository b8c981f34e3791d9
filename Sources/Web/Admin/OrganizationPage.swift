import Registry
import Vocabulary

/// One unit: what it is and was, who carried on, its posts, and what can happen to it.
struct OrganizationPage: Page {
    let unit: Organization
    let path: [Organization]
    let past: [OrganizationPast]
    let successions: [Succession]
    /// Who stands in its place today.
    let standing: [Organization]
    let posts: [Post]
    let formerPosts: [Post]
    let parents: [(unit: Organization, key: String)]
    let parent: String?
    let day: Day
    let address: String
    let token: FormToken
    let form: Submission
    let faults: [FieldFault]

    var title: String { unit.name }
    var trail: [Link] { [Link(say("单位"), to: "/admin/organizations")] }
    var remark: HTML {
        "\(state)\(unit.kind.label)\(path.isEmpty ? "" : " · " + path.map(\.name).joined(separator: " › "))"
    }
    var actions: HTML {
        unit.until == nil && unit.parentID != nil ? LinkButton(say("撤并"), to: address + "/ending").html : .nothing
    }

    private var state: HTML {
        guard let day = unit.until else { return .nothing }
        return "\(Chip("‖", say("\(day) 撤并"), .mute)) "
    }

    var body: HTML {
        """
        \(unit.until == nil ? .nothing : ended)
        \(Card(say("名称与代码的变更")) {
            """
            \(DataTable(
                say("名称与代码的变更"),
                [.init(say("名称"), isHead: true), .init(say("代码")), .init(say("从")), .init(say("到"))],
                lines: past.map {
                    .init([.text($0.name), .text($0.code), .value($0.from), .text($0.until?.description ?? say("现在"))])
                },
                empty: EmptyState(because: say("没有记录"), next: say("请登记一次变更。"))))
            \(successions.isEmpty ? .nothing : "<ul class=\"plain\">\(successions.html { "<li>\($0.sentence)</li>" })</ul>" as HTML)
            """
        })
        \(isTeam ? held + changing : changing + held)
        """
    }

    private var isTeam: Bool { unit.kind == .leadingGroup || unit.kind == .supervisionTeam }

    private var held: HTML {
        if unit.until != nil, posts.isEmpty { return .nothing }
        return UnitPosts(
            posts: posts, former: formerPosts, isOpen: unit.until == nil, day: day, address: address, token: token,
            form: form, faults: faults
        ).html
    }

    private var ended: HTML {
        let heirs = standing.map(\.name).joined(separator: "、")  // 字
        return Card(say("已经撤并")) {
            """
            <p>\(standing.isEmpty ? say("现在没有单位接续。") : say("现在由\(heirs)接续。"))\
            \(say("以前的名册、档案仍显示当时的名称和代码。"))</p>
            <div class="buttons">\(PostButton(say("登记错了，恢复"), to: address + "/reopening", token: token))</div>
            """
        }.html
    }

    private var changing: HTML {
        if unit.until != nil { return .nothing }
        return Card(say("登记变更"), isForm: true) {
            Form(to: address + "/changes", token: token) {
                """
                \(Field(say("新名称"), name: "name", .line(form["name"] ?? unit.name), faults: faults))
                \(Field(say("代码"), name: "code", .line(form["code"] ?? unit.code ?? ""), faults: faults, isOptional: true))
                \(unit.parentID == nil ? .nothing : Field(say("上级单位"), name: "parent", .choice(parents.map { Field.Choice($0.unit.name, value: $0.key) }, chosen: form["parent"] ?? parent), faults: faults).html)
                \(Field(say("从哪一天起"), name: "since", .date(form.day("since")), hint: say("以前的名册和档案仍显示当时的名称。"), faults: faults))
                <div class="buttons">\(Button(say("登记变更"), .main))</div>
                """
            }.html
        }.html
    }
}
