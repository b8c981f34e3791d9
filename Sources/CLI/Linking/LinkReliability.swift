import Linkage
import Vocabulary

/// What labelled pairs say about the probabilities, for the terminal and the report.
struct LinkReliability {
    let calibration: Calibration

    static var header: [String] {
        [say("概率"), say("判为"), say("有标注的配对"), say("平均概率"), say("实际是同一人"), say("95% 区间")]
    }

    var rows: [[String]] {
        calibration.bands.map { band in
            [
                "\(LinkText.bound(band.from))–\(LinkText.bound(band.until))", band.isLinked ? say("对上") : say("待人看"),
                band.right.whole.grouped, LinkText.score(band.meanProbability), LinkText.score(band.right.share),
                LinkReliability.words(for: band.right.interval),
            ]
        }
    }

    var summary: String {
        let (linked, offered) = (calibration.linked, calibration.offered)
        return say(
            "已知是同一人的 \(count: linked.whole) 对里，对上 \(LinkText.percent(linked.share))，待人看 \(LinkText.percent(offered.share))；概率与实际的均方差（Brier）\(LinkText.share(calibration.brier))"
        )
    }

    var lines: [String] {
        [LinkReliability.header.joined(separator: "  ")] + rows.map { $0.joined(separator: "  ") } + [summary]
    }

    private static func words(for interval: ClosedRange<Double>) -> String {
        "\(LinkText.score(interval.lowerBound))–\(LinkText.score(interval.upperBound))"
    }
}
