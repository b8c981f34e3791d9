import Foundation
import Vocabulary

@testable import Linkage

/// A made-up county of children and enrolments for tests, with the errors of a bad year.
struct Village {
    static let header = ["id", "姓名", "性别", "出生日期", "身份证号", "民族", "县", "乡镇", "村", "监护人姓名"]
    var left: [[String]] = []
    var right: [[String]] = []
    private(set) var truth: Set<[String]> = []

    static func model() throws -> LinkageModel {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().path
        let path = folder + "/models/chinese-pupils.yaml"
        return try LinkageModel(parsing: try String(contentsOfFile: path, encoding: .utf8), from: path)
    }

    init(_ children: Int, seed: UInt64) {
        var chance = Chance(seed: seed)
        let surnames = Array("田李王张刘陈杨赵黄周吴徐孙马朱胡郭何林罗")
        let characters = Array("小满文静宇轩浩涵怡欣子梓雨晨思琪佳乐俊杰明辉建国玲芳伟玮晓哲喆")
        for number in 0..<children {
            let given = String((0..<2).map { _ in characters[chance.below(characters.count)] })
            let surname = surnames[chance.below(surnames.count)]
            let day = Self.day(chance.below(3000))
            let id = Self.number(day, chance.below(999))
            let place = ["河湾县", "第\(chance.below(12))乡", "第\(chance.below(240))村"]
            let guardian = "\(surnames[chance.below(surnames.count)])\(characters[chance.below(characters.count)])"
            let own = ["\(surname)\(given)", chance.below(2) == 0 ? "男" : "女", day, id, "汉族"] + place + [guardian]
            left.append(["A\(10_000 + number)"] + own)
            if chance.below(20) == 0 { continue }
            var row = own
            switch chance.below(8) {
            case 0: row[3] = ""
            case 1: row[0] = "\(surname)\(characters[chance.below(characters.count)])\(given.last ?? "文")"
            case 2: row[2] = Self.day(chance.below(3000))
            case 3: row[8] = ""
            case 4: row[3] = "430124" + day.replacing("-", with: "") + "999X"
            default: break
            }
            let key = "B\(50_000 + chance.below(9999) * 10_000 + number)"
            right.append([key] + row)
            truth.insert([left[number][0], key])
        }
    }

    static func day(_ number: Int) -> String {
        (Day(year: 2011, month: 1, day: 1).map { $0 + number } ?? Day(number: 0)).description
    }

    static func number(_ day: String, _ sequence: Int) -> String {
        let text = String(1000 + sequence).suffix(3)
        let digits = "430124" + day.replacing("-", with: "") + text
        return digits + (IDNumber.checkCharacter(for: digits).map(String.init) ?? "")
    }

    /// Seventeen digits with their check character.
    static func whole(_ digits: some StringProtocol) -> String {
        digits + (IDNumber.checkCharacter(for: String(digits)).map(String.init) ?? "")
    }

    /// Rows as a list that the linker takes.
    static func list(_ rows: [[String]], _ side: LinkageSide) throws -> (list: IdentityList, model: LinkageModel) {
        let model = try model()
        guard let plan = ColumnPlan(header, model, side: side) else { preconditionFailure("the header is known") }
        let kept = model.keeping(plan, plan)
        guard let own = ColumnPlan(header, kept, side: side) else { preconditionFailure("the header is known") }
        var reader = IdentityReader(kept)
        for row in rows {
            reader.begin(key: Array(row[own.key ?? 0].utf8).span)
            for (field, column) in own.fields { reader.add(field, Array(row[column].utf8).span) }
        }
        return (reader.finish(), kept)
    }

    static func link(_ left: [[String]], _ right: [[String]], threads: Int = 2) throws -> Linking {
        let (lefts, model) = try list(left, .left)
        return Linker(model, threads: threads).link(lefts, try list(right, .right).list)
    }
}
