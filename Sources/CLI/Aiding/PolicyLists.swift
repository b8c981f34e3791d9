import Documents
import Eligibility
import Vocabulary

/// Policies and what comes of them, as lists.
enum PolicyLists {
    static func all(_ book: PolicyBook) -> Listing {
        Listing(
            book.policies,
            [
                ListColumn("policy_id", say("编号"), width: 36) { $0.id },
                ListColumn("name", say("名称"), width: 40) { $0.name.text },
                ListColumn("place", say("地区")) { $0.region?.padded ?? say("全国") },
                ListColumn("overlays", say("盖在"), width: 30) { $0.overlays },
                ListColumn("rules", say("规则")) { $0.rules.count },
                ListColumn("state", say("状态")) { $0.isConfirmed ? say("启用") : say("未确认，未启用") },
            ])
    }

    static func rules(of policy: Policy, _ book: PolicyBook) -> Listing {
        Listing(
            policy.lines(in: book),
            [
                ListColumn("rule", say("规则")) { $0.rule },
                ListColumn("span", say("期间"), width: 24) { $0.span },
                ListColumn("situation", say("情形"), width: 60) { $0.situation },
                ListColumn("amount", say("金额"), width: 24) { $0.amount },
                ListColumn("document", say("文件"), width: 30) { $0.document },
                ListColumn("says", say("原文"), width: 60) { $0.says },
                ListColumn("source", say("出处"), width: 40) { $0.source },
            ])
    }

    static func boundaries(of policy: Policy, _ book: PolicyBook) -> Listing {
        Listing(
            book.boundaries(of: policy),
            [
                ListColumn("rule", say("规则")) { $0.rule },
                ListColumn("day", say("日期")) { $0.day.description },
                ListColumn("before", say("前一天"), width: 24) { $0.before },
                ListColumn("after", say("当天"), width: 24) { $0.after },
                ListColumn("facts", say("事实"), width: 60) { $0.facts },
            ])
    }

    static func difference(_ difference: PolicyDifference) -> Listing {
        Listing(
            difference.lines,
            [
                ListColumn("kind", say("变化")) { $0.kind.label },
                ListColumn("rule", say("规则")) { $0.rule },
                ListColumn("before", say("原来"), width: 40) { $0.before },
                ListColumn("after", say("现在"), width: 40) { $0.after },
                ListColumn("situation", say("情形"), width: 60) { $0.situation },
            ])
    }

    static func schools(_ effect: Effect) -> Listing {
        Listing(
            effect.schools,
            [
                ListColumn("school_id", say("学校"), width: 20) { $0.school },
                ListColumn("gaining", say("增加人数")) { $0.gaining },
                ListColumn("more", say("增加金额")) { $0.more.description },
                ListColumn("losing", say("减少人数")) { $0.losing },
                ListColumn("less", say("减少金额")) { $0.less.description },
            ])
    }

    static func children(_ effect: Effect) -> Listing {
        Listing(
            effect.changes,
            [
                ListColumn("child_id", say("孩子"), width: 20) { $0.child },
                ListColumn("school_id", say("学校"), width: 20) { $0.school },
                ListColumn("policy_id", say("政策"), width: 30) { $0.policy },
                ListColumn("before", say("原来"), width: 20) { PolicyLists.words($0.before) },
                ListColumn("after", say("现在"), width: 20) { PolicyLists.words($0.after) },
                ListColumn("cost", say("差额")) { $0.cost.description },
            ])
    }

    private static func words(_ decision: Decision?) -> String {
        guard let decision else { return "" }
        return decision.outcome == .due
            ? "\(decision.outcome.label) \(decision.amount)" : "\(decision.outcome.label) \(decision.grounds.code)"
    }
}
