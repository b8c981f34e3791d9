/// Compares two packed days.
enum DateComparison {
    static func level(_ left: UInt32, _ right: UInt32) -> DateLevel {
        if left == 0 || right == 0 { return .missing }
        let (one, other) = (left & ~PackedDay.derived, right & ~PackedDay.derived)
        if one == other { return .same }
        let (year, otherYear) = (PackedDay.year(one), PackedDay.year(other))
        let (month, otherMonth) = (PackedDay.month(one), PackedDay.month(other))
        let (day, otherDay) = (PackedDay.day(one), PackedDay.day(other))
        if year == otherYear {
            if month == otherDay, day == otherMonth { return .swapped }
            if month == otherMonth || day == otherDay { return .partDiffers }
        } else if month == otherMonth, day == otherDay {
            return abs(year - otherYear) == 1 ? .yearOff : .partDiffers
        }
        let distance = (year * 372 + month * 31 + day) - (otherYear * 372 + otherMonth * 31 + otherDay)
        return abs(distance) <= 56 ? .lunar : .different
    }
}
