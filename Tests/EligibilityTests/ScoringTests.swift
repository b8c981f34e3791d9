import Documents
import Testing

@testable import Eligibility

/// Hardship by points.
struct ScoringTests {
    private func scheme(_ name: String, _ old: String = "", _ new: String = "") throws -> ScoringScheme {
        let text = try Shelf.text("policies/hardship/\(name).yaml")
        return try ScoringScheme(
            parsing: DataFile(
                name: "\(name).yaml", text: old.isEmpty ? text : text.replacingOccurrences(of: old, with: new)))
    }

    @Test func `every point is accounted for, and the kind of household is capped`() throws {
        let found = try scheme("jiangsu-2020").recognise([
            "origin": ["north"], "household": ["orphan", "oneParentDead"], "work": ["manager"],
        ])
        #expect(found.points == 108)
        #expect(found.lines.map(\.points) == [10, 100, 40, -40, -2])
        #expect(found.lines[3].note == "这一项最多 100 分")
        #expect(found.level == nil && found.label == "文件没有公布分数线，须由学校评定")
    }

    @Test func `with lines there are three levels under their local names`() throws {
        var text = try Shelf.text("policies/hardship/jiangsu-2020.yaml")
        for (name, least) in [("特别困难", "80"), ("比较困难", "50"), ("一般困难", "20")] {
            let english = ["特别困难": "special", "比较困难": "considerable", "一般困难": "general"][name] ?? ""
            text = text.replacingOccurrences(
                of: "name: \(name), english: \(english) hardship, least: unknown",
                with: "name: \(name), english: \(english) hardship, least: \(least)")
        }
        for (points, level) in [
            ("119", "special"), ("115", "special"), ("62", "moderate"), ("71", "moderate"), ("150", "special"),
            ("100", "special"),
        ] {
            text = text.replacingOccurrences(
                of: "points: \(points), level: open", with: "points: \(points), level: \(level)")
        }
        let scheme = try ScoringScheme(parsing: DataFile(name: "lines.yaml", text: text))
        let levels = [
            ["origin": ["poorest"]], ["health": ["severe"]], ["health": ["disabled"]], ["household": ["orphan"]],
        ]
        .map { scheme.recognise($0).level }
        #expect(levels == ["none", "general", "moderate", "special"])
    }

    @Test func `who must be included is included, and false documents are not`() throws {
        let scheme = try scheme("guangdong-2023")
        #expect(scheme.recognise(["household": ["destitute"]]).label == "特殊困难")
        #expect(scheme.recognise(["household": ["destitute"], "false": ["yes"]]).level == "none")
    }

    @Test func `a scheme whose example comes out otherwise is refused`() throws {
        let refusal = #expect(throws: DataRefusal.self) { try scheme("jiangsu-2020", "points: 119", "points: 120") }
        #expect(refusal?.message.contains("写的是 120 open，算出来是 119 open") == true)
        let slip = #expect(throws: DataRefusal.self) { try scheme("jiangsu-2020", "factor: other", "factor: othr") }
        #expect(slip?.message.contains("不认识“othr”，也许是“other”") == true)
    }
}
