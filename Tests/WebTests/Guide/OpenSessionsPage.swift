import Registry
import Vocabulary

@testable import Web

/// Who is logged in now (在线账号).
struct OpenSessionsPage: Page {
    let sessions: [OpenSession]

    var title: String { say("在线账号") }
    var trail: [Link] { [Link(say("用户"), to: "/admin/users")] }
    var remark: HTML { "\(say("共 \(count: sessions.count) 个；半小时没有动静的自动退出"))" }

    var body: HTML {
        Card {
            DataTable(
                say("在线账号"),
                [.init(say("姓名"), isHead: true), .init(say("登录名")), .init(say("登录时间")), .init(say("最近一次操作"))],
                lines: sessions.map { .init([.text($0.name), .text($0.logIn), .value($0.since), .value($0.seenAt)]) },
                empty: EmptyState(because: say("现在没有人登录"), next: say("有人登录时会列在这里。"))
            ).html
        }.html
    }
}
