import Casework
import Foundation
import Vocabulary

extension RunPage {
    /// How many are on no list at all: a reason to go and look (铁脚板摸排), with what it rests on.
    var onNoList: HTML {
        guard let unlisted else { return .nothing }
        let only: HTML =
            "<a href=\"\(addresses.doubts(.unlisted))\">\(FigureLinks.text(figures.doubts[.unlisted] ?? 0))</a>"
        return Card(say("会不会有孩子哪张名单上都没有"), remark: "\(say("估计，不是名单"))") {
            """
            <p class="sentence">\(say(marked: "户籍名册和学籍各数一遍，推算两边都没有的大约 \("<b>\(rounded(unlisted.missing))</b>" as HTML) 名（95% 区间 \(rounded(unlisted.lower, .down))–\(rounded(unlisted.upper, .up))）。"))</p>
            \(Facts([
                .init(say("户籍名册，学龄"), unlisted.listed.grouped),
                .init(say("学籍写明户籍在本地，学龄"), unlisted.enrolled.grouped),
                .init(say("两边都有"), unlisted.both.grouped),
                .init(say("哪张登记名册上都没有，只在学籍上"), only),
            ]))
            <p class="sub">\(say("前提：两份名册互不影响、同一天、认人没有错，每个年龄段里谁都一样容易上名册。现实中漏了一边的孩子更容易两边都漏，所以这个数只少不多：请组织村社上门摸排，先看流动多、出生登记晚的村。"))</p>
            <p class="sub">\(say("算法：双名单捕获—再捕获，Chapman 估计，小学和初中年龄分开算再相加；区间用 Chao（1987）。认人还有待复核的，复核后再比对会更准。"))</p>
            """
        }.html
    }

    private func rounded(_ number: Double, _ rule: FloatingPointRoundingRule = .toNearestOrAwayFromZero) -> String {
        Int(number.rounded(rule)).grouped
    }
}
