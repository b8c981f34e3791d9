import Vocabulary

/// Official words for what rosters write out: peoples, grades, stages, days.
enum Wording {
    /// GB/T 3304, from 1.
    private static let peoples = [
        "汉族", "蒙古族", "回族", "藏族", "维吾尔族", "苗族", "彝族", "壮族", "布依族", "朝鲜族", "满族", "侗族", "瑶族", "白族",
        "土家族", "哈尼族", "哈萨克族", "傣族", "黎族", "傈僳族",
    ]
    private static let grades = [
        "未入学", "一年级", "二年级", "三年级", "四年级", "五年级", "六年级", "七年级", "八年级", "九年级", "初中毕业",
    ]

    static func people(_ number: Int) -> String {
        peoples.indices.contains(number - 1) ? peoples[number - 1] : "其他"
    }

    static func sex(_ sex: Sex) -> String { sex == .male ? "男" : "女" }

    static func grade(_ grade: Int) -> String { grades[max(0, min(10, grade))] }

    /// `七（4）班`
    static func schoolClass(_ grade: Int, _ number: Int) -> String {
        "\(Wording.grade(grade).prefix(1))（\(number)）班"
    }

    static func stage(_ grade: Int) -> String { grade > 6 ? "初中" : "小学" }

    /// `20130506`
    static func packed(_ day: Day) -> String {
        String(day.year * 10_000 + day.month * 100 + day.day)
    }

    /// Days as different hands write them.
    static func day(_ day: Day, style: Int) -> String {
        switch style % 5 {
        case 0: day.description
        case 1: packed(day)
        case 2: "\(day.year)/\(day.month)/\(day.day)"
        case 3: "\(day.year).\(day.month).\(day.day)"
        default: "\(day.year)年\(day.month)月\(day.day)日"
        }
    }

    /// `2026年3月18日`
    static func dated(_ day: Day) -> String { Wording.day(day, style: 4) }

    static func yes(_ answer: Bool) -> String { answer ? "是" : "否" }
}
