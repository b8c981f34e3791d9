import Registry
import Vocabulary

/// One upload: where it stands, what was counted, what can be done next.
struct RosterPage: Page {
    let roster: Roster
    let sourceName: String
    let address: String
    /// Where its next version is uploaded.
    let again: String
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
                .init(say("读到"), roster.progress.seen), .init(say("能入库"), roster.progress.usable),
                .init(say("待更正"), roster.progress.waiting, to: waiting("fix", roster.progress.waiting)),
                .init(say("不能用"), roster.progress.unusable, to: waiting("unusable", roster.progress.unusable)),
            ]))
            \(Facts([
                .init(say("文件"), roster.fileName), .init(say("来源单位"), roster.supplier),
                .init(say("上传"), "\(roster.uploadedBy) \(roster.uploadedAt)"),
                .init(say("版本"), roster.progress.version.map { say("第 \($0) 版") }),
                .init(say("与上一版相比"), say("新增 \(count: roster.progress.added) 行，变化 \(count: roster.progress.changed) 行，减少 \(count: roster.progress.removed) 行")),
                .init(say("没有对到人的行"), roster.progress.unplaced.grouped),
            ]))
            <p class="sub">\(say("原件指纹")) <span class="mono">\(roster.fileDigest.hex.grouped(by: 8))</span></p>
            """
        })
        """
    }

    /// Each figure opens the list of the rows it counts.
    private func waiting(_ verdict: String, _ count: Int) -> String? {
        base == nil && count > 0 ? "\(address)/quarantine?verdict=\(verdict)" : nil
    }

    private var next: HTML {
        if base != nil { return supplement }
        let quality =
            (roster.progress.seen > 0 ? LinkButton(say("体检报告"), to: address + "/quality").html : .nothing)
            + (roster.progress.open > 0 ? LinkButton(say("待更正的行"), to: address + "/quarantine").html : .nothing)
        switch roster.progress.state {
        case .uploaded, .mapped:
            return mayImport ? LinkButton(say("去认列"), to: address + "/mapping", .main).html : .nothing
        case .checking, .importing: return LinkButton(say("看进度"), to: "/jobs").html
        case .checked:
            return mayImport ? LinkButton(say("看差异，确认入库"), to: address + "/difference", .main).html + quality : quality
        case .imported:
            return mayImport
                ? LinkButton(say("导入新一版"), to: again, .main).html + quality
                    + PostButton(say("撤销这一版"), to: address + "/undoing", token: token).html : quality
        case .undone, .returned:
            return mayImport ? LinkButton(say("重新上传"), to: again, .main).html + quality : quality
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
