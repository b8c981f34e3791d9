import Testing

@testable import Vocabulary

struct DivisionsTests {
    @Test func `the tables are whole`() {
        #expect(DivisionLines.known.currentCount == 3214)
        #expect(DivisionLines.known.formerCount == 2979 + 29)
    }

    @Test(
        arguments: [
            ("110000", "北京市", RegionCode.Level.province, nil),
            ("430000", "湖南省", .province, nil),
            ("433100", "湖南省湘西土家族苗族自治州", .city, "430000"),
            ("433124", "湖南省湘西土家族苗族自治州花垣县", .county, "433100"),
            ("110101", "北京市东城区", .county, "110000"),
            ("429004", "湖北省仙桃市", .county, "420000"),
            ("150102", "内蒙古自治区呼和浩特市新城区", .county, "150100"),
            ("710000", "台湾省", .province, nil),
        ] as [(String, String, RegionCode.Level, String?)])
    func `a division of today has its place`(
        code: String, fullName: String, level: RegionCode.Level, parent: String?
    ) throws {
        let division = try #require(Divisions.current(try region(code)))
        #expect(division.fullName == fullName)
        #expect(division.level == level)
        #expect(division.parent?.padded == parent)
        #expect(division.code.padded == code)
        #expect(division.lastYear == nil && division.successorCodes.isEmpty)
        #expect(Divisions.resolve(division.code, in: 2025) == .current(division))
    }

    @Test(arguments: [
        ("152104", 1986, "内蒙古自治区呼伦贝尔盟牙克石市", ["150782"]),
        ("433025", 1991, "湖南省怀化地区麻阳苗族自治县", ["431226"]),
        ("430311", 1987, "湖南省湘潭市郊区", ["430302", "430304"]),
        ("430221", 2007, "湖南省株洲市株洲县", ["430212"]),
        ("110103", 2009, "北京市崇文区", ["110101"]),
    ])
    func `a former division has successors`(
        code: String, year: Int, fullName: String, successors: [String]
    ) throws {
        guard case .former(let division) = Divisions.resolve(try region(code), in: year) else {
            Issue.record("\(code) was in force in \(year)")
            return
        }
        #expect(division.fullName == fullName)
        #expect(division.successorCodes.map(\.padded) == successors)
        #expect(division.successors.map(\.code) == division.successorCodes)
    }

    /// 崇文区 was dissolved in the middle of 2010 and is last on the list of 2009.
    @Test(arguments: [(2009, true), (2010, true), (2011, false), (2024, false)])
    func `a division lives on after the last list that has it, but not for long`(year: Int, lives: Bool)
        throws
    {
        let finding = Divisions.resolve(try region("110103"), in: year)
        if case .otherYears(let divisions) = finding {
            #expect(!lives)
            #expect(divisions.map(\.name) == ["崇文区"])
        } else {
            #expect(lives)
        }
    }

    @Test(arguments: [(1999, "蛟河市"), (2003, "桦甸市"), (2010, "蛟河市")])
    func `a code given out again means another place in another year`(year: Int, name: String) throws {
        switch Divisions.resolve(try region("220281"), in: year) {
        case .current(let division), .former(let division): #expect(division.name == name)
        case let other: Issue.record("\(other)")
        }
    }

    @Test func `a code on one of two lists is disputed`() throws {
        guard case .disputed(let division) = Divisions.resolve(try region("500181"), in: 2000) else {
            Issue.record("江津 is disputed")
            return
        }
        #expect(division.name == "江津市")
        #expect(division.successors.map(\.name) == ["江津区"])
    }

    @Test(arguments: ["160101", "999999", "430199"])
    func `a code that never was is unknown`(code: String) throws {
        #expect(Divisions.resolve(try region(code), in: 2020) == .unknown)
    }

    @Test func `a county of the future is none yet`() throws {
        guard case .otherYears = Divisions.resolve(try region("653229"), in: 2015) else {
            Issue.record("和安县 was founded in 2024")
            return
        }
    }

    @Test func `a village is found by its county`() throws {
        let village = try region("433124001002")
        guard case .current(let county) = Divisions.resolve(village, in: 2020) else {
            Issue.record("花垣县 is in force")
            return
        }
        #expect(county.name == "花垣县")
    }

    @Test func `everything on the lists can be resolved in its own years`() {
        for line in DivisionLines.known.everything {
            let division = line.division
            let year = division.firstYear
            switch Divisions.resolve(division.code, in: year) {
            case .current(let found), .former(let found), .disputed(let found):
                // Two lists may name the same code for the same year; then the official one wins.
                if line.standing != .disputed { #expect(found == division) }
            case .otherYears, .unknown: Issue.record("\(division.code) \(year)")
            }
            #expect(division.parent.map { Divisions.resolve($0, in: year) } != .unknown)
            #expect(division.successors.count == division.successorCodes.count)
        }
    }

    private func region(_ code: String) throws -> RegionCode { try #require(RegionCode(code)) }
}
