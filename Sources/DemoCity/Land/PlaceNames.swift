/// Names for townships and villages: of kinds that are found all over the hills, put together by chance.
extension Geography {
    private static let townshipWords = [
        "石门", "白水", "清溪", "大坪", "桥头", "沙坝", "五里", "双河", "马鞍", "金竹", "长岭", "官庄", "新田", "花桥", "太平",
        "高峰", "红岩", "茶园", "三合", "水口", "竹山", "柏杨", "乌石", "凤凰", "桐木", "黄泥", "洗马", "仙人", "磨刀", "岔河",
    ]
    private static let townshipEndings = ["镇", "镇", "镇", "乡", "乡", "土家族乡", "苗族乡"]
    private static let families = ["杨", "田", "向", "彭", "龙", "石", "吴", "罗", "李", "张", "陈", "周", "覃", "滕", "麻"]
    private static let slopes = ["坪", "湾", "寨", "冲", "坳", "垭", "沟", "岭", "溪", "坝", "院子", "桥"]
    private static let plainNames = ["岩口", "新寨", "白果树", "大树脚", "老屋场", "半坡", "水井", "凉亭", "油坊", "瓦窑"]

    static func townshipNames(_ count: Int, in plan: CountyPlan, _ chance: inout Chance) -> [String] {
        var names = [plan.isDistrict ? "城东街道" : "城关镇"]
        var free = townshipWords
        if plan.name == Hewan.countyName {
            names.append(Hewan.township)
            free.removeAll { $0 + "镇" == Hewan.township }
        }
        while names.count < count {
            let word = free.remove(at: chance.number(below: free.count))
            names.append(word + (plan.isDistrict ? "街道" : chance.pick(townshipEndings)))
        }
        return names
    }

    static func villageNames(
        _ count: Int, isSeat: Bool, with fixed: String?, _ chance: inout Chance
    ) -> [String] {
        var names = fixed.map { [$0] } ?? []
        while names.count < count {
            let stem =
                chance.happens(75_000)
                ? chance.pick(families) + "家" + chance.pick(slopes) : chance.pick(plainNames)
            let name = stem + (isSeat && names.count < 2 ? "社区" : "村")
            if !names.contains(name) { names.append(name) }
        }
        return names
    }
}
