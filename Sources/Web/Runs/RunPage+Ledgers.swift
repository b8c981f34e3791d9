import Casework
import Registry
import Vocabulary

/// The ledgers of a run (账): each adds up to 登记, to 未落实, or says that it need not.
extension RunPage {
    var reasons: HTML {
        let rows = Outcome.Reason.allCases.compactMap { reason in figures.reasons[reason].map { (reason, $0) } }
            .sorted { $0.1 > $1.1 }
        let most = max(rows.first?.1 ?? 0, figures[.inReview], 1)
        var lines = rows.map { reason, count in
            line(reason.label, count, most) { ($0.state, $0.reason) = (.unverified, reason) }
        }
        if figures[.inReview] > 0 {
            lines.append(line(Outcome.State.inReview.label, figures[.inReview], most) { $0.state = .inReview })
        }
        return Card(say("为什么还没落实"), remark: "\(say("按最像的一种原因，每人只算一次"))") {
            DataTable(
                say("为什么还没落实"),
                [.init(say("原因"), isHead: true), .init(say("多少"), isMinor: true), .init(say("人数"), .number)],
                lines: lines,
                total: .init([.text(say("未落实合计")), .init(""), links.cell(figures.open) { $0.side = .open }]),
                empty: EmptyState(because: say("没有未落实的孩子"), next: say("可以核对后发布。")), density: .compact
            ).html
        }.html
    }

    private func line(
        _ label: String, _ count: Int, _ most: Int, _ narrow: (inout OutcomeFilter) -> Void
    ) -> DataTable.Line {
        .init([.text(label), .init(CellBar(count, of: most, "")), links.cell(count, narrow)])
    }

    var layers: HTML {
        let rows = MatchLayer.allCases.compactMap { layer in figures.layers[layer].map { (layer, $0) } }
        return Card(say("怎样对上的"), remark: "\(say("从最硬的依据往下，合计等于登记"))") {
            DataTable(
                say("怎样对上的"),
                [.init(say("层次"), isHead: true), .init(say("占登记"), .number, isMinor: true), .init(say("人数"), .number)],
                lines: rows.map { layer, count in
                    .init([
                        .text(layer.label), .init("\(Rate.percent(count, of: figures.total))"),
                        links.cell(count) { $0.layer = layer },
                    ])
                }, total: .init([.text(say("登记合计")), .init(""), links.cell(figures.total)]),
                empty: EmptyState(because: say("没有登记的孩子"), next: say("请看名册是不是选对了日期。")), density: .compact
            ).html
        }.html
    }

    var groups: HTML {
        let rows = figures.groups.filter { $0.total > 0 }
        if rows.isEmpty { return .nothing }
        return Card(say("重点群体"), remark: "\(say("一个孩子可以在几类里，不相加"))") {
            DataTable(
                say("重点群体"),
                [.init(say("群体"), isHead: true), .init(say("登记"), .number), .init(say("未落实"), .number)],
                lines: rows.map { group in
                    .init([
                        .text(WatchedGroups.label(group.code)), links.cell(group.total) { $0.group = group.code },
                        links.cell(group.open) { ($0.group, $0.side) = (group.code, .open) },
                    ])
                }, empty: EmptyState(because: say("名册上没有重点群体"), next: say("导入防返贫、民政或残联名册后会有。")), density: .compact
            ).html
        }.html
    }

    var doubts: HTML {
        let rows = EnrolmentDoubt.allCases.compactMap { kind in figures.doubts[kind].map { (kind, $0) } }
        return Card(
            say("学籍疑点"), remark: "\(say("学籍和在校名册对不拢的地方，要由学校核实"))",
            more: rows.isEmpty ? nil : Link(say("全部疑点"), to: addresses.doubts())
        ) {
            DataTable(
                say("学籍疑点"), [.init(say("疑点"), isHead: true), .init(say("条数"), .number)],
                lines: rows.map { kind, count in
                    .init([.text(kind.label), .count(count, to: addresses.doubts(kind))])
                }, empty: EmptyState(because: say("没有疑点"), next: say("学籍和在校名册对得上。")), density: .compact
            ).html
        }.html
    }

    var places: HTML {
        let ways: [RunFigures.Division] = [.county, .township, .school]
        return Card(
            division == .school ? say("按责任学校") : division == .county ? say("按县区") : say("按乡镇"),
            remark: "\(say("各列可加总到合计；点数字看名单"))"
        ) {
            """
            <div class="listtools">\(Segments(say("怎样分"), ways.map { Tab($0.label, to: "\(addresses.run)?by=\($0.rawValue)", isCurrent: $0 == division) }))</div>
            \(PlaceLedger(places: figures.places, division: division, links: links, trend: nil, hidden: [], drill: { _ in nil }))
            """
        }.html
    }

    var given: HTML {
        """
        \(Card(say("用的名册"), remark: "\(say("比对开始时定下，以后不变；早几天是离比对日"))") {
            InputTable(
                caption: say("用的名册"), rosters: inputs.all, asOf: run.asOf, sources: sources, address: { rosters[$0] },
                empty: EmptyState(because: say("没有名册"), next: say("请重新开始一次比对。"))
            ).html
        })
        \(Card(say("凭据")) {
            Facts([
                .init(say("校验码"), "<span class=\"mono\">\((run.fingerprint ?? "").grouped(by: 4))</span>"),
                .init(say("比对模型"), say("\(run.model) 第 \(run.modelVersion) 版")),
                .init(say("发起"), "\(run.startedBy) \(run.startedAt)"),
                .init(say("口径"), say("登记 = 已落实 + 未落实；未落实 = 待复核 + 待核实。年龄按学年 9 月 1 日满 6 不满 15 周岁算。")),
            ]).html
            + (run.state == .published && isWithin && viewer.may(.exportLists) ? proof : .nothing)
        })
        """
    }

    private var proof: HTML {
        """
        <p class="files"><a href="\(addresses.run)/proof.json">\(say("下载核对文件"))</a> \
        <span class="sub">\(say("不含姓名；谁都可以用 yidan verify 离线重算，和报告上的校验码核对。"))</span></p>
        """
    }
}
