import Vocabulary

/// The lie of the land: counties, townships, villages, numbered from nought.
///
/// A smaller city has fewer townships, so that its schools still have pupils. The first township of each county
/// is its seat; 石门镇 and 杨家坪村 of Hewan County are always there.
struct Geography: Sendable {
    struct Township: Sendable {
        let name: String
        let code: Int
        let county: Int
        let isSeat: Bool
        let villages: Range<Int>
    }

    struct Village: Sendable {
        let name: String
        let code: Int
        let township: Int
        let county: Int
    }

    private(set) var townships: [Township] = []
    private(set) var villages: [Village] = []
    private(set) var townshipsOfCounty: [Range<Int>] = []

    /// 云溪县 was taken into 白塔区 at the end of 2014; numbers issued there stay as they are.
    static let abolished = (name: "云溪县", code: Int32(539931), until: Day.known(2014, 12, 31), county: 0)
    /// Codes under which children from other provinces had their numbers issued, one for each county they came to.
    static func codeFromAfar(to county: Int) -> Int32 { 539_980 + Int32(county) }

    init(registered: [Int], seed: UInt64) {
        var chance = Chance(seed, .geography)
        for (county, plan) in CountyPlan.all.enumerated() {
            let count = min(14, max(2, registered[county] / 280 + 1))
            let names = Geography.townshipNames(count, in: plan, &chance)
            let start = townships.count
            for (place, name) in names.enumerated() {
                addTownship(name, at: place, of: county, villages: min(9, max(4, registered[county] / 400)), &chance)
            }
            townshipsOfCounty.append(start..<townships.count)
        }
    }

    private mutating func addTownship(
        _ name: String, at place: Int, of county: Int, villages count: Int, _ chance: inout Chance
    ) {
        let code = Int(CountyPlan.all[county].code) * 1000 + (name.hasSuffix("街道") ? 1 : 100) + place
        let isHome = county == Hewan.county && name == Hewan.township
        let names = Geography.villageNames(count, isSeat: place == 0, with: isHome ? Hewan.village : nil, &chance)
        let first = villages.count
        for (number, village) in names.enumerated() {
            villages.append(
                Village(name: village, code: code * 1000 + 200 + number, township: townships.count, county: county))
        }
        townships.append(
            Township(name: name, code: code, county: county, isSeat: place == 0, villages: first..<villages.count))
    }

    // MARK: - Looking up

    func county(_ village: Int) -> Int { villages[village].county }

    func village(named name: String, in township: String, of county: Int) -> Int {
        guard let place = townshipsOfCounty[county].first(where: { townships[$0].name == township }) else {
            return townships[townshipsOfCounty[county].upperBound - 1].villages.lowerBound
        }
        let candidates = townships[place].villages
        return candidates.first { villages[$0].name == name } ?? candidates.lowerBound
    }

    /// `河湾县石门镇杨家坪村`
    func address(_ village: Int) -> String {
        let place = villages[village]
        return CountyPlan.all[place.county].name + townships[place.township].name + place.name
    }

    /// The divisions from the province down to the villages, and one that is no more.
    var divisions: [City.Division] {
        typealias Division = City.Division
        let city = "青禾省云岭市"
        var divisions = [Division(530_000, "青禾省"), Division(539_900, "云岭市", within: "青禾省")]
        divisions += CountyPlan.all.map { Division($0.code, $0.name, within: city) }
        divisions.append(
            Division(
                Geography.abolished.code, Geography.abolished.name, within: city, until: Geography.abolished.until,
                successor: divisions[2 + Geography.abolished.county].code))
        divisions += CountyPlan.all.indices.map {
            Division(Geography.codeFromAfar(to: $0), "省外（演示）", within: "")
        }
        divisions += townships.map { Division($0.code, $0.name, within: city + CountyPlan.all[$0.county].name) }
        divisions += villages.map {
            Division($0.code, $0.name, within: city + CountyPlan.all[$0.county].name + townships[$0.township].name)
        }
        return divisions
    }
}

extension Day {
    /// A day that is written in the code and therefore exists.
    static func known(_ year: Int, _ month: Int, _ day: Int) -> Day {
        guard let day = Day(year: year, month: month, day: day) else {
            preconditionFailure("no such day: \(year)-\(month)-\(day)")
        }
        return day
    }
}
