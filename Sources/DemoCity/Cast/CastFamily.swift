import Vocabulary

/// A family whose members are the same in every city.
struct CastFamily: Sendable {
    let county: Int
    let township: String
    let village: String
    let group: Int
    let guardian: Hewan.Person
    let relation: String
    let phone: Phone
    let registration: City.Registration?
    let children: [CastChild]

    init(
        _ guardian: Hewan.Person, _ relation: String, phone: Int32, in county: String = Hewan.countyName,
        group: Int = 3, isRegistered: Bool = true, kind: City.Registration.Kind = .liftedOut,
        from: Day = .known(2016, 11, 20), _ children: [CastChild]
    ) {
        self.county = CountyPlan.index(of: county)
        township = county == Hewan.countyName ? Hewan.township : ""
        village = county == Hewan.countyName ? Hewan.village : ""
        self.group = group
        self.guardian = guardian
        self.relation = relation
        self.phone = Phone(tail: phone)
        registration = isRegistered ? City.Registration(kind: kind, from: from, until: nil, risk: "因病") : nil
        self.children = children
    }
}
