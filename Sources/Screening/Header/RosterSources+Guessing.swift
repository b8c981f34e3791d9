import Vocabulary

extension RosterSources {
    /// From which sources a file may come, the likeliest first. A heading that few sources know says more than 姓名.
    public func guesses(for heads: [SheetHead], called fileName: String) -> [RosterGuess] {
        let weights = headingWeights
        let guesses = all.compactMap { source -> RosterGuess? in
            let mapping: ColumnMapping
            do throws(ScreeningRefusal) { mapping = try source.mapping(for: heads) } catch { return nil }
            let columns = mapping.includedSheets.flatMap(\.columns)
            let known = columns.filter { $0.use != .unknown }
            let weight = known.reduce(0.0) { sum, column in
                sum + (column.field == nil ? 0 : weights[HeaderText(column.header).folded] ?? 0.1)
            }
            let titles = RosterSources.titles(mapping, fileName)
            let isNamed = source.titles.contains { word in titles.contains { $0.contains(word) } }
            let isComplete = source.problems(of: mapping).isEmpty
            let sheets = Double(max(1, mapping.includedSheets.count))
            return RosterGuess(
                source: source, mapping: mapping,
                share: columns.isEmpty ? 0 : Double(known.count) / Double(columns.count),
                score: (weight / sheets + (isNamed ? 3 : 0)) * (isComplete ? 1 : 0.3), isSure: false)
        }
        let sorted = guesses.sorted { ($1.score, $0.source.code) < ($0.score, $1.source.code) }
        let next = sorted.dropFirst().first?.score ?? 0
        return sorted.enumerated().map { place, guess in
            RosterGuess(
                source: guess.source, mapping: guess.mapping, share: guess.share, score: guess.score,
                isSure: place == 0 && guess.score >= 3 && guess.score >= next * 1.5)
        }
    }

    /// One over the number of sources that know the heading.
    private var headingWeights: [String: Double] {
        var counts: [String: Double] = [:]
        for source in all {
            for text in Set(source.fields.flatMap { [$0.label] + $0.aliases }.map { HeaderText($0).folded }) {
                counts[text, default: 0] += 1
            }
        }
        return counts.mapValues { 1 / $0 }
    }

    private static func titles(_ mapping: ColumnMapping, _ fileName: String) -> [String] {
        [fileName] + mapping.includedSheets.flatMap { [$0.name] + $0.notes }
    }
}

extension RosterSource {
    /// The day for which the list says that it speaks: 「数据截止日：2026年2月28日」 above the table.
    public func statedDay(in mapping: ColumnMapping) -> Day? {
        for note in mapping.includedSheets.flatMap(\.notes) {
            for word in words.cutOff {
                guard let found = note.firstRange(of: word) else { continue }
                let rest = note[found.upperBound...].drop { !$0.isNumber }
                let text = rest.prefix { $0.isNumber || "-/.年月日".contains($0) }  // 字
                let reading = DayReader.day(String(text), in: .text)
                if reading.flaw == nil { return Day(stored: reading.value) }
            }
        }
        return nil
    }
}
