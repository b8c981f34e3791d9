import HTTPTypes
import Hummingbird
import Registry
import Vocabulary

/// What a handler gives back.
enum Answer: Sendable {
    case page(any Page, section: Section? = nil, status: HTTPResponse.Status = .ok)
    /// After something was done: go and look there (303), with a word about it.
    case moved(to: String, flash: Done? = nil, cookies: [Cookie] = [])
    case file(File)
    /// For programs.
    case json(String)

    struct File: Sendable {
        let name: String
        let mediaType: String
        let content: MadeFile
    }

    static func workbook(_ content: MadeFile, named name: String) -> Answer {
        .file(
            File(
                name: name, mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                content: content))
    }
}

/// What was just done, as the next page says it once. It stands in the address, so it names nobody.
enum Done: String, Labelled {
    case loggedOut, saved, returned, undone, cancelled, userAdded, appointed, dismissed, passwordSet, sealed, reopened
    case exportAsked, exportApproved, exportRefused
    case rowCorrected, rowAssigned, rowGivenUp
    case organizationAdded, organizationChanged, organizationsAdded, organizationEnded, organizationReopened, postSet
    case runPublished, runAbandoned
    case readSame, readDifferent, readUnsure, readAlike, readingUndone
    case dispatched, dispatchUndone, answered, tryNoted, answerAccepted, answerReturned, decisionUndone
    case caseOpened
    case secondFactorSet, tokenRevoked, nothingNew

    /// The draft that the server has received by this: what was typed at the page that one comes back to.
    func draft(at path: String) -> String? { self == .answered ? Done.draft(ofAnswerTo: path) : nil }

    static func draft(ofAnswerTo address: String) -> String { "answer-\(address)" }

    var label: String {
        switch self {
        case .loggedOut: say("您已退出。")
        case .dispatched: say("已派出。责任单位和村里现在能看到；派错了，点上面的“撤销这次派单”。")
        case .dispatchUndone: say("这次派单已撤销，已经答复的不受影响。")
        case .answered: say("答复已提交，等审核。别的单位的答复会并排列出。")
        case .tryNoted: say("这次联系已记下。")
        case .answerAccepted: say("已采纳。结论跟着这个孩子，到期以前的比对不再问。")
        case .answerReturned: say("已退回，答复人会看到原因。")
        case .decisionUndone: say("这次审核已撤销，请重新采纳或退回。")
        case .runPublished: say("已发布。发布的结果不再改变，新的情况由下一次比对回答。")
        case .runAbandoned: say("这次比对已作废，留作记录，不会发布。")
        case .readSame: say("刚才那一对已判为“是同一人”，按 U 可以撤销。")
        case .readDifferent: say("刚才那一对已判为“不是”，按 U 可以撤销。")
        case .readUnsure: say("刚才那一对已判为“说不准”，转为待学校核实。")
        case .readAlike: say("同样情形的都已一起判完，可以整批撤销。")
        case .readingUndone: say("已撤销刚才的判读，可以重新判。")
        case .saved: say("已保存。")
        case .caseOpened: say("已立案。接下来请先去联系，再组队、定方案。")
        case .returned: say("已退回来源单位，登记库没有变化。")
        case .undone: say("这一版已经撤销，登记库回到上一版。")
        case .cancelled: say("任务已请求取消。")
        case .userAdded: say("账号已添加。请把初始密码当面交给本人。")
        case .appointed: say("角色已授予，从今天起有效。")
        case .dismissed: say("角色已收回，从现在起不再有效。")
        case .passwordSet: say("密码已更换。")
        case .sealed: say("账号已封存。")
        case .reopened: say("账号已启封。")
        case .exportAsked: say("申请已送安全管理员。同意以后在这里下载，只能取一次。")
        case .exportApproved: say("已同意，申请人可以下载一次。")
        case .exportRefused: say("已退回这份申请。")
        case .rowCorrected: say("这一行已更正，入库时一并写入。")
        case .rowAssigned: say("这一行已转交。")
        case .rowGivenUp: say("这一行已退回来源，不再等待更正。")
        case .organizationAdded: say("单位已添加。")
        case .organizationChanged: say("单位变更已登记，以前的名称和隶属仍按当时保留。")
        case .organizationsAdded: say("名单里的单位已添加。")
        case .organizationEnded: say("撤并已登记；以前的名册、档案和代码仍按当时保留。")
        case .organizationReopened: say("单位已恢复。转走的下属单位留在接续单位，需要的请逐个改回。")
        case .postSet: say("岗位已登记。")
        case .tokenRevoked: say("访问令牌已停用，从现在起不再有效。")
        case .secondFactorSet: say("动态口令已启用，下次登录起需要。")
        case .nothingNew: say("这份文件和已上传的一份完全相同，没有重复登记。")
        }
    }
}
