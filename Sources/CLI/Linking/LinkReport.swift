import Documents
import Linkage
import Vocabulary

/// A run on one page that needs nothing else: counts, weights, evidence, blocking, promises.
struct LinkReport {
    let linking: Linking
    let leftName: String
    let rightName: String
    /// Where labelled pairs were given.
    let calibration: Calibration?

    func write(to path: String) throws {
        var file = try DelimitedWriter(to: path, for: .machines)
        try file.append(lines: Array(html.utf8))
        try file.close()
    }

    private var html: String {
        let figures = linking.figures
        let sections = [
            section(say("结果"), layers(figures)), section(say("证据分布"), histogram(figures)),
            section(say("权重"), weights(figures)), section(say("分块"), blocking(figures)),
            section(say("学习过程"), learning(figures)), section(say("校准"), promises(figures) + reliability),
        ]
        let title = say("比对报告：\(leftName) 对 \(rightName)")
        return """
            <!doctype html><html lang="\(Catalogue.current.language)"><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(LinkText.escaped(title))</title><style>\(LinkReport.style)</style>
            <h1>\(LinkText.escaped(title))</h1><p>\(LinkText.escaped(summary))</p>\(sections.joined())</html>

            """
    }

    private var summary: String {
        say(
            "模型 \(linking.model.title)（\(linking.model.code) 第 \(linking.model.version) 版）；左表 \(count: linking.leftCount) 行，右表 \(count: linking.rightCount) 行"
        )
    }

    private static let style = """
        body{font:16px/1.6 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1c1c1c;background:#fff}
        table{border-collapse:collapse;margin:1rem 0}td,th{padding:.2rem .8rem;border-bottom:1px solid #bbb;text-align:right}
        td:first-child,th:first-child,td.text,th.text{text-align:left}svg{max-width:100%;height:auto}
        """

    private func section(_ title: String, _ body: String) -> String {
        "<h2>\(LinkText.escaped(title))</h2>\(body)"
    }

    private func table(_ header: [String], _ rows: [[String]], texts: Int = 1) -> String {
        func line(_ cells: [String], _ tag: String) -> String {
            let cells = cells.enumerated().map { place, cell in
                "<\(tag)\(place < texts ? " class=\"text\"" : "")>\(LinkText.escaped(cell))</\(tag)>"
            }
            return "<tr>\(cells.joined())</tr>"
        }
        let body = rows.map { line($0, "td") }.joined()
        return "<table><thead>\(line(header, "th"))</thead><tbody>\(body)</tbody></table>"
    }

    // MARK: - Sections

    private func layers(_ figures: Figures) -> String {
        let rows = figures.layers.map { layer in
            [layer.rule] + LinkClass.allCases.map { (layer.counts[$0] ?? 0).grouped }
        }
        let sums = LinkClass.allCases.map { kind in figures.layers.reduce(0) { $0 + ($1.counts[kind] ?? 0) }.grouped }
        let note = say("信息太少、与任何行都对不上的：左表 \(count: figures.unlinkable.left) 行，右表 \(count: figures.unlinkable.right) 行。")
        return table(
            [say("规则"), say("确定"), say("很可能"), say("待人看")], rows + [[say("合计")] + sums])
            + "<p>\(LinkText.escaped(note))</p>"
    }

    /// Pairs by evidence; the root makes the small heaps visible beside the large ones.
    private func histogram(_ figures: Figures) -> String {
        guard let first = figures.histogram.first, let last = figures.histogram.last else { return "" }
        let most = Double(figures.histogram.map(\.pairs).max() ?? 1).squareRoot()
        let width = 12 * (last.bits - first.bits + 1)
        let bars = figures.histogram.map { bar in
            let height = Int(180 * Double(bar.pairs).squareRoot() / most)
            let x = 12 * (bar.bits - first.bits)
            let words = LinkText.escaped(say("\(bar.bits) 比特：\(count: bar.pairs) 对"))
            return
                "<rect x=\"\(x)\" y=\"\(190 - height)\" width=\"10\" height=\"\(height)\" fill=\"\(bar.bits < 0 ? "#8a8a8a" : "#1f5fa8")\"><title>\(words)</title></rect>"
        }
        let zero = -12 * first.bits
        return """
            <svg viewBox="0 0 \(max(width, 12)) 210" role="img" aria-label="\(LinkText.escaped(say("各配对的证据，以比特计")))">\(bars.joined())\
            <line x1="\(zero)" x2="\(zero)" y1="0" y2="195" stroke="#b00"/><text x="\(zero + 4)" y="206" font-size="12">0</text></svg>
            <p>\(LinkText.escaped(say("横轴是证据之和（比特），0 以上支持是同一人；柱高按平方根。")))</p>
            """
    }

    private func weights(_ figures: Figures) -> String {
        table(
            [say("比较项"), say("结果"), say("同一人"), say("不同人"), say("比特")],
            figures.weights.map { weight in
                [
                    weight.title, weight.finding, LinkText.share(weight.agreeing), LinkText.share(weight.strangers),
                    weight.growsWithRarity
                        ? say("\(LinkText.signed(weight.bits)) 加罕见程度") : LinkText.signed(weight.bits),
                ]
            }, texts: 2)
    }

    private func blocking(_ figures: Figures) -> String {
        let rows = figures.blocking.map { [$0.rule, $0.pairs.grouped, $0.passedOver.grouped] }
        return table([say("规则"), say("配对"), say("太常见而略过的键")], rows)
            + "<p>\(LinkText.escaped(say("去掉重复后比较了 \(count: figures.comparedPairs) 对。")))</p>"
    }

    private func learning(_ figures: Figures) -> String {
        table(
            [say("步"), say("最大变动"), say("估计的对数")],
            figures.learning.enumerated().map { step, one in
                ["\(step + 1)", LinkText.share(one.movement), Int(one.links.rounded()).grouped]
            })
    }

    /// What labelled pairs say; the dots should lie on the line.
    private var reliability: String {
        guard let calibration else { return "" }
        let words = LinkReliability(calibration: calibration)
        let dots = calibration.bands.filter(\.isLinked).map { band in
            let (x, y) = (10 + 180 * band.meanProbability, 190 - 180 * band.right.share)
            let (low, high) = (190 - 180 * band.right.interval.lowerBound, 190 - 180 * band.right.interval.upperBound)
            return
                "<line x1=\"\(x)\" x2=\"\(x)\" y1=\"\(low)\" y2=\"\(high)\" stroke=\"#1f5fa8\"/><circle cx=\"\(x)\" cy=\"\(y)\" r=\"3\" fill=\"#1f5fa8\"/>"
        }
        return table(LinkReliability.header, words.rows, texts: 2) + """
            <svg viewBox="0 0 200 200" width="320" role="img" aria-label="\(LinkText.escaped(say("平均概率与实际比例")))">\
            <line x1="10" y1="190" x2="190" y2="10" stroke="#8a8a8a"/>\(dots.joined())</svg>
            <p>\(LinkText.escaped(words.summary))</p>
            """
    }

    private func promises(_ figures: Figures) -> String {
        let rows = figures.promises.map { promise in
            [LinkText.score(promise.from), promise.links.grouped, LinkText.score(promise.meanProbability)]
        }
        let note = say("如果这些概率都准，采用的结果里预计有 \(Int(figures.expectedWrong.rounded())) 对是错的。请抽样复核，用实际比例检验这张表。")
        return table([say("概率自"), say("配对"), say("平均概率")], rows) + "<p>\(LinkText.escaped(note))</p>"
    }
}
