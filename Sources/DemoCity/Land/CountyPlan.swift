/// What is fixed for each of the twelve counties of 云岭市, whatever the size of the city: as in the mocks.
struct CountyPlan: Sendable {
    let name: String
    let code: Int32
    /// Children on the poverty register, of 48,216 in the city.
    let registered: Int
    /// Of those, the ones whose whereabouts aren't settled.
    let unsettled: Int
    /// Pupils, by weight: the two districts are far larger than the counties of the hills.
    let pupils: Int
    /// In ten thousand, people of the smaller peoples of the name table.
    let wholeNames: Int
    let isDistrict: Bool
    let hasSpecialSchool: Bool
    /// Who leads the watch on a county that has been put under watch (挂牌督战).
    let watchLeader: (post: String, name: String)?

    init(
        _ name: String, _ code: Int32, registered: Int, unsettled: Int, pupils: Int, wholeNames: Int = 150,
        hasSpecialSchool: Bool = true, watchLeader: (post: String, name: String)? = nil
    ) {
        self.name = name
        self.code = code
        self.registered = registered
        self.unsettled = unsettled
        self.pupils = pupils
        self.wholeNames = wholeNames
        self.hasSpecialSchool = hasSpecialSchool
        self.watchLeader = watchLeader
        isDistrict = name.hasSuffix("区")
    }

    static let all: [CountyPlan] = [
        CountyPlan("白塔区", 539902, registered: 5218, unsettled: 7, pupils: 62),
        CountyPlan("南渡区", 539903, registered: 4876, unsettled: 7, pupils: 56),
        CountyPlan("河湾县", 539921, registered: 4402, unsettled: 16, pupils: 30),
        CountyPlan("松坪县", 539922, registered: 3964, unsettled: 12, pupils: 27),
        CountyPlan("望川县", 539923, registered: 4120, unsettled: 10, pupils: 31),
        CountyPlan(
            "鹤鸣县", 539924, registered: 3688, unsettled: 17, pupils: 24, watchLeader: ("督学", "罗光明")),
        CountyPlan(
            "竹岭县", 539925, registered: 3347, unsettled: 36, pupils: 20, watchLeader: ("二级调研员", "黄素芬")),
        CountyPlan("青石县", 539926, registered: 4015, unsettled: 13, pupils: 29),
        CountyPlan("龙潭县", 539927, registered: 3752, unsettled: 12, pupils: 27),
        CountyPlan("枫林县", 539928, registered: 3910, unsettled: 9, pupils: 28),
        CountyPlan(
            "云台县", 539929, registered: 3480, unsettled: 20, pupils: 22, wholeNames: 900, hasSpecialSchool: false),
        CountyPlan(
            "杉木县", 539930, registered: 3444, unsettled: 37, pupils: 21, hasSpecialSchool: false,
            watchLeader: ("副局长", "陈立新")),
    ]

    /// Unsettled children per hundred thousand, against 410 in the whole city.
    var trouble: Int { unsettled * 100_000 / registered }

    static func index(of name: String) -> Int {
        guard let index = all.firstIndex(where: { $0.name == name }) else {
            preconditionFailure("no county \(name) in 云岭市")
        }
        return index
    }

    /// A number split by weight so that the parts add up to it, the largest remainders rounded up.
    static func share(_ total: Int, by weight: (CountyPlan) -> Int) -> [Int] {
        let whole = all.reduce(0) { $0 + weight($1) }
        var parts = all.map { total * weight($0) / whole }
        let order = all.indices.sorted {
            let (left, right) = (total * weight(all[$0]) % whole, total * weight(all[$1]) % whole)
            return (right, $0) < (left, $1)
        }
        for index in order.prefix(total - parts.reduce(0, +)) { parts[index] += 1 }
        return parts
    }
}
