import Registry
import Vocabulary

/// The ways through administration that are open to the reader; nothing where there is only one.
enum AdministrationTabs {
    enum Place: String, CaseIterable {
        case users, organizations, teams, sources, rights, exports, audit

        var right: Right {
            switch self {
            case .users: .manageUsers
            case .organizations, .teams: .manageOrganizations
            case .sources: .seeSources
            case .rights: .manageRights
            case .exports: .approveExports
            case .audit: .seeAudit
            }
        }

        var tab: (label: String, address: String) {
            switch self {
            case .users: (say("用户"), "/admin/users")
            case .organizations: (say("单位"), "/admin/organizations")
            case .teams: (say("领导小组与专班"), "/teams")
            case .sources: (say("名册来源"), "/admin/sources")
            case .rights: (say("角色与权限"), "/admin/rights")
            case .exports: (say("导出申请"), "/admin/exports")
            case .audit: (say("审计日志"), "/audit")
            }
        }
    }

    static func tabs(_ current: Place, for viewer: Viewer) -> HTML {
        let open = Place.allCases.filter { viewer.may($0.right) }
        if open.count < 2 { return .nothing }
        return Tabs(
            say("管理"), open.map { Tab($0.tab.label, to: $0.tab.address, isCurrent: $0 == current) }
        ).html
    }
}
