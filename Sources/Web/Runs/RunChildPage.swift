import Casework
import Registry
import Vocabulary

/// One child of a run: where it is and on what grounds; if nowhere, who came nearest and why that was not taken (为什么没对上).
struct RunChildPage: Page {
    let run: MatchRun
    let line: OutcomeLine
    let nearest: [NearestCandidate]
    let addresses: RunAddresses
    let file: @Sendable (ID<Child>) -> String
    let mayReview: Bool
    let today: Day

    var title: String { line.identity.shownName }
    var trail: [Link] {
        [
            Link(say("比对"), to: "/runs"), Link(run.name, to: addresses.run),
            Link(say("比对名单"), to: addresses.children()),
        ]
    }
    var remark: HTML {
        let parts = [
            line.identity.sex?.label, line.identity.birth.map { say("\($0.age(on: today)) 岁") },
            line.township.isEmpty ? nil : line.township, line.identity.idNumber?.masked,
        ]
        return "\(line.outcome.state.chip) \(parts.compactMap(\.self).joined(separator: " · "))"
    }
    var actions: HTML {
        """
        \(LinkButton(say("学生档案"), to: file(line.child), line.outcome.state == .inReview ? .plain : .main))\
        \(line.outcome.state == .inReview && mayReview ? LinkButton(say("去复核"), to: addresses.review, .main).html : .nothing)
        """
    }

    var body: HTML {
        """
        \(Card(say("这次比对的结论")) {
            Facts([
                .init(say("去向"), line.outcome.state.label), .init(say("归类"), line.outcome.category?.label),
                .init(say("待核实原因"), line.outcome.reason?.label), .init(say("怎样对上的"), line.layer.label),
                .init(say("责任学校"), line.school),
                .init(say("重点群体"), line.groups.labels.isEmpty ? nil : line.groups.labels.joined(separator: "、")),
                .init(say("比对到"), run.asOf),
            ]).html
        })
        \(line.outcome.state.isSettled ? .nothing : why)
        """
    }

    private var why: HTML {
        if nearest.isEmpty {
            return Card(say("为什么没对上")) {
                EmptyState(
                    because: line.layer == .none ? say("就读名册里没有一行像这个孩子") : say("这个孩子在名册上，卡在上面写的原因"),
                    next: line.layer == .none
                        ? say("请问家长、村里和原来的学校；孩子在省外或中职的，请催那边的名册。") : say("请按待核实原因问责任学校。")
                ).html
            }.html
        }
        return nearest.html(drawn)
    }

    private func drawn(_ candidate: NearestCandidate) -> HTML {
        let name = candidate.identity.map { $0.shownName } ?? say("一名不在您工作范围的孩子")
        let likely = say("像同一人的可能约 \(candidate.permille / 10)%")
        return Card(
            say("最接近：\(name)"),
            remark:
                "\(candidate.isForReview ? say("等人复核") : likely)\(candidate.schools.isEmpty ? "" : " · ")\(candidate.schools.joined(separator: "、"))",
            more: candidate.identity == nil ? nil : Link(say("打开那一份"), to: file(candidate.child))
        ) {
            """
            <div class="grounds">\(grounds(say("说明不是同一人"), "✕", candidate.reasonsAgainst, .bad))\
            \(grounds(say("说明是同一人"), "✓", candidate.reasonsFor, .good))\
            \(grounds(say("缺，无从比"), "—", candidate.unknown, .mute))</div>
            """
        }.html
    }

    private func grounds(_ title: String, _ glyph: String, _ evidence: [PairEvidence], _ tone: Tone) -> HTML {
        if evidence.isEmpty { return .nothing }
        return """
            <div class="\(tone.rawValue)"><h3>\(title)</h3><ul>\(evidence.html { item in
                "<li><i aria-hidden=\"true\">\(glyph)</i> \(say(Phrase(stringLiteral: item.title)))：\(say(Phrase(stringLiteral: item.finding)))</li>"
            })</ul></div>
            """
    }
}
