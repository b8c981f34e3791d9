import Registry
import Vocabulary

/// 撤并: how, into whom, from which day; then what it means, and only then the button that does it.
struct EndingPage: Page {
    let unit: Organization
    let asked: Endings.Asked
    let ending: OrganizationEnding?
    let address: String
    let token: FormToken
    let command: String
    let faults: [FieldFault]

    var title: String { say("撤并“\(unit.name)”") }
    var trail: [Link] { [Link(say("单位"), to: "/admin/organizations"), Link(unit.name, to: address)] }

    var body: HTML {
        """
        \(ending.map(effect))
        \(Card(ending == nil ? say("怎样撤并") : say("改一改再看"), isForm: true) {
            AskForm(at: address + "/ending") {
                """
                \(Field(say("方式"), name: "change", .oneOf([
                    .init(say("并入"), value: "merged", hint: say("一个单位接续，班级随校撤销，下属单位转过去。")),
                    .init(say("拆分"), value: "split", hint: say("两个以上单位接续；新单位要先添加好。")),
                    .init(say("撤销"), value: "closed", hint: say("没有单位接续。")),
                ], chosen: asked.change?.rawValue), faults: faults))
                \(Field(say("接续单位"), name: "into", .area(asked.into, rows: 3), hint: say("写全称或代码，每行一个；撤销时不填。"), faults: faults, isOptional: true))
                \(Field(say("从哪一天起"), name: "since", .date(asked.day), hint: say("批文上的日期，不晚于今天。"), faults: faults))
                <div class="buttons">\(Button(say("看影响"), ending == nil ? .main : .plain))</div>
                <p class="sub">\(say("这一步只说明会怎样，不写入。"))</p>
                """
            }.html
        })
        """
    }

    private func effect(_ ending: OrganizationEnding) -> HTML {
        Card(say("登记以后会怎样")) {
            """
            <ul class="plain">\(ending.consequences.html { "<li>\($0)</li>" })</ul>
            \(Form(to: address + "/ending", token: token, hidden: [
                "command": command, "change": ending.change.rawValue, "since": "\(ending.day)", "into": asked.into,
            ]) { "<div class=\"buttons\">\(Button(say("登记\(ending.change.label)"), .main))</div>" })
            """
        }.html
    }
}
