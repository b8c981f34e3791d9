import Vocabulary

/// 中职学籍: the export of the vocational register for the whole city, in the headings of its template.
extension City {
    private static let headings = [
        "姓名", "性别", "出生日期", "身份证件类型", "身份证件号", "姓名拼音", "班级名称", "学号", "学生类别", "学习形式", "入学方式",
        "就读方式", "国籍/地区", "港澳台侨外", "婚姻状况", "是否随迁子女", "生源地行政区划码", "户口所在地区县以下详细地址", "所属派出所",
        "户口所在地行政区划码", "户口性质", "学生居住地类型", "入学年月", "专业简称", "学制", "民族", "政治面貌", "健康状况", "学生来源",
        "招生对象", "联系电话", "是否建档立卡贫困户", "招生方式", "准考证号", "学校名称", "成员1姓名", "成员1关系",
        "成员1是否监护人", "成员1联系电话", "成员1身份证件号",
    ]
    private static let trades = ["农艺技术", "汽车运用与维修", "计算机应用", "护理", "幼儿保育", "中餐烹饪", "电子商务", "旅游服务"]

    func vocationalSheets(_ submission: Submission) -> [RosterSheet] {
        let rows = children.lazy.filter { $0.whereabouts == .vocational }.map { child in
            let sighting = sighting(of: child, in: submission)
            return row(sighting, cells(sighting, submission), ErrorSet(.otherSystem))
        }
        return [RosterSheet(name: "", headings: [City.headings], rows: Array(rows))]
    }

    private func cells(_ sighting: Sighting, _ submission: Submission) -> [String] {
        let (child, household) = (sighting.child, sighting.household)
        let year = submission.edition.term.schoolYear.start
        let trade = City.trades[child.number % City.trades.count]
        return [
            sighting.name, Wording.sex(child.sex), Wording.packed(sighting.birth), "居民身份证", sighting.number, "",
            "\(year % 100)级\(trade)\(1 + child.number % 3)班", "\(year)\(10_000 + child.number % 90_000)",
            "普通中专学生", "全日制", "应届初中毕业生", child.boards || child.number % 2 == 0 ? "住校" : "走读", "中国", "否", "未婚",
            Wording.yes(household.isFromAfar), String(CountyPlan.all[child.county].code),
            "\(address(of: child))\(sighting.group)组", "\(CountyPlan.all[child.county].name)公安局",
            String(CountyPlan.all[child.county].code), "农业", "农村", "\(year)09", trade, "3",
            Wording.people(child.people), "群众", child.disability == nil ? "健康或良好" : "残疾", "正常入学", "应届毕业生",
            sighting.phone,
            Wording.yes(child.isRegistered), "统一招生", "",
            institutions.all[institutions.vocationalCentres[child.county]].name,
            household.guardian.name, household.guardian.relation, "是", household.guardian.phone,
            household.guardian.digits,
        ]
    }
}
