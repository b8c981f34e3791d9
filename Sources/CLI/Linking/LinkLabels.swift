import Documents
import Linkage
import Vocabulary

/// A file of pairs about which the truth is known: `left_id,right_id`, all pairs of one person; or with a third column `label`, a
/// sample that people have judged.
enum LinkLabels {
    static func read(_ path: String) throws -> Labels {
        let file = try LinkSheet.open(path)
        var labels: [Labels.Label] = []
        var (columns, hasLabels): ((left: Int, right: Int, label: Int?)?, Bool) = (nil, false)
        do {
            try file.read(0) { row in
                let texts = row.cells.map { $0.text.trimmingBlanks.lowercased() }
                guard let found = columns else {
                    guard let left = texts.firstIndex(of: "left_id"), let right = texts.firstIndex(of: "right_id")
                    else {
                        throw LinkRefusal.noLabels(path)
                    }
                    columns = (left, right, texts.firstIndex(of: "label"))
                    hasLabels = columns?.label != nil
                    return true
                }
                let cells = row.cells
                guard found.left < cells.count, found.right < cells.count else { return true }
                let isSame = try found.label.map { try truth(of: $0 < texts.count ? texts[$0] : "", path, row.number) }
                labels.append(
                    Labels.Label(
                        left: cells[found.left].text.trimmingBlanks, right: cells[found.right].text.trimmingBlanks,
                        isSame: isSame ?? true))
                return true
            }
        } catch let refusal as DocumentRefusal { throw LinkRefusal.file(path, refusal) }
        if labels.isEmpty { throw LinkRefusal.noLabels(path) }
        return Labels(labels, isComplete: !hasLabels)
    }

    private static func truth(of text: String, _ path: String, _ row: Int) throws -> Bool {
        switch text {
        case "same", "yes", "1", "true", "是": return true  // 字
        case "different", "no", "0", "false", "否": return false  // 字
        default: throw LinkRefusal.unknownLabel(path, row: row, text: text)
        }
    }
}

extension String {
    fileprivate var trimmingBlanks: String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}
