import Vocabulary

/// One question of a form: its label above, a hint, the control, and what has to be put right.
struct Field: Component {
    let label: String
    let name: String
    let control: Control
    let hint: String?
    let fault: String?
    let isOptional: Bool
    let id: String

    /// The field finds its own among the faults. `id` is given where two forms of a page ask the same.
    init(
        _ label: String, name: String, _ control: Control, hint: String? = nil, faults: [FieldFault] = [],
        isOptional: Bool = false, id: String? = nil
    ) {
        self.label = label
        self.name = name
        self.control = control
        self.hint = hint
        self.isOptional = isOptional
        self.id = id ?? FieldFault.id(of: name)
        fault = faults.first { $0.field == name }?.message
    }

    var html: HTML {
        switch control {
        case .oneOf, .someOf: group
        case .tick: tick
        default: column
        }
    }

    private var column: HTML {
        """
        <div class="field\(" wrong", when: fault != nil)"><label for="\(id)">\(label)\(optional)</label>\
        \(remarks)\(control.html(for: self))</div>
        """
    }

    private var group: HTML {
        """
        <fieldset class="field\(" wrong", when: fault != nil)" id="\(id)" tabindex="-1"\
        \(attribute: "aria-describedby", remarkIDs)><legend>\(label)\(optional)</legend>\
        \(remarks)\(control.html(for: self))</fieldset>
        """
    }

    private var tick: HTML {
        """
        <div class="field\(" wrong", when: fault != nil)">\
        <label class="tick">\(control.html(for: self))<span>\(label)\(optional)</span></label>\(remarks)</div>
        """
    }

    private var optional: HTML {
        isOptional ? " <span class=\"optional\">\(say("选填"))</span>" : .nothing
    }

    private var remarks: HTML {
        """
        \(hint.map { "<p class=\"hint\" id=\"\(id)-hint\">\($0)</p>" })\
        \(fault.map { "<p class=\"fault\" id=\"\(id)-fault\">\($0)</p>" })
        """
    }

    /// What a screen reader reads out with the control.
    var remarkIDs: String? {
        let ids = [hint.map { _ in "\(id)-hint" }, fault.map { _ in "\(id)-fault" }].compactMap(\.self)
        return ids.isEmpty ? nil : ids.joined(separator: " ")
    }
}
