import Vocabulary

/// Hewan County (河湾县): the fixed cast of the demo and of all tests, the same in every city of any seed.
///
/// Their numbers begin with 5399, which is no place, and have sequences from 990 on. Grades and classes are those
/// of the school year 2025-2026.
public enum Hewan {
    /// Place of the county among the twelve.
    static let county = CountyPlan.index(of: countyName)
    public static let countyName = "河湾县"
    static let township = "石门镇"
    static let village = "杨家坪村"
    static let juniorSchool = "河湾县第三中学"
    static let primarySchool = "河湾县石门镇中心小学"

    /// 539921
    public static let region = City.Division(CountyPlan.all[county].code, countyName).code
    /// The day on which the demo is set unless another is asked for.
    public static let today = Day.known(2026, 3, 18)

    // MARK: - Children

    /// 田小禾, 12, boards in 七（4）班 of 河湾县第三中学; was away in winter, came back, is watched.
    public static let xiaohe = Person("田小禾", .female, .known(2013, 5, 6), 992)
    /// 田小满, her brother, 9: on no school's roster.
    public static let xiaoman = Person("田小满", .male, .known(2017, 2, 11), 991)
    /// 罗小川, whom the poverty register calls 罗晓川 and gives a number with two digits swapped.
    public static let xiaochuan = Person("罗小川", .male, .known(2014, 9, 12), 991)
    /// 田雨欣 and 田雨晴, twins.
    public static let yuxin = Person("田雨欣", .female, .known(2015, 10, 3), 990)
    public static let yuqing = Person("田雨晴", .female, .known(2015, 10, 3), 992)
    /// 杨㛃, whose given name many a program writes as a question mark.
    public static let yangJie = Person("杨㛃", .female, .known(2013, 1, 20), 990)
    /// 阿依古丽·买买提, whose dot is typed in many ways.
    public static let ayiguli = Person("阿依古丽·买买提", .female, .known(2014, 4, 7), 990)

    // MARK: - Those who look after them

    /// 周海燕, class teacher of 七（4）班: signs in all tests.
    public static let zhou = Person("周海燕", .female, .known(1984, 4, 18), 990)
    /// 向桂英, grandmother and guardian of the two Tians.
    public static let guiying = Person("向桂英", .female, .known(1956, 3, 12), 992)
    /// 田永福, cadre of 杨家坪村.
    public static let yongfu = Person("田永福", .male, .known(1975, 8, 2), 991)
    /// 石清华, head of 河湾县第三中学.
    public static let qinghua = Person("石清华", .male, .known(1972, 11, 9), 991)
    /// 王芳, of the county's office for keeping children in school.
    public static let wang = Person("王芳", .female, .known(1988, 6, 30), 990)
    /// 李敏, of the same office at the city's bureau.
    public static let li = Person("李敏", .female, .known(1981, 2, 14), 990)
    /// 张敏, of the county's student aid centre.
    public static let zhang = Person("张敏", .female, .known(1986, 9, 25), 990)

    /// One of the cast: what stays the same whatever happens to them.
    public struct Person: Hashable, Sendable {
        public let name: String
        public let sex: Sex
        public let birth: Day
        let parts: NumberParts

        init(_ name: String, _ sex: Sex, _ birth: Day, _ sequence: Int16, of county: String = Hewan.countyName) {
            self.name = name
            self.sex = sex
            self.birth = birth
            parts = NumberParts(issuedIn: CountyPlan.all[CountyPlan.index(of: county)].code, sequence: sequence)
        }

        public var idNumber: IDNumber {
            guard let number = parts.number(born: birth) else { preconditionFailure("everyone of the cast has one") }
            return number
        }
    }
}
