/// 户籍学龄人口: the police's list of everyone of school age who is registered in the county.
extension City {
    private static let headings = [
        "序号", "户号", "户主姓名", "与户主关系", "姓名", "曾用名", "性别", "民族", "出生日期", "公民身份号码", "户籍地址", "监护人姓名",
        "变动情况",
    ]

    func populationSheets(_ submission: Submission) -> [RosterSheet] {
        var rows: [RosterRow] = []
        for child in residents(of: submission) where !household(of: child).isFromAfar {
            let about = errors(about: child)
            if about.contains(ErrorSet(.notInPopulation)) { continue }
            let sighting = sighting(of: child, in: submission)
            let isTwice = about.contains(ErrorSet(.twoNumbers))
            rows.append(
                row(
                    sighting, cells(sighting, sighting.number, at: rows.count + 1, submission),
                    isTwice ? ErrorSet(.twoNumbers) : []))
            if isTwice {
                rows.append(
                    row(
                        sighting, cells(sighting, child.secondDigits, at: rows.count + 1, submission),
                        ErrorSet(.twoNumbers)))
            }
        }
        return [
            RosterSheet(
                name: "户籍学龄人口", titleRows: titles("户籍学龄人口名册", submission), headings: [City.headings],
                numbers: ["序号"], rows: rows)
        ]
    }

    private func cells(_ sighting: Sighting, _ number: String, at place: Int, _ submission: Submission) -> [String] {
        let (child, household) = (sighting.child, sighting.household)
        return [
            String(place), household.registerCode, household.guardian.name,
            child.relation(to: household.guardian.relation), sighting.name, child.formerName ?? "",
            Wording.sex(child.sex), Wording.people(child.people), Wording.packed(sighting.birth), number,
            "\(address(of: child))\(sighting.group)组", household.guardian.name,
            child.whereabouts == .dead && !submission.edition.isEarlier ? "死亡注销" : "",
        ]
    }
}

extension City.Child {
    /// 子, 女, 孙子, 外孙女 … to the head of the household.
    func relation(to head: String) -> String {
        let isMale = sex == .male
        return switch head {
        case "祖父", "祖母": isMale ? "孙子" : "孙女"
        case "外祖父", "外祖母": isMale ? "外孙子" : "外孙女"
        default: isMale ? "子" : "女"
        }
    }
}
