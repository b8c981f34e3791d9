import Vocabulary

extension Failure {
    /// The failures as they befell this city: each has at least one child of the cast, so it is found under the
    /// same name in every city.
    static func all(among children: [City.Child], on today: Day) -> [Failure] {
        var cast: [String: City.Child] = [:]
        for child in children where child.cast > 0 { cast[child.name] = child }
        return late(children, cast, today) + named(cast, today)
    }

    /// As on the board of the mock: 9 in 竹岭县, 5 in 杉木县, 3 in 鹤鸣县.
    private static func late(
        _ children: [City.Child], _ cast: [String: City.Child], _ today: Day
    ) -> [Failure] {
        let lists = [("竹岭县", "彭小军", 9), ("杉木县", "吴小丽", 5), ("鹤鸣县", "何小兵", 3)]
        return lists.flatMap { name, first, count in
            let county = CountyPlan.index(of: name)
            let own = children.filter { $0.county == county && $0.isRegistered && $0.cast == 0 }
            let unsettled = own.filter { isUnsettled($0.whereabouts) }
            let others = own.filter { !isUnsettled($0.whereabouts) }
            let picked = [cast[first]].compactMap { $0 } + (unsettled + others).prefix(count - 1)
            return picked.enumerated().map { place, child in
                Failure(
                    kind: .lateWork, county: county, child: child.number,
                    facts: [.verificationDue(today - max(1, 6 - place))])
            }
        }
    }

    private static func isUnsettled(_ whereabouts: Whereabouts) -> Bool {
        switch whereabouts {
        case .droppedOut, .beingPersuaded, .droppedOutAgain, .neverEnrolled, .lost, .unregistered, .transferring:
            true
        default: false
        }
    }

    private static func named(_ cast: [String: City.Child], _ today: Day) -> [Failure] {
        let term = Term(of: today)
        let autumn = SchoolYear(of: today).autumn
        let spring = SchoolYear(startingIn: autumn.year - 1).spring
        let paid = Fact.shownPaid(
            autumn, Money(fen: 20_000), policy: "枫林县非寄宿生交通补助", endedOn: .known(autumn.year - 1, 12, 31))
        let unpaid = [spring, autumn].map {
            Fact.unpaid($0, Money(fen: 31_250), learnsIn: "白塔区", livesIn: "云台县")
        }
        let table: [(Kind, String, [Fact])] = [
            (.endedPolicyPaid, "罗欣妍", [paid]), (.endedPolicyPaid, "罗梓豪", [paid]),
            (.crossCountyUnpaid, "向明轩", unpaid),
            (.misclassifiedSample, "龙家豪", [.recorded(.outOfProvince, truly: .vocational)]),
            (.misclassifiedSample, "吴雨桐", [.recorded(.inSchool, truly: .homeTeaching)]),
            (.misclassifiedSample, "石俊凯", [.recorded(.vocational, truly: .outOfProvince)]),
            (
                .lostButReachable, "石小龙",
                [.recorded(.lost, truly: .droppedOut), .reached(term.firstDay + 24)]
            ),
        ]
        return table.compactMap { kind, name, facts in
            cast[name].map { Failure(kind: kind, county: $0.county, child: $0.number, facts: facts) }
        }
    }
}
