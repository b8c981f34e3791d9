import Documents
import Vocabulary

/// Which days are working days (工作日历): the plain week, and what each year's document makes of it.
public struct WorkingCalendar: Sendable {
    private let holidays: Set<Day>
    private let workdays: Set<Day>
    /// The years for which the document is known; for any other the plain week counts.
    public let years: [Int]

    public init(parsing file: DataFile) throws(DataRefusal) {
        let entry = try DataEntry(parsing: file)
        try entry.allow("code", "name", "document", "source", "years")
        for key in ["code", "name", "document", "source"] { _ = try entry.entry(key).words() }
        var (holidays, workdays, years) = (Set<Day>(), Set<Day>(), [Int]())
        for year in try entry.entry("years").list() {
            try year.allow("year", "holidays", "workdays")
            years.append(try year.entry("year").number(in: 1990...2200))
            for day in try year.entry("holidays").list() { holidays.insert(try day.day()) }
            for day in try year.entry("workdays").list() { workdays.insert(try day.day()) }
        }
        (self.holidays, self.workdays, self.years) = (holidays, workdays, years)
    }

    public func isWorking(_ day: Day) -> Bool {
        day.weekday > 5 ? workdays.contains(day) : !holidays.contains(day)
    }

    /// The so-many-th working day after a day; before it where the number is negative.
    public func day(_ count: Int, after day: Day) -> Day {
        var (found, left) = (day, abs(count))
        while left > 0 {
            found = count > 0 ? found + 1 : found - 1
            if isWorking(found) { left -= 1 }
        }
        return found
    }
}
