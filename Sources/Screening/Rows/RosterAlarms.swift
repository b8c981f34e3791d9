import Vocabulary

/// Finds what is wrong with a roster as a whole: too old, a township missing, a swing that nobody explained.
struct RosterAlarms {
    let context: ScreeningContext
    let counts: ScreeningReport.RowCounts
    let regions: [String: Int]

    typealias Filling = [SentenceTemplate.Slot: String]

    func found(by test: CheckTest) -> [Filling] {
        switch test {
        case .rowsPresent: return counts.seen == 0 ? [[:]] : []
        case .notOlderThan(let days):
            let age = context.today - context.asOf
            return age > days ? [[.days: age.grouped]] : []
        case .regionsPresent(let least): return missing(least)
        case .swing(let percent, let least): return swings(percent, least)
        default: return []
        }
    }

    private func missing(_ least: Int) -> [Filling] {
        (context.previous ?? [:]).sorted { $0.key < $1.key }.compactMap { region, count in
            count >= least && regions[region] == nil ? [.region: region, .stated: count.grouped] : nil
        }
    }

    private func swings(_ percent: Int, _ least: Int) -> [Filling] {
        (context.previous ?? [:]).sorted { $0.key < $1.key }.compactMap { region, before in
            guard let now = regions[region] else { return nil }
            let change = now - before
            guard before >= least || now >= least, change.magnitude * 100 > UInt(percent * max(before, 1)) else {
                return nil
            }
            let words = change < 0 ? say("少 \((-change).grouped) 人") : say("多 \(change.grouped) 人")
            return [.region: region, .change: words, .stated: before.grouped, .counted: now.grouped]
        }
    }
}
