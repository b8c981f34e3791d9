import Vocabulary

/// The made-up city of the demo: 云岭市 in 青禾省, twelve counties, everyone of school age, and the papers about them.
///
/// Nothing here is real: divisions begin with 5399, telephones with 140, and names are put together by chance
/// from modelled tables. The same seed gives the same city on any machine.
public struct City: Sendable {
    public let seed: UInt64
    public let rates: ErrorRates
    /// The autumn round and the present one.
    public let editions: [Edition]
    public let organizations: [Organization]
    public let users: [User]
    public let posts: [Post]
    /// By county and village; numbered from 1.
    public let households: [Household]
    /// Family by family; numbered from 1.
    public let children: [Child]
    /// The failures of document 002 that the demo shows.
    public let failures: [Failure]
    let geography: Geography
    let institutions: Institutions
    /// Numbers of the children of each county.
    let childrenOfCounty: [Range<Int>]

    public var divisions: [Division] { geography.divisions }

    /// A city with so many children on the poverty register (at least 120, so that every county has some), about
    /// eight times as many pupils, and two rounds of rosters in the school year of the day.
    public static func make(
        children: Int = 48_000, seed: UInt64 = 2026, on day: Day = Hewan.today, rates: ErrorRates = .standard
    ) -> City {
        let registered = CountyPlan.share(max(120, children), by: \.registered)
        let pupils = CountyPlan.share(max(120, children) * 8, by: \.pupils)
        let geography = Geography(registered: registered, seed: seed)
        let institutions = Institutions(geography, pupils: pupils)
        let editions = Edition.both(on: day)
        var register = Register()
        for county in CountyPlan.all.indices {
            var families = Families(
                county: county, seed: seed, geography: geography, institutions: institutions, editions: editions,
                rates: rates)
            families.draw(registered: registered[county], pupils: pupils[county])
            register.enter(families.all)
        }
        register.formClasses(in: institutions)
        return City(
            seed: seed, rates: rates, editions: editions, register: register, geography: geography,
            institutions: institutions)
    }

    private init(
        seed: UInt64, rates: ErrorRates, editions: [Edition], register: Register, geography: Geography,
        institutions: Institutions
    ) {
        self.seed = seed
        self.rates = rates
        self.editions = editions
        self.geography = geography
        self.institutions = institutions
        organizations = institutions.all
        let staff = Staff(institutions: institutions)
        users = staff.users
        posts = staff.posts(seed: seed)
        households = register.households
        children = register.children
        childrenOfCounty = register.childrenOfCounty
        failures = Failure.all(among: register.children, on: editions[1].day)
    }

    // MARK: - Looking up

    public func household(of child: Child) -> Household { households[child.household - 1] }

    /// `青禾省云岭市河湾县石门镇杨家坪村`
    public func home(of child: Child) -> Division {
        let village = geography.villages[household(of: child).village]
        let above = address(of: child).dropLast(village.name.count)
        return Division(village.code, village.name, within: "青禾省云岭市" + above)
    }

    /// `河湾县石门镇杨家坪村`
    func address(of child: Child) -> String { geography.address(household(of: child).village) }

    public func member(_ person: Hewan.Person) -> Child? {
        guard let place = Cast.children.firstIndex(where: { $0.person == person }) else { return nil }
        return children.first { $0.cast == place + 1 }
    }
}
