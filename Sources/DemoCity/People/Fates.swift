/// How many children are elsewhere than in their school: per hundred thousand of compulsory age, after the
/// proportions of the mocks (48,216 registered, 196 of them unsettled).
enum Fates {
    private static let table: [(whereabouts: Whereabouts, registered: Int, others: Int)] = [
        (.outOfProvince, 980, 1500), (.outOfProvinceUnregistered, 180, 200), (.homeTeaching, 650, 90),
        (.specialSchool, 250, 120), (.suspended, 55, 60), (.unregistered, 100, 60), (.transferring, 120, 80),
        (.apart, 250, 250), (.dead, 12, 8), (.abroad, 8, 15), (.noSuchPerson, 15, 10), (.correctional, 6, 4),
    ]

    /// The same in a county with 410 unsettled of a hundred thousand; other counties in proportion.
    private static let troubles: [(whereabouts: Whereabouts, registered: Int, others: Int)] = [
        (.droppedOut, 60, 15), (.beingPersuaded, 40, 8), (.droppedOutAgain, 12, 2), (.neverEnrolled, 10, 3),
        (.lost, 10, 2),
    ]

    /// For a child in the compulsory grades.
    static func draw(isRegistered: Bool, grade: Int, trouble: Int, _ chance: inout Chance) -> Whereabouts {
        var mark = chance.number(below: 100_000)
        for row in table {
            mark -= isRegistered ? row.registered : row.others
            if mark < 0 { return row.whereabouts == .correctional && grade < 7 ? .inSchool : row.whereabouts }
        }
        for row in troubles {
            mark -= (isRegistered ? row.registered : row.others) * trouble / 410
            if mark < 0 { return row.whereabouts }
        }
        if grade == 1, chance.happens(250) { return .deferred }
        if grade == 9, chance.happens(100) { return .vocational }
        return .inSchool
    }

    /// For somebody who finished junior school last summer.
    static func afterGraduation(isRegistered: Bool, _ chance: inout Chance) -> Whereabouts {
        switch chance.number(below: 100) {
        case ..<(isRegistered ? 60 : 36): .vocational
        case ..<(isRegistered ? 74 : 44): .technician
        case ..<(isRegistered ? 90 : 92): .seniorSchool
        default: .leftAfterGraduation
        }
    }
}
