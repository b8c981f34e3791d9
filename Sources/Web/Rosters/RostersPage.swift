import Documents
import Registry
import Screening
import Vocabulary

struct RostersPage: Page {
    let rosters: [Roster]
    let columns: [ListColumn<Roster>]
    let total: Int
    let page: Int
    let viewer: Viewer
    let address: @Sendable (ID<Roster>) -> String

    var title: String { say("名册") }
    var remark: HTML { "\(say("共 \(count: total) 份，新的在前；每一份都保留原件"))" }
    var actions: HTML {
        """
        \(LinkButton(say("导入名册"), to: "/rosters/new", .main).html, when: viewer.may(.importRosters))
        """
    }

    var body: HTML {
        """
        \(ComparisonTabs(.rosters, for: viewer))
        \(Card {
            DataTable(
                say("名册列表"), columns, of: rosters,
                drawing: [
                    "source": { roster in
                        let name = columns.first?.cell(roster).text ?? roster.source
                        return .init(
                            "\(Link(name, to: address(roster.id))) <small>\(roster.supplier) · \(roster.fileName)</small>")
                    },
                    "state": { .init($0.chip) },
                    "version": { .value($0.progress.version) },
                    "waiting": { .count($0.progress.waiting, to: address($0.id) + "/quarantine") },
                ], leavingOut: ["id", "supplier", "file"], minor: ["waiting", "uploaded"],
                empty: EmptyState(
                    because: say("还没有名册"), next: say("收到公安、民政、残联、学校的名册时，从这里导入。"),
                    action: viewer.may(.importRosters) ? LinkButton(say("导入名册"), to: "/rosters/new", .main) : nil)
            ).html
        })
        \(Paging(page: page, of: 50, total: total, at: "/rosters"))\(ListFileLinks("/rosters", for: viewer))
        """
    }
}

/// 选文件: which list it is, for which area and day.
struct UploadPage: Page {
    let sources: [RosterSource]
    let units: [(name: String, key: String)]
    let chosen: String?
    let token: FormToken
    let faults: [FieldFault]

    var title: String { say("导入名册") }
    var trail: [Link] { [Link(say("名册"), to: "/rosters")] }

    var body: HTML {
        """
        \(Steps.rosterImport(current: 0))
        \(Card {
            Form(to: "/rosters", token: token, carriesFiles: true) {
                """
                \(Field(say("名册种类"), name: "source", .choice(sources.map { Field.Choice("\($0.name)（\($0.supplier)）", value: $0.code) }, chosen: chosen), faults: faults))
                \(Field(say("覆盖单位"), name: "coverage", .choice(units.map { Field.Choice($0.name, value: $0.key) }, chosen: units.count == 1 ? units.first?.key : nil), hint: say("名册说的是哪个县、哪个镇或哪所学校的孩子。"), faults: faults))
                \(Field(say("数据截止日"), name: "asOf", .date(), hint: say("来源单位导出数据的那一天，不是今天。"), faults: faults))
                \(Field(say("来源单位"), name: "supplier", .line(), hint: say("例如：河湾县公安局。不填则与上一次同类名册相同；填得不同，会当作另一份名册。"), faults: faults, isOptional: true))
                \(Field(say("文件"), name: "file", .file(accepts: [".xlsx", ".xlsm", ".csv", ".tsv", ".txt"]), hint: say("Excel 或 WPS 另存的 .xlsx，或 .csv；不用改表头，不用删标题行。"), faults: faults))
                <div class="buttons">\(Button(say("上传，去认列"), .main))</div>
                <p class="sub">\(say("上传后只做体检，确认以前不会写入登记库。原件封存保管。"))</p>
                """
            }.html
        })
        """
    }
}

/// One upload: where it stands, what was counted, what can be done next.
struct RosterPage: Page {
    let roster: Roster
    let sourceName: String
    let address: String
    let token: FormToken
    let mayImport: Bool
    /// For a supplement, the version whose rows it puts right.
    let base: String?
    /// Others of the same source that count today for an area around this one or within it.
    let overlaps: [RosterOverlap]

    var title: String { sourceName }
    var trail: [Link] { [Link(say("名册"), to: "/rosters")] }
    var remark: HTML { "\(roster.chip) \(roster.coverageName) · \(say("数据截至 \(roster.asOf)"))" }
    var actions: HTML { next }

    var body: HTML {
        """
        \(OverlapNotice(overlaps))\(base.map { "<p class=\"sub\">\(say("补充更正：只有更正过的行。")) \(Link(say("看它更正的那一版"), to: $0))</p>" as HTML })
        \(Card {
            """
            \(KeyFigures([
                .init(say("读到"), roster.progress.seen), .init(say("可入库"), roster.progress.usable),
                .init(say("待修正"), roster.progress.waiting, to: waiting("fix", roster.progress.waiting)),
                .init(say("不能用"), roster.progress.unusable, to: waiting("unusable", roster.progress.unusable)),
            ]))
            \(Facts([
                .init(say("文件"), roster.fileName), .init(say("来源单位"), roster.supplier),
                .init(say("上传"), "\(roster.uploadedBy) \(roster.uploadedAt)"),
                .init(say("版本"), roster.progress.version.map { say("第 \($0) 版") }),
                .init(say("与上一版相比"), say("新增 \(count: roster.progress.added) 行，变化 \(count: roster.progress.changed) 行，减少 \(count: roster.progress.removed) 行")),
                .init(say("没有对到人的行"), roster.progress.unplaced.grouped),
            ]))
            """
        })
        \(Card(say("原件指纹")) { "<p class=\"mono\">\(roster.fileDigest.hex.grouped(by: 8))</p>" })
        """
    }

    /// Each figure opens the list of the rows it counts.
    private func waiting(_ verdict: String, _ count: Int) -> String? {
        base == nil && count > 0 ? "\(address)/quarantine?verdict=\(verdict)" : nil
    }

    private var next: HTML {
        if base != nil { return supplement }
        let quality =
            LinkButton(say("体检报告"), to: address + "/quality").html
            + (roster.progress.open > 0 ? LinkButton(say("待更正的行"), to: address + "/quarantine").html : .nothing)
        switch roster.progress.state {
        case .uploaded, .mapped:
            return mayImport ? LinkButton(say("去认列"), to: address + "/mapping", .main).html : .nothing
        case .checking, .importing: return LinkButton(say("看进度"), to: "/jobs").html
        case .checked:
            return mayImport ? LinkButton(say("看差异，确认入库"), to: address + "/difference", .main).html + quality : quality
        case .imported:
            return mayImport
                ? quality + PostButton(say("撤销这一版"), to: address + "/undoing", token: token).html : quality
        case .undone, .returned: return quality
        }
    }

    /// A supplement has no file of its own to be examined.
    private var supplement: HTML {
        guard mayImport else { return .nothing }
        switch roster.progress.state {
        case .checked: return LinkButton(say("看差异，确认入库"), to: address + "/difference", .main).html
        case .importing: return LinkButton(say("看进度"), to: "/jobs").html
        case .imported: return PostButton(say("撤销这一版"), to: address + "/undoing", token: token).html
        case .mapped: return PostButton(say("退回，重新更正"), to: address + "/return", token: token).html
        case .uploaded, .checking, .undone, .returned: return .nothing
        }
    }
}
