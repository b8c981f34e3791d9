import Registry
import Screening
import Vocabulary

/// One field of a row in the form that puts it right. Numbers, phones and addresses don't show what stood there.
struct CorrectionField: Component {
    let field: RosterField
    let source: RosterSource
    let value: String
    /// What was typed last.
    let typed: String?
    let faults: [FieldFault]

    /// Names are shown, for somebody has to find the child; everything else under seal is typed anew.
    static func isHidden(_ field: RosterField) -> Bool { field.isSealed && field.kind != .personName }

    var html: HTML {
        Field(field.label, name: "to-\(field.name)", control, hint: hint, faults: faults, isOptional: true).html
    }

    private var hint: String? {
        guard CorrectionField.isHidden(field), !value.isEmpty else { return nil }
        return say("现在写的是 \(source.masked(value, of: field))；不改就空着。")
    }

    private var control: Field.Control {
        if CorrectionField.isHidden(field) { return .line(typed ?? "", kind) }
        let spelled = typed ?? source.spelled(value, of: field)
        let choices = source.choices(of: field).map { Field.Choice($0.label, value: $0.spelled) }
        guard !choices.isEmpty, choices.count <= 60 else { return .line(spelled) }
        let known = choices.contains { $0.value == spelled }
        let now =
            spelled.isEmpty ? [Field.Choice(say("空"), value: "")] : known ? [] : [Field.Choice(spelled, value: spelled)]
        return .choice(now + choices, chosen: spelled)
    }

    private var kind: Field.Kind {
        switch field.kind {
        case .idNumber, .studentNumber, .disabilityCertificate: .idNumber
        case .phone: .phone
        default: .plain
        }
    }
}
