/// Which school a child goes to, by where it lives and in which grade it is.
struct SchoolChoice: Sendable {
    let geography: Geography
    let institutions: Institutions

    struct Home {
        let village: Int
        let grade: Int
        let isRegistered: Bool
    }

    // MARK: - Both rounds

    func schools(for whereabouts: Whereabouts, _ home: Home, _ chance: inout Chance) -> Schools {
        guard (1...9).contains(home.grade) else { return Schools() }
        let usual = usualSchool(home, &chance)
        var schools = state(whereabouts, usual, other: anotherSchool(than: usual, home, &chance), home)
        schools.enrolledBefore = schools.enrolledNow
        schools.presentBefore = schools.presentNow
        let mark = chance.number(below: 1000)
        switch whereabouts {
        case .inSchool where mark < 3:
            // Came in winter from another province.
            schools.enrolledBefore = -1
            schools.presentBefore = -1
        case .inSchool where mark < 7:
            schools.enrolledBefore = anotherSchool(than: usual, home, &chance)
            schools.presentBefore = schools.enrolledBefore
        case .outOfProvince where mark < 150:
            schools.enrolledBefore = usual
            schools.presentBefore = usual
        case .droppedOut where mark < 600, .beingPersuaded where mark < 600, .suspended where mark < 500,
            .transferring:
            schools.presentBefore = schools.enrolledNow
        default: break
        }
        return schools
    }

    /// For the cast nothing is left to chance.
    func schools(for child: CastChild, _ home: Home) -> Schools {
        guard (1...9).contains(home.grade) else { return Schools() }
        var chance = Chance(seed: UInt64(home.grade))
        let named = child.school.map { Int32(institutions.number(named: $0)) }
        let usual = named ?? localSchool(home, &chance)
        let other = child.enrolledAt.map { Int32(institutions.number(named: $0)) }
        var schools = state(
            child.whereabouts, usual, other: other ?? anotherSchool(than: usual, home, &chance), home)
        schools.enrolledBefore = schools.enrolledNow
        schools.presentBefore = schools.presentNow
        return schools
    }

    private func state(_ whereabouts: Whereabouts, _ usual: Int32, other: Int32, _ home: Home) -> Schools {
        let county = geography.county(home.village)
        var schools = Schools()
        switch whereabouts {
        case .specialSchool: schools.enrolledNow = Int32(institutions.specialSchools[county])
        case .correctional: schools.enrolledNow = Int32(institutions.correctionalSchool)
        case .apart, .transferring: schools.enrolledNow = other
        // In ordinary and vocational education at once (普职融合): the 学籍 stays in junior school.
        case .vocational: schools.enrolledNow = usual
        default: schools.enrolledNow = whereabouts.isEnrolled ? usual : -1
        }
        switch whereabouts {
        case .specialSchool, .correctional: schools.presentNow = schools.enrolledNow
        default: schools.presentNow = whereabouts.isPresent ? usual : -1
        }
        return schools
    }

    // MARK: - One school

    private func usualSchool(_ home: Home, _ chance: inout Chance) -> Int32 {
        let county = geography.county(home.village)
        let goesToDistrict = CountyPlan.all[county].isDistrict ? 1000 : home.isRegistered ? 3000 : 4000
        if chance.happens(goesToDistrict) {
            let district = county == 0 ? 1 : chance.number(below: 2)
            return pick(home.grade, in: geography.townshipsOfCounty[district].lowerBound, &chance)
        }
        if chance.happens(home.grade > 6 ? 15_000 : 11_000) {
            return pick(home.grade, in: geography.townshipsOfCounty[county].lowerBound, &chance)
        }
        return localSchool(home, &chance)
    }

    private func localSchool(_ home: Home, _ chance: inout Chance) -> Int32 {
        if home.grade <= 3, let point = institutions.points[home.village], chance.happens(70_000) {
            return Int32(point)
        }
        return pick(home.grade, in: geography.villages[home.village].township, &chance)
    }

    private func pick(_ grade: Int, in township: Int, _ chance: inout Chance) -> Int32 {
        Int32(chance.pick(grade > 6 ? institutions.junior[township] : institutions.primary[township]))
    }

    /// In the county's seat or, for those who are there already, the next one.
    private func anotherSchool(than school: Int32, _ home: Home, _ chance: inout Chance) -> Int32 {
        let seat = geography.townshipsOfCounty[geography.county(home.village)].lowerBound
        let schools = home.grade > 6 ? institutions.junior[seat] : institutions.primary[seat]
        let others = schools.filter { $0 != school }
        return Int32(chance.pick(others.isEmpty ? schools : others))
    }
}
