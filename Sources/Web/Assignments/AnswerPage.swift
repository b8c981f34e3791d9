import Casework
import Registry
import Vocabulary

struct AnswerPage: Page {
    let sheet: AssignmentSheet
    let rule: ClosingRule
    let address: String
    let typed: Submission
    /// The school that the reader belongs to.
    let ownSchool: String?
    let token: FormToken
    let command: String
    /// Somebody else answered while this was being filled in.
    let meanwhile: String?
    let faults: [FieldFault]

    var title: String { rule.category.label }
    var trail: [Link] {
        [Link(say("核查任务"), to: Assignments.path), Link(sheet.identity.shownName, to: address)]
    }
    var remark: HTML {
        let born = sheet.identity.birth.map { say("\($0) 生") }
        return
            "\([sheet.identity.shownName, born, sheet.identity.hukou ?? sheet.assignment.township].compactMap(\.self).joined(separator: " · "))"
    }

    var body: HTML {
        """
        \(meanwhile.map { Notice(.bad, $0).html } ?? .nothing)\(others)\
        \(Card(isForm: true) {
            Form(
                to: address + "/answers", token: token,
                hidden: ["category": rule.category.rawValue, "seen": "\(sheet.answers.count)", "command": command],
                draft: Done.draft(ofAnswerTo: address), carriesFiles: true
            ) {
                """
                \(rule.needs.html { field($0).html })\(rule.paper.map { Field($0, name: "file", .file(accepts: [".jpg", ".jpeg", ".png", ".pdf"]), hint: say("可以直接拍照；照片和 PDF 都行，不超过 10 MB。"), faults: faults).html } ?? .nothing)
                <div class="buttons">\(Button(say("提交答复"), .main)) \(LinkButton(say("换一个答案"), to: address))</div>
                """
            }.html
        })
        """
    }

    /// What others said is in sight while one answers.
    private var others: HTML {
        sheet.answers.html { answer in
            Notice(
                .mute, "\(answer.side.label) · \(answer.userName) · \(answer.at)",
                "<p>\(answer.category.label) \(answer.content.words)</p>"
            ).html
        }
    }

    private func field(_ field: AnswerField) -> Field {
        let (name, value) = (field.rawValue, typed[field.rawValue])
        switch field {
        case .school:
            return Field(
                say("学校"), name: name, .line(value ?? suggestedSchool),
                hint: say("写全称，照证明抄写。"), faults: faults)
        case .number:
            let known = sheet.identity.maskedStudentNumber.map { say("名册上有 \($0)，请核对后写完整。") }
            return Field(
                rule.numberName ?? field.label, name: name, .line(value ?? "", .idNumber),
                hint: rule.whereNow == .school || rule.whereNow == .outside ? known : nil, faults: faults)
        case .since:
            return Field(field.label, name: name, .date(typed.day(name)), hint: say("最后一次在校的第二天。"), faults: faults)
        case .until: return Field(field.label, name: name, .date(typed.day(name)), faults: faults)
        case .words:
            return Field(
                field.label, name: name, .area(value ?? "", rows: 3), hint: say("问了谁、在哪里、现在怎样。"), faults: faults)
        }
    }

    private var suggestedSchool: String {
        rule.whereNow == .school
            ? ownSchool ?? sheet.schoolName ?? "" : rule.category == .V08 ? sheet.schoolName ?? "" : ""
    }
}
