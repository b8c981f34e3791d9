import Casework
import Registry
import Vocabulary

/// Children whom the national register does not have yet, each with the school that sees to it and its day (学籍事项).
enum RegistrationItems {
    static let path = "/registration-items"

    static func list(_ call: Call) async throws -> Answer {
        let viewer = call.reader
        let items = try await call.store.read { db in try RegistrationItem.list(seenBy: viewer, in: db) }
        return .page(
            RegistrationItemsPage(
                items: items, today: call.day, address: { Assignments.address(of: $0, call) }), section: .children)
    }
}

struct RegistrationItemsPage: Page {
    let items: [RegistrationItem]
    let today: Day
    let address: @Sendable (ID<Assignment>) -> String

    var title: String { say("学籍事项") }
    var trail: [Link] { [Link(say("派单核实"), to: Assignments.path)] }
    var remark: HTML {
        let late = items.filter { $0.isOverdue(on: today) }.count
        return "\(say("未了 \(count: items.filter { !$0.isDone }.count) 件，其中超期 \(count: late) 件；超期的在下次比对里算未落实"))"
    }

    var body: HTML {
        Card {
            DataTable(
                say("学籍事项"),
                [
                    .init(say("核查任务"), isHead: true), .init(say("办理学校")), .init(say("归类")),
                    .init(say("采纳日期"), isMinor: true),
                    .init(say("办结期限")), .init(say("进展")),
                ],
                lines: items.map { item in
                    .init([
                        .link(say("看任务"), to: address(item.verification.assignmentID)), .text(item.schoolName),
                        .text(item.verification.category.label), .value(item.verification.decidedOn),
                        .value(item.verification.until), .init(chip(item)),
                    ])
                },
                empty: EmptyState(because: say("没有未了的学籍事项"), next: say("采纳“学籍未注册”或“接转中”的答复后，会列在这里，直到学籍名册里有这个孩子。"))
            ).html
        }.html
    }

    private func chip(_ item: RegistrationItem) -> Chip {
        if item.isDone { return Chip("✓", say("学籍已有"), .good) }
        return item.isOverdue(on: today)
            ? Chip("!", say("超期，未落实"), .bad) : Chip("→", say("学校办理中"), .waiting)
    }
}
