import Vocabulary

/// 说明.txt: what lies in the folder, for somebody who opens it for the first time.
struct Newcomer {
    let city: City

    var text: String {
        """
        云岭市演示数据
        ================

        这里的人、地、学校、号码、电话都是编出来的：区划代码以 5399 开头，全国没有这个地方；电话以 140 开头，打不通。
        任何人名与真人相同，纯属巧合。姓氏和用字的多少只为测试，不能当统计用。

        规模：义务教育段登记儿童约 \(count(registered)) 名，学龄儿童少年共 \(count(city.children.count)) 名，\
        \(count(city.households.count)) 户，单位 \(count(city.organizations.count)) 个；种子 \(city.seed)。

        文件夹
          \(city.editions[0].label)/   秋季一轮名册，数据截至 \(city.editions[0].day) 前后
          \(city.editions[1].label)/   本学期一轮名册，数据截至 \(city.editions[1].day) 前后，约有百分之一到三的行变了
          \(Edition.ofOldRegister.label)/   一份建档立卡时期的旧名册，口径与今天不同
          \(DamagedSamples.directory)/   有意弄坏的文件，看看系统怎么说
          truth*.csv   真实情况：孩子到底在哪里、每一行是谁、注入了什么错误（只供测试，不要导入）

        第一次用，建议按这个顺序导入 \(city.editions[1].label)/河湾县/ 里的名册
        \(steps)
          然后导入 \(city.editions[1].label)/全市/ 里的残疾、民政、中职、技工、特教、省外反馈。
          再把 \(city.editions[0].label)/ 里的同名文件导一次，可以看到前后两版的差异。

        找得到的人
          田小禾：河湾县第三中学七（4）班，住校；监护人是外婆向桂英。
          田小满：田小禾的弟弟，不在任何学校的名册上。
          罗小川：防返贫名册里写成“罗晓川”，号码有两位写反。
          田雨欣、田雨晴：双胞胎。　杨㛃：生僻字。　阿依古丽·买买提：间隔号。
        \(failures)

        错误类型（truth-rows.csv 的 errors 列）
        \(errors)
        """ + "\n"
    }

    private var registered: Int {
        city.children.count { child in
            child.isRegistered && city.household(of: child).registration?.stands(on: city.editions[1].day) == true
        }
    }

    private var steps: String {
        let kinds: [RosterKind] = [.population, .poverty, .enrolment, .classList, .graduates]
        return kinds.enumerated().map { place, kind in
            let submission = Submission(kind: kind, edition: city.editions[1], county: Hewan.county)
            let name = city.path(of: submission).split(separator: "/").last ?? ""
            return "  \(place + 1). \(name)（来自\(kind.source)）"
        }.joined(separator: "\n")
    }

    private var failures: String {
        Failure.Kind.allCases.compactMap { kind in
            guard let failure = city.failures.first(where: { $0.kind == kind }) else { return nil }
            let child = city.children[failure.child - 1]
            return "  \(child.name)（\(CountyPlan.all[failure.county].name)）：\(kind.label)。"
        }.joined(separator: "\n")
    }

    private var errors: String {
        ErrorClass.allCases.map { "  \($0.code) \($0.label)" }.joined(separator: "\n")
    }

    private func count(_ number: Int) -> String { number.grouped }
}
