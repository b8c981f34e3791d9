import Casework
import Registry
import Vocabulary

/// Who helps one child, and who takes over (组队, 换人).
enum CaseTeams {
    static func show(_ call: Call) async throws -> Answer { try await show(call, faults: []) }

    private static func show(_ call: Call, faults: [FieldFault]) async throws -> Answer {
        let work = try await CaseWork.find(call, faults: faults)
        let rules = call.site.caseRules
        let code = call.form["scheme"] ?? call.query["scheme"] ?? work.dossier.team?.scheme.code
        guard let scheme = code.flatMap(rules.scheme) ?? rules.schemes.first else { throw AddressRefusal() }
        return work.page(say("帮扶责任人"), remark: scheme.document) {
            """
            \(Segments(say("帮扶体系"), rules.schemes.map {
                Tab($0.name, to: work.address + "/team?scheme=" + $0.code, isCurrent: $0.code == scheme.code)
            }))
            \(team(scheme, work))\(succession(work))
            """
        }
    }

    private static func team(_ scheme: CareScheme, _ work: CaseWork) -> HTML {
        let members = work.dossier.team?.members.filter { $0.until == nil } ?? []
        return work.form(to: "/team", draft: "team", hidden: scheme.code) {
            """
            \(scheme.roles.html { role in
                let member = members.first { $0.role == role.code }
                return """
                    \(Field(role.name, name: "name-\(role.code)", .line(work.call.form["name-\(role.code)"] ?? member?.name ?? guardian(role, work)), faults: work.faults))
                    \(Field(say("\(role.name)的电话"), name: "phone-\(role.code)", .line(work.call.form["phone-\(role.code)"] ?? member?.phone ?? "", .phone), isOptional: true))
                    \(role.isFamily ? .nothing : Field(say("\(role.name)的登录账号"), name: "account-\(role.code)", .line(work.call.form["account-\(role.code)"] ?? member?.account ?? ""), hint: say("填了，他登录后就能办这件案件；不填就只记姓名。"), faults: work.faults, isOptional: true).html)
                    """
            })
            <div class="buttons">\(Button(say("确定责任人"), .main))</div>
            """
        }
    }

    /// What the rosters know already need not be typed.
    private static func guardian(_ role: CareScheme.Role, _ work: CaseWork) -> String {
        role.code == "guardian" ? work.dossier.identity.guardians.first?.name.spelled ?? "" : ""
    }

    private static func succession(_ work: CaseWork) -> HTML {
        guard let team = work.dossier.team else { return .nothing }
        let members = team.members.filter { $0.until == nil }
        if members.isEmpty { return .nothing }
        return """
            <h2>\(say("有人调走或不再负责"))</h2>\
            \(work.form(to: "/members") {
                """
                \(Field(say("谁不再负责"), name: "member", .choice(members.map {
                    Field.Choice("\($0.name) · \(team.scheme.role($0.role)?.name ?? $0.role)", value: "\($0.id)")
                }, chosen: work.call.form["member"]), faults: work.faults))
                \(Field(say("从哪天起"), name: "on", .date(work.call.form.day("on") ?? work.call.day), faults: work.faults))
                \(Field(say("由谁接手"), name: "person", .line(work.typed("person")), hint: say("还没定的先空着，案件会提示补人。"), faults: work.faults, isOptional: true))
                \(Field(say("接手人的电话"), name: "phone", .line(work.typed("phone"), .phone), isOptional: true))
                \(Field(say("接手人的登录账号"), name: "account", .line(work.typed("account")), hint: say("填了，他登录后就能办这件案件；不填就只记姓名。"), isOptional: true))
                <div class="buttons">\(Button(say("换人")))</div>
                """
            })
            """
    }

    static func settle(_ call: Call) async throws -> Answer {
        let (basis, signature) = (call.caseBasis, call.signature)
        guard let scheme = basis.rules.scheme(call.form["scheme"] ?? "") else { throw AddressRefusal() }
        let people = scheme.roles.compactMap { role in
            call.form.text("name-\(role.code)").map {
                CareMember.Draft(
                    role.code, name: $0, phone: call.form.text("phone-\(role.code)") ?? "",
                    account: call.form.text("account-\(role.code)") ?? "")
            }
        }
        let missing = scheme.gaps(people.map(\.role)).first ?? scheme.roles[0]
        return try await CaseWork.act(
            call, otherwise: "name-\(missing.code)", calling: [.person: "name-\(missing.code)"],
            again: { try await show($0, faults: $1) }
        ) { file, db in
            try file.settleTeam(by: scheme.code, people, signed: signature, by: basis, in: db)
        }
    }

    static func succeed(_ call: Call) async throws -> Answer {
        let (basis, signature) = (call.caseBasis, call.signature)
        let (member, day) = (call.form["member"].flatMap { Int64($0) } ?? 0, call.form.day("on") ?? call.day)
        let successor = call.form.text("person").map {
            (name: $0, phone: call.form.text("phone") ?? "", account: call.form.text("account") ?? "")
        }
        return try await CaseWork.act(call, otherwise: "on", again: { try await show($0, faults: $1) }) { file, db in
            try file.succeed(member, by: successor, on: day, signed: signature, by: basis, in: db)
        }
    }
}
