import Documents
import Registry
import Vocabulary

/// A list too long to be given out at once: how to narrow it, or whom to ask.
struct AskExportPage: Page {
    let title: String
    let filter: String
    let total: Int
    let list: String
    let query: Query
    let format: Listing.Format
    let token: FormToken
    let form: Submission
    var faults: [FieldFault]

    var trail: [Link] { [Link(say("导出申请"), to: "/exports")] }
    var remark: HTML { "\(filter)" }

    var body: HTML {
        """
        \(Notice(.waiting, say("这份名单有 \(count: total) 人，超过 \(count: ExportRequest.mostNames) 人的导出要安全管理员同意"), "<p>\(Link(say("回去按学校、乡镇或问题筛选"), to: query.address(at: list)))</p>"))
        \(Card(say("申请导出 \(format.rawValue)"), isForm: true) {
            Form(to: "/exports", token: token, hidden: ["list": list, "query": String(query.address(at: "").dropFirst()), "format": format.rawValue]) {
                """
                \(Field(say("用在哪里"), name: "reason", .line(form["reason"] ?? ""), hint: say("例如：送县政府核定资助名单。会记入日志。"), faults: faults))
                <div class="buttons">\(Button(say("送安全管理员"), .main))</div>
                """
            }.html
        })
        """
    }
}

/// What was asked for, and what became of it.
struct ExportsPage: Page {
    let requests: [ExportRequest]
    let viewer: Viewer
    /// Whether the reader decides, or has asked.
    let decides: Bool
    let token: FormToken
    let address: @Sendable (ID<ExportRequest>) -> String

    var title: String { say("导出申请") }
    var remark: HTML { "\(say("超过 \(count: ExportRequest.mostNames) 人的名单，同意后 \(ExportRequest.daysValid) 天内可取一次"))" }

    var body: HTML {
        let tabs = decides ? AdministrationTabs.tabs(.exports, for: viewer) : .nothing
        return tabs
            + Card {
                DataTable(
                    say("导出申请"),
                    [
                        .init(say("名单"), isHead: true), .init(say("状态")), .init(say("人数"), .number),
                        .init(say("用在哪里"), isBroad: true),
                        .init(say("申请时间"), isMinor: true),
                    ],
                    lines: requests.map { request in
                        .init([
                            .init(
                                "\(request.title) \(request.format) <small>\(request.organizationName) \(request.userName)</small>"
                            ),
                            .init(steps(request)), .count(request.count),
                            .text(request.reason), .value(request.askedAt),
                        ])
                    },
                    empty: EmptyState(
                        because: say("没有导出申请"),
                        next: decides ? say("有人申请时会列在这里。") : say("在名单下面点下载；超过人数时会请您在那里申请。"))
                ).html
            }.html
    }

    /// What can be done, or else what became of it.
    private func steps(_ request: ExportRequest) -> HTML {
        let key = address(request.id)
        switch (request.state, decides) {
        case (.asked, true):
            return """
                \(PostButton(say("同意"), to: "/admin/exports/\(key)/approval", token: token, .small)) \
                \(PostButton(say("不同意"), to: "/admin/exports/\(key)/refusal", token: token, .small))
                """
        case (.approved, false):
            return PostButton(say("下载"), to: "/exports/\(key)/download", token: token, .small).html
        default: return request.chip.html
        }
    }
}

extension ExportRequest {
    var chip: Chip {
        switch state {
        case .asked: Chip("○", state.label, .waiting)
        case .approved: Chip("✓", state.label, .good)
        case .refused: Chip("‖", state.label, .mute)
        case .taken: Chip("●", state.label, .mute)
        }
    }
}
