import Vocabulary

extension Field {
    /// What the answer to a question looks like.
    enum Control: Sendable {
        case line(String = "", Kind = .plain)
        /// Shows nothing of what is typed, and never comes back filled.
        case password(isNew: Bool = false)
        case area(String = "", rows: Int = 4)
        case date(Day? = nil)
        /// `accepts`: endings with their dot, as `.xlsx`.
        case file(accepts: [String])
        /// A drop-down list, for more than seven choices.
        case choice([Choice], chosen: String? = nil)
        /// All choices in sight; none is chosen beforehand.
        case oneOf([Choice], chosen: String? = nil)
        case someOf([Choice], chosen: Set<String> = [])
        case tick(Bool = false)

        static func choice<Options: Labelled>(among options: [Options], chosen: Options? = nil) -> Control {
            .choice(options.map(Choice.init), chosen: chosen?.rawValue)
        }

        static func oneOf<Options: Labelled>(_ options: [Options], chosen: Options?) -> Control {
            .oneOf(options.map(Choice.init), chosen: chosen?.rawValue)
        }
    }

    /// What a line of text holds, so that the right keyboard opens and nothing is filled in wrongly. All but plain
    /// text is neither remembered by the browser nor kept in drafts.
    enum Kind: Sendable {
        case plain, account, phone, number
        /// 18 characters, of which the last may be an X.
        case idNumber
        /// A code that is used once (动态码).
        case oneTimeCode
    }
}

extension Field.Control {
    func html(for field: Field) -> HTML {
        switch self {
        case .line(let value, let kind):
            "<input\(shared(field)) type=\"text\"\(kind.attributes) value=\"\(value)\">"
        case .password(let isNew):
            """
            <input\(shared(field)) type="password" autocomplete="\(isNew ? "new-password" : "current-password")" \
            spellcheck="false">
            """
        case .area(let value, let rows): "<textarea\(shared(field)) rows=\"\(rows)\">\n\(value)</textarea>"
        case .date(let day): "<input\(shared(field)) type=\"date\" max=\"2100-12-31\"\(attribute: "value", day)>"
        case .file(let endings):
            "<input\(shared(field)) type=\"file\" accept=\"\(endings.joined(separator: ","))\">"
        case .choice(let choices, let chosen): "<select\(shared(field))>\(options(choices, chosen: chosen))</select>"
        case .oneOf(let choices, let chosen):
            choices.html { $0.tick(name: field.name, type: "radio", isChosen: $0.value == chosen) }
        case .someOf(let choices, let chosen):
            choices.html { $0.tick(name: field.name, type: "checkbox", isChosen: chosen.contains($0.value)) }
        case .tick(let isOn):
            "<input\(shared(field)) type=\"checkbox\" value=\"yes\"\(attribute: "checked", when: isOn)>"
        }
    }

    private func shared(_ field: Field) -> HTML {
        """
         id="\(field.id)" name="\(field.name)"\(attribute: "required", when: isRequired(of: field))\
        \(attribute: "aria-invalid", field.fault == nil ? nil : "true")\
        \(attribute: "aria-describedby", field.remarkIDs)
        """
    }

    /// A single check box may stay empty.
    private func isRequired(of field: Field) -> Bool {
        if case .tick = self { false } else { !field.isOptional }
    }

    private func options(_ choices: [Field.Choice], chosen: String?) -> HTML {
        """
        \("<option value=\"\">\(say("请选择"))</option>", when: !choices.contains { $0.value == chosen })\
        \(choices.html {
            "<option value=\"\($0.value)\"\(attribute: "selected", when: $0.value == chosen)>\($0.label)</option>"
        })
        """
    }
}

extension Field.Kind {
    fileprivate var attributes: HTML {
        switch self {
        case .plain: ""
        case .account: " autocomplete=\"username\" autocapitalize=\"none\" spellcheck=\"false\""
        case .phone: " inputmode=\"tel\" autocomplete=\"off\""
        case .idNumber: " autocomplete=\"off\" autocapitalize=\"characters\" spellcheck=\"false\" maxlength=\"24\""
        case .number: " inputmode=\"numeric\" autocomplete=\"off\""
        case .oneTimeCode: " inputmode=\"numeric\" autocomplete=\"one-time-code\""
        }
    }
}
