import DemoCity
import Vocabulary

/// The files of a township: rows of CSV with their heads.
struct People {
    private(set) var households = ["户号,户主姓名,姓名,性别,民族,出生日期,公民身份号码,县,乡镇,村,监护人姓名,联系电话,变动情况"]
    private(set) var pupils = [
        "学校标识码,学校名称,年级,班级,姓名,性别,出生日期,民族,身份证件类型,身份证件号,全国学籍号,入学年月,就读方式,学生当前状态,户口所在地行政区划码,现住址,成员1姓名,成员1联系电话"
    ]
    private(set) var present = ["学校标识码,学校,年级,班级,姓名,性别,出生日期,身份证号,学籍号,家长姓名"]
    private var chance: Chance

    private static let surnames = Array("田李王张刘陈杨赵黄周吴徐孙马朱胡郭何林罗")
    private static let characters = Array("小满文静宇轩浩涵怡欣子梓雨晨思琪佳乐俊杰明辉建国玲芳伟玮晓哲喆")

    /// `errors` of a hundred pupils' rows have one.
    init(_ children: Int, errors: Int = 20, seed: UInt64 = 7) {
        chance = Chance(seed: seed)
        for number in 0..<children {
            var child = Child(number, using: &chance)
            addHousehold(child)
            if chance.number(below: 100) < errors { child.err(using: &chance) }
            addPupil(child)
            addPresent(child)
        }
    }

    struct Child {
        var name: String
        var number: String
        var birth: Day
        let village: String
        let guardian: String
        let phone: String
        let household: String
        var change = "正常"
        var state = "在读"

        init(
            _ name: String, born birth: Day, sequence: Int, village: String = "杨家坪村", guardian: String = "田大河",
            phone: String = "13800138000"
        ) {
            (self.name, self.birth, self.village, self.guardian, self.phone) = (name, birth, village, guardian, phone)
            number = Child.number(birth, sequence)
            household = "H\(sequence)\(birth.number)"
        }

        fileprivate init(_ place: Int, using chance: inout Chance) {
            let given = String((0..<2).map { _ in chance.pick(People.characters) })
            let birth = Day("2011-01-01").unwrapped + chance.number(below: 2800)
            self.init(
                "\(chance.pick(People.surnames))\(given)", born: birth, sequence: chance.number(below: 999),
                village: "第\(chance.number(below: 30))村",
                guardian: "\(chance.pick(People.surnames))\(chance.pick(People.characters))",
                phone: "138\(10_000_000 + place)")
        }

        /// One of the errors that pupils' registers have.
        fileprivate mutating func err(using chance: inout Chance) {
            switch chance.number(below: 4) {
            case 0: number = ""
            case 1: name = "\(name.prefix(1))\(chance.pick(People.characters))\(name.suffix(1))"
            case 2:
                number = ""
                birth = birth + 1
            default: number = Child.number(birth, chance.number(below: 999))
            }
        }

        static func number(_ birth: Day, _ sequence: Int) -> String {
            let digits =
                "539909" + birth.description.split(separator: "-").joined() + String(1000 + sequence).suffix(3)
            return digits + String(IDNumber.checkCharacter(for: digits).unwrapped)
        }

        var isGirl: Bool { number.dropLast().last.flatMap(\.wholeNumberValue).map { $0 % 2 == 0 } ?? true }
    }

    mutating func addHousehold(_ child: Child) {
        households.append(
            "\(child.household),\(child.guardian),\(child.name),\(child.isGirl ? "女" : "男"),土家族,\(child.birth),\(child.number),河湾县,石门镇,\(child.village),\(child.guardian),\(child.phone),\(child.change)"
        )
    }

    mutating func addPupil(_ child: Child, student: String? = nil) {
        let student = student ?? (child.number.isEmpty ? "" : "G\(child.number)")
        pupils.append(
            "2153990001,石门镇中心小学,三年级,三（1）班,\(child.name),\(child.isGirl ? "女" : "男"),\(child.birth.description.replacing("-", with: "")),土家族,\(child.number.isEmpty ? "" : "居民身份证"),\(child.number),\(student),202309,走读,\(child.state),539909,河湾县石门镇\(child.village),\(child.guardian),\(child.phone)"
        )
    }

    mutating func addPresent(_ child: Child) {
        present.append(
            "2153990001,石门镇中心小学,三年级,三（1）班,\(child.name),\(child.isGirl ? "女" : "男"),\(child.birth),\(child.number),,\(child.guardian)"
        )
    }
}
