import Vocabulary

/// What casework does not allow.
public enum CaseRefusal: Refusal, Equatable {
    case absent
    case alreadyOpen(String)
    case notNow(CaseStatus)
    case missing(CaseQuestion)
    case lacking(roles: [String])
    case noVisit(have: Int, need: Int)
    case notServed(String)
    case notOver(Day)
    case noTeam, noPlan
    case samePlan
    case wrongSchool
    case contradicted([String])
    case neverClosed
    case future(Day)
    case tooEarly(Day)
    case settled
    case notYours
    case nothingToTakeBack
    case numberTaken(String)
    case strangeAccount(String)

    public var kind: RefusalKind {
        switch self {
        case .absent: .absent
        case .alreadyOpen, .notNow, .contradicted, .settled, .numberTaken, .nothingToTakeBack: .conflict
        case .wrongSchool, .notYours: .forbidden
        default: .unfit
        }
    }

    public var message: String {
        switch self {
        case .absent: say("没有找到这件案件，或不在您的工作范围。请从案件列表里选择。")
        case .alreadyOpen(let name): say("这个孩子已有没办结的案件 \(name)。请在那一件里继续办。")
        case .notNow(let status): say("案件现在是“\(status.label)”，不能办这一步。请看案件页上的下一步。")
        case .missing(let question): question.message
        case .lacking(let roles): say("还缺：\(roles.joined(separator: "、"))。补上以后再确定。")
        case .noVisit(let have, let need): say("这一步之前要有 \(need) 次上门记录，现在有 \(have) 次。请先上门并记录。")
        case .notServed(let title): say("《\(title)》还没有送达。请先送达并登记，到期仍未返校的再办这一步。")
        case .notOver(let day): say("上一份文书给的期限到 \(day)，还没有过。请等期限过后再办。")
        case .noTeam: say("还没有确定帮扶责任人。请先组队。")
        case .noPlan: say("还没有劝返方案。请先定方案。")
        case .samePlan: say("新方案的措施和上一版完全一样。孩子再次离校，说明要换办法：请至少改一项措施。")
        case .wrongSchool: say("复学要由孩子所在学校的校长确认。请校长本人登录办理。")
        case .contradicted(let reasons): say("还不能销号：\(reasons.joined(separator: "；"))。落实后再办。")
        case .neverClosed: say("这个归类不能销号：联系不上或仍然辍学的孩子，要一直找、一直劝。")
        case .future(let today): say("日期晚于今天（\(today)）。请到那一天再登记。")
        case .tooEarly(let day): say("日期不能早于 \(day)。请核对。")
        case .settled: say("这一项已经有结果了。要改的，请先撤回原来的。")
        case .notYours: say("只有记录人自己能撤回这一条。请联系他，或另记一条说明。")
        case .nothingToTakeBack: say("这一步不能撤回：它不是最近的一步，或已经撤回。请看时间线。")
        case .strangeAccount(let account): say("不能关联登录账号 \(account)：它不在本县区，或者这个角色是家长、监护人。请核对，或先空着。")
        case .numberTaken(let number): say("文号 \(number) 已经用过。请换一个号，作废的号也不再用。")
        }
    }
}

/// What a form of a case asks.
public enum CaseQuestion: String, Sendable {
    case why, since, days, causes, scheme, person, measures, dueOn, on, kind, whom, said, words, school, presentDays,
        evidence, category, addressee, code, manner, receivedBy, step, issuer

    var message: String {
        switch self {
        case .why: say("请写明情况，至少 4 个字，例如“开学后一直没来”。")
        case .since: say("请填写从哪一天起没来上课，例如 2026-03-02。")
        case .days: say("请填写已经缺课几天，写数字。")
        case .causes: say("请至少选一个原因。")
        case .scheme: say("请选一种帮扶体系。")
        case .person: say("请写明是谁，姓名不超过 50 个字。")
        case .measures: say("请至少写一项措施，写明办什么、谁办、哪天办完。")
        case .dueOn: say("请填写哪一天前办完，不能早于今天。")
        case .on: say("请填写日期，例如 2026-03-18。")
        case .kind: say("请选一种方式。")
        case .whom: say("请写明见到了谁，例如“外婆”；没有见到人的，写明找过谁。")
        case .said: say("请写明说了什么、情况怎样，至少 4 个字。")
        case .words: say("选了“其他原因”，请写明是什么原因，至少 4 个字。")
        case .school: say("请选择学校。")
        case .presentDays: say("请填写已经到校几天，写数字；到校满 1 天才能确认。")
        case .evidence: say("请写明凭什么考勤确认，例如“七（4）班 3 月考勤表”。")
        case .category: say("请选择归类。")
        case .addressee: say("请写明送给谁，即监护人或收文单位。")
        case .code: say("请填写发文代字和序号，例如“石政教督”和 3。")
        case .manner: say("请选择怎样送达。")
        case .receivedBy: say("请写明谁签收；留置送达的，写明见证人。")
        case .step: say("请从依法督促的步骤里选择一步。")
        case .issuer: say("请写明以哪个机关的名义发文。")
        }
    }
}
