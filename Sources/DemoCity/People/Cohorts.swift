import Vocabulary

/// Which grade a birth day leads to, by the rule of 1 September (义务教育法, art. 11).
struct Cohorts: Sendable {
    let year: SchoolYear
    /// The first birth days of grades 10 down to 1, and the day after the last.
    private let limits: [Day]

    init(in year: SchoolYear) {
        self.year = year
        limits = (0...10).map { Day.known(year.start - 16 + $0, 9, 1) }
    }

    /// 1 to 9; 10 for those who left junior school last summer, 11 for older, 0 for those too young.
    func grade(born birth: Day) -> Int {
        if birth < limits[0] { return 11 }
        for grade in 1...10 where birth >= limits[10 - grade] { return grade == 1 && birth >= limits[10] ? 0 : grade }
        return 11
    }

    /// The birth days of a grade.
    func births(of grade: Int) -> ClosedRange<Day> {
        grade == 0 ? limits[10]...(limits[10] + 180) : limits[10 - grade]...(limits[11 - grade] - 1)
    }

    /// The birth days of all who are of compulsory age.
    var compulsory: ClosedRange<Day> { limits[1]...(limits[10] - 1) }
}
