import Vocabulary

/// What can be done and is entered in the journal, as a sentence says it.
public enum Verb: String, Labelled {
    case founded, rotatedKeys, backedUp, restored
    case addedOrganization, changedOrganization, closedOrganization, reopenedOrganization, broughtOrganizationList
    case filledPost, abolishedPost
    case madeToken, revokedToken
    case addedUser, boundAccount, appointed, dismissed, setPassword, unlocked, sealedAccount, reopenedAccount,
        setSecondFactor
    case loggedIn, loggedOut, missedLogIn, lockedOut
    case uploadedRoster, confirmedMapping, beganImport, importedRoster, undidRoster, returnedRoster
    case correctedRow, assignedRow, gaveUpRow, beganSupplement
    case revealedNumber, openedChild, searched, exported, askedExport, approvedExport, refusedExport, tookExport
    case startedJob, cancelledJob
    case startedRun, finishedRun, publishedRun, abandonedRun, watchedRun, readPair, ruledPair, undidReading
    case dispatched, undidDispatch, triedContact, answered, acceptedAnswer, returnedAnswer, undidDecision
    case openedCase, withdrewCase, setCareTeam, changedCareMember, plannedCase, notedMeasure, notedContact, placedChild,
        issuedNotice, servedNotice, confirmedReturn, notedRelapse, closedCase, reopenedCase, tookBackStep

    public var label: String {
        switch self {
        case .founded: say("建立了数据库")
        case .rotatedKeys: say("更换了主密钥")
        case .backedUp: say("做了备份")
        case .restored: say("从备份恢复")
        case .addedOrganization: say("添加了单位")
        case .changedOrganization: say("变更了单位")
        case .closedOrganization: say("撤销了单位")
        case .reopenedOrganization: say("恢复了单位")
        case .broughtOrganizationList: say("上传了单位名单")
        case .abolishedPost: say("撤销了岗位")
        case .madeToken: say("建立了访问令牌")
        case .revokedToken: say("停用了访问令牌")
        case .filledPost: say("登记了岗位人选")
        case .addedUser: say("添加了用户")
        case .boundAccount: say("绑定了命令行账号")
        case .appointed: say("授予了角色")
        case .dismissed: say("收回了角色")
        case .setPassword: say("设置了密码")
        case .unlocked: say("解除了锁定")
        case .sealedAccount: say("封存了账号")
        case .reopenedAccount: say("启封了账号")
        case .setSecondFactor: say("设置了动态口令")
        case .loggedIn: say("登录")
        case .loggedOut: say("退出")
        case .missedLogIn: say("登录未成功")
        case .lockedOut: say("连续登录未成功，账号锁定")
        case .uploadedRoster: say("上传了名册")
        case .confirmedMapping: say("确认了列的对应")
        case .beganImport: say("开始处理名册")
        case .importedRoster: say("名册入库")
        case .undidRoster: say("撤销了一版名册")
        case .returnedRoster: say("退回了名册")
        case .correctedRow: say("更正了一行")
        case .assignedRow: say("转交了一行")
        case .gaveUpRow: say("把一行退回来源")
        case .beganSupplement: say("开始了一版补充更正")
        case .revealedNumber: say("查看了完整号码")
        case .openedChild: say("打开了学生档案")
        case .searched: say("查找了学生")
        case .exported: say("导出了名单")
        case .askedExport: say("申请导出名单")
        case .approvedExport: say("同意了一次导出")
        case .refusedExport: say("没有同意一次导出")
        case .tookExport: say("取走了获准的名单")
        case .startedJob: say("启动了任务")
        case .startedRun: say("开始了一次比对")
        case .finishedRun: say("一次比对有了结果")
        case .publishedRun: say("发布了一次比对")
        case .watchedRun: say("名册变了，重看了已发布的比对")
        case .abandonedRun: say("作废了一次比对")
        case .readPair: say("判读了一对")
        case .ruledPair: say("认定是否同一人")
        case .undidReading: say("撤销了一次判读")
        case .cancelledJob: say("取消了任务")
        case .dispatched: say("派出了核查任务")
        case .undidDispatch: say("撤销了一次派单")
        case .triedContact: say("记了一次联系")
        case .answered: say("答复了一件核查任务")
        case .acceptedAnswer: say("采纳了一份答复")
        case .returnedAnswer: say("退回了一份答复")
        case .undidDecision: say("撤销了一次审核")
        case .openedCase: say("立了一件劝返案件")
        case .withdrewCase: say("撤销了一件立错的案件")
        case .setCareTeam: say("确定了帮扶责任人")
        case .changedCareMember: say("更换了帮扶责任人")
        case .plannedCase: say("定了一版劝返方案")
        case .notedMeasure: say("记了一项措施的结果")
        case .notedContact: say("记了一次劝返联系")
        case .placedChild: say("登记了安置")
        case .issuedNotice: say("出具了一份文书")
        case .servedNotice: say("登记了文书送达")
        case .confirmedReturn: say("确认了复学")
        case .notedRelapse: say("登记了再次离校")
        case .closedCase: say("办结了一件案件")
        case .reopenedCase: say("重新打开了一件案件")
        case .tookBackStep: say("撤回了刚才的一步")
        }
    }
}
