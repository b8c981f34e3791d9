import Vocabulary

/// What somebody is at an organisation (角色), and with it what they may do there.
public enum Role: String, Labelled, Codable {
    case classTeacher, headteacher, aidClerk, townshipOffice, villageOfficial
    case countyOffice, aidCenter, leader, cityOffice, provinceOffice
    case supervisor, evaluator, auditor
    case systemAdministrator, securityAdministrator, auditAdministrator

    public var label: String {
        switch self {
        case .classTeacher: say("班主任")
        case .headteacher: say("校长")
        case .aidClerk: say("资助专干")
        case .townshipOffice: say("中心校")
        case .villageOfficial: say("村干部")
        case .countyOffice: say("县控辍保学办")
        case .aidCenter: say("县资助中心")
        case .leader: say("县领导")
        case .cityOffice: say("市教育局")
        case .provinceOffice: say("省教育厅")
        case .supervisor: say("督导")
        case .evaluator: say("第三方评估")
        case .auditor: say("审计")
        case .systemAdministrator: say("系统管理员")
        case .securityAdministrator: say("安全管理员")
        case .auditAdministrator: say("审计管理员")
        }
    }

    /// 三员分立: each of these excludes the two others and every other role.
    public var isAdministrator: Bool {
        switch self {
        case .systemAdministrator, .securityAdministrator, .auditAdministrator: true
        default: false
        }
    }

    public var rights: Set<Right> {
        switch self {
        case .classTeacher:
            [.seeChildren, .revealNumber, .seeAssignments, .answerAssignments, .seeCases, .workCases]
        case .headteacher:
            [
                .seeChildren, .revealNumber, .seeRosters, .seeOverview, .seeRuns, .seeAssignments, .answerAssignments,
                .seeCases, .workCases, .confirmReturns,
            ]
        case .aidClerk: [.seeChildren, .seeOverview]
        case .townshipOffice:
            [
                .seeChildren, .seeRosters, .seeOverview, .seeRuns, .seeAssignments, .answerAssignments, .acceptAnswers,
                .seeCases, .workCases, .issueNotices,
            ]
        case .villageOfficial: [.seeAssignments, .answerAssignments, .seeCases, .workCases]
        case .countyOffice:
            [
                .seeChildren, .revealNumber, .seeRosters, .importRosters, .seeJobs, .exportLists, .seeAudit,
                .seeTeams, .seeOverview, .seeRuns, .startRuns, .publishRuns, .reviewPairs, .seeAssignments,
                .dispatchAssignments, .answerAssignments, .acceptAnswers, .seeCases, .workCases, .issueNotices,
                .closeCases,
            ]
        case .aidCenter: [.seeChildren, .seeRosters, .seeOverview, .seeRuns]
        case .leader:
            [
                .seeChildren, .seeRosters, .seeTeams, .seeOverview, .seeRuns, .seeAssignments, .seeCases, .closeCases,
            ]
        case .cityOffice, .provinceOffice:
            [
                .seeChildren, .seeRosters, .importRosters, .seeJobs, .exportLists, .seeAudit, .seeTeams, .seeOverview,
                .seeRuns, .startRuns, .publishRuns, .reviewPairs, .seeAssignments, .seeCases,
            ]
        case .supervisor: [.seeChildren, .seeTeams, .seeOverview, .seeAssignments, .seeCases]
        case .evaluator: []
        case .auditor:
            [
                .seeChildren, .seeRosters, .seeOverview, .seeRuns, .seeAssignments, .seeCases, .seeAudit, .verifyAudit,
                .exportAudit,
            ]
        case .systemAdministrator: [.manageUsers, .manageOrganizations, .seeSources, .seeJobs, .seeTeams]
        case .securityAdministrator: [.manageRights, .approveExports, .seeAudit]
        case .auditAdministrator: [.seeAudit, .verifyAudit, .exportAudit]
        }
    }
}
