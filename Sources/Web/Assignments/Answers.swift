import Casework
import Registry
import Vocabulary

/// Answering an assignment, on a phone at the door: what the category asks for, and no more (核实表).
enum Answers {
    static func new(_ call: Call) async throws -> Answer {
        guard let category = call.query["category"].flatMap(ClosingCategory.init) else {
            return .moved(to: call.path.replacing("/answers/new", with: ""))
        }
        return try await new(call, category, typed: Submission(), faults: [])
    }

    private static func new(
        _ call: Call, _ category: ClosingCategory, typed: Submission, faults: [FieldFault], meanwhile: String? = nil
    ) async throws -> Answer {
        let sheet = try await AssignmentSheets.open(call, with: .answerAssignments)
        let isWrong = !faults.isEmpty || meanwhile != nil
        return .page(
            AnswerPage(
                sheet: sheet, rule: call.site.verifying.rule(for: category),
                address: Assignments.address(of: sheet.assignment.id, call), typed: typed,
                ownSchool: try await ownSchool(call), token: call.formToken, command: call.newCommand(),
                meanwhile: meanwhile, faults: faults), section: .children,
            status: meanwhile != nil ? .conflict : isWrong ? .unprocessableContent : .ok)
    }

    /// A teacher need not write the name of the school.
    private static func ownSchool(_ call: Call) async throws -> String? {
        guard let unit = call.reader.organizations(with: .answerAssignments).first else { return nil }
        return try await call.store.read { db in
            try Organization.path(to: unit, in: db).last { $0.kind.teaches && $0.kind != .schoolClass }?.name
        }
    }

    static func give(_ call: Call) async throws -> Answer {
        let received = try await call.received()
        let fields = received.fields
        guard let category = fields.text("category").flatMap(ClosingCategory.init) else { throw AddressRefusal() }
        let (id, viewer, rules) = (try call.id(as: Assignment.self), call.reader, call.site.verifying)
        let rule = rules.rule(for: category)
        do {
            let paper = try received.file.map {
                try DraftAnswer.Paper(named: $0.name, digest: $0.digest, byteCount: $0.byteCount)
            }
            let draft = DraftAnswer(
                category,
                .init(
                    school: fields.text("school") ?? "", number: fields.text("number") ?? "",
                    words: String((fields.text("words") ?? "").prefix(1000))),
                since: fields.day("since"), until: fields.day("until"), paper: paper,
                seen: fields.text("seen").flatMap { Int($0) } ?? 0)
            var faults = draft.gaps(rule, on: call.day).map { FieldFault($0.key.rawValue, $0.value) }
            if let name = rule.paper, paper == nil {
                faults.append(FieldFault("file", say("请拍下或选择“\(name)”，没有它不能采纳。")))
            } else if !faults.isEmpty, paper != nil {
                faults.append(FieldFault("file", say("浏览器不保留选过的文件，请再选一次。")))
            }
            guard faults.isEmpty else { return try await new(call, category, typed: fields, faults: faults) }
            let (signature, keys) = (signature(call, fields), call.store.keys)
            try await call.store.write { db in
                try Assignment.find(id, seenBy: viewer, with: .answerAssignments, in: db)
                    .answer(draft, rules, signed: signature, with: keys, in: db)
            }
        } catch let refusal as AssignmentRefusal {
            switch refusal {
            case .meanwhile:
                return try await new(call, category, typed: fields, faults: [], meanwhile: refusal.message)
            case .strangePaper, .paperTooLarge:
                return try await new(call, category, typed: fields, faults: [FieldFault("file", refusal.message)])
            case .unreachable:
                return try await new(call, category, typed: fields, faults: [FieldFault("words", refusal.message)])
            default: throw refusal
            }
        }
        return .moved(to: Assignments.address(of: id, call), flash: .answered)
    }

    /// Notes one try to reach the family.
    static func note(_ call: Call) async throws -> Answer {
        let (id, viewer, keys) = (try call.id(as: Assignment.self), call.reader, call.store.keys)
        let (way, day, words) = (
            call.form["way"].flatMap(ContactTry.Way.init), call.form.day("on"), call.form.text("note") ?? ""
        )
        var faults: [FieldFault] = []
        if way == nil { faults.append(FieldFault("way", say("请选怎样联系的：打电话、发消息或上门。"))) }
        if day.map({ $0 > call.day }) ?? true {
            faults.append(FieldFault("on", say("请填哪一天联系的，今天或以前，例如 2026-03-18。")))
        }
        if words.count < 4 { faults.append(FieldFault("note", say("请写一句结果，至少 4 个字。"))) }
        guard let way, let day, faults.isEmpty else { return try await AssignmentSheets.show(call, faults: faults) }
        let signature = signature(call, call.form)
        try await call.store.write { db in
            try Assignment.find(id, seenBy: viewer, with: .answerAssignments, in: db)
                .note(way, on: day, words, signed: signature, with: keys, in: db)
        }
        return .moved(to: Assignments.address(of: id, call), flash: .tryNoted)
    }

    /// For the unit at which the reader answers: a teacher with two posts speaks for the school.
    private static func signature(_ call: Call, _ fields: Submission) -> Signature {
        Signature(
            call.reader.user.id, name: call.reader.user.name,
            organizationID: call.reader.organizations(with: .answerAssignments).first, at: call.moment,
            command: fields["command"].flatMap { CommandID($0) })
    }
}
