import Documents
import Linkage

extension Linking {
    /// `left_id,right_id,score,class,rule`
    func writeLinks(to path: String) throws {
        var file = try DelimitedWriter(to: path, for: .machines)
        try file.append(["left_id", "right_id", "score", "class", "rule"])
        var lines: [UInt8] = []
        for start in stride(from: 0, to: links.count, by: 10_000) {
            lines.removeAll(keepingCapacity: true)
            appendLines(of: start..<min(start + 10_000, links.count), to: &lines)
            try file.append(lines: lines)
        }
        try file.close()
    }
}
