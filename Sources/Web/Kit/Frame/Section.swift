import Vocabulary

/// The parts of the navigation (主导航).
enum Section: String, Labelled {
    case desk, overview, comparison, children, aid, supervision, administration

    var label: String {
        switch self {
        case .desk: say("工作台")
        case .overview: say("总览")
        case .comparison: say("名册与比对")
        case .children: say("学生")
        case .aid: say("资助")
        case .supervision: say("督战")
        case .administration: say("管理")
        }
    }

    var icon: Icon {
        switch self {
        case .desk: .desk
        case .overview: .overview
        case .comparison: .comparison
        case .children: .children
        case .aid: .aid
        case .supervision: .supervision
        case .administration: .administration
        }
    }

    /// Where the part begins, unless the reader's rights begin elsewhere (`Frame.Place`).
    var address: String {
        switch self {
        case .desk: "/desk"
        case .overview: "/overview"
        case .comparison: "/runs"
        case .children: "/children"
        case .aid: "/aid"
        case .supervision: "/ledger"
        case .administration: "/admin"
        }
    }
}
