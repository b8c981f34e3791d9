import Documents
import Linkage

extension Linking {
    /// `left_id,right_id,score,class,rule`
    func writeLinks(to path: String) throws {
        var file = try DelimitedWriter(to: path, for: .machines)
        try file.append(["left_id", "right_id", "score", "class", "rule"])
        for link in links {
            try file.append([
                leftKey(link.left), rightKey(link.right), LinkText.score(link.probability), link.kind.rawValue,
                ruleName(link),
            ])
        }
        try file.close()
    }
}

/// How figures of links are written.
enum LinkText {
    /// A probability with four digits behind the point.
    static func score(_ probability: Double) -> String {
        let parts = Int((probability * 10_000).rounded())
        let rest = String(parts % 10_000)
        return "\(parts / 10_000).\(String(repeating: "0", count: 4 - rest.count))\(rest)"
    }
}
