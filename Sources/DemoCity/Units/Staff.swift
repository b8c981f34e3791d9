import Vocabulary

/// The people who work on it: one user for each role, and the posts of the teams.
struct Staff {
    let institutions: Institutions

    var users: [City.User] {
        let bureau = institutions.bureaus[Hewan.county]
        let school = institutions.number(named: Hewan.juniorSchool)
        let township = Hewan.countyName + Hewan.township
        return [
            user("周海燕", "zhouhaiyan", .classTeacher, school, grade: 7, classNumber: 4),
            user("石清华", "shiqinghua", .headteacher, school),
            user("彭志远", "pengzhiyuan", .aidClerk, school),
            user("向文斌", "xiangwenbin", .townshipOffice, institutions.number(named: township + "中心校")),
            user(
                "田永福", "tianyongfu", .villageOfficial,
                institutions.number(named: Hewan.township + Hewan.village + "村民委员会")),
            user("王芳", "wangfang", .countyOffice, bureau),
            user("吴建平", "wujianping", .countyOffice, bureau),
            user("张敏", "zhangmin", .aidCenter, bureau),
            user("龙志强", "longzhiqiang", .leader, bureau),
            user("李敏", "limin", .cityOffice, institutions.cityBureau),
            user("陈立新", "chenlixin", .cityOffice, institutions.cityBureau),
            user("罗晓梅", "luoxiaomei", .provinceOffice, 0),
            user("罗光明", "luoguangming", .supervisor, institutions.cityBureau),
            user("何思远", "hesiyuan", .evaluator, institutions.number(named: "云岭师范学院")),
            user("覃正", "qinzheng", .auditor, institutions.cityBureau),
            user("陆系统", "xitong", .systemAdministrator, institutions.cityBureau),
            user("安全生", "anquan", .securityAdministrator, institutions.cityBureau),
            user("沈计明", "shenji", .auditAdministrator, institutions.cityBureau),
        ] + institutions.bureaus.indices.filter { $0 != Hewan.county }.map(enrolmentOfficer)
    }

    /// Leading groups and watch teams; one deputy's post in 鹤鸣县 is vacant.
    func posts(seed: UInt64) -> [City.Post] {
        var chance = Chance(seed, .teams)
        var posts: [City.Post] = []
        for group in institutions.leadingGroups + institutions.watchTeams {
            let team = institutions.all[group]
            let plan = team.county.map { CountyPlan.all[$0] }
            let home = team.county.map { institutions.bureaus[$0] } ?? institutions.cityBureau
            for title in ["组长", "副组长", "成员", "联络员"] {
                var holder: String? = Staff.name(&chance)
                if team.kind == .supervisionTeam, title == "组长" { holder = plan?.watchLeader?.name }
                if team.kind == .supervisionTeam, title == "副组长", plan?.name == "鹤鸣县" { holder = nil }
                posts.append(
                    City.Post(
                        organization: group, title: title, holder: holder, unit: holder == nil ? nil : home,
                        from: team.from, until: nil))
            }
        }
        return posts
    }

    private func enrolmentOfficer(_ county: Int) -> City.User {
        let logins =
            ["baita", "nandu", "hewan", "songping", "wangchuan", "heming", "zhuling"]
            + ["qingshi", "longtan", "fenglin", "yuntai", "shanmu"]
        var chance = Chance(1, .teams, county)
        return user(Staff.name(&chance), logins[county], .countyOffice, institutions.bureaus[county])
    }

    private static func name(_ chance: inout Chance) -> String {
        NameBook.shared.surname(&chance, inTheHills: true)
            + NameBook.shared.given(chance.happens(50_000) ? .male : .female, bornIn: 1978, &chance)
    }

    private func user(
        _ name: String, _ login: String, _ role: City.Role, _ organization: Int, grade: Int? = nil,
        classNumber: Int? = nil
    ) -> City.User {
        City.User(
            name: name, login: login, role: role, organization: organization, grade: grade, classNumber: classNumber)
    }
}
