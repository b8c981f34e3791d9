import Testing
import Vocabulary

@testable import DemoCity

/// One small city for all tests of this file.
private let city = City.make(children: 400, seed: 1)

@Test func `the register has as many children as were asked for, and eight times as many pupils are around them`() {
    let today = city.editions[1].day
    let listed = city.children.filter { child in
        child.isRegistered && city.household(of: child).registration?.stands(on: today) == true
    }
    // The cast lives in every city, whatever its size.
    #expect((400...440).contains(listed.count))
    let pupils = city.children.count { $0.enrolled(in: city.editions[1]) != nil }
    #expect((7.0...9.0).contains(Double(pupils) / 400))
}

@Test func `the larger city has the very numbers of the mock for each county`() {
    #expect(CountyPlan.share(48_216, by: \.registered) == CountyPlan.all.map(\.registered))
    #expect(CountyPlan.share(1000, by: \.pupils).reduce(0, +) == 1000)
}

@Test func `every child who has a number has a right one, and no two have the same`() throws {
    var seen: Set<String> = []
    for child in city.children where child.parts != .none {
        let number = try IDNumber(child.digits)
        #expect(number.birth == child.birth)
        #expect(number.sex == child.sex)
        #expect(seen.insert(child.digits).inserted)
    }
    for household in city.households {
        let number = try #require(household.guardian.idNumber)
        #expect(number.birth == household.guardian.birth)
        #expect(seen.insert(number.digits).inserted)
    }
}

@Test func `nobody is real: numbers begin with 5399 and telephones with 140`() {
    for child in city.children where child.parts != .none { #expect(child.digits.hasPrefix("5399")) }
    for household in city.households {
        #expect(household.guardian.digits.hasPrefix("5399"))
        #expect(household.guardian.phone.hasPrefix("140") && household.guardian.phone.utf8.count == 11)
    }
    for division in city.divisions where division.code.level >= .city {
        #expect(division.code.digits.hasPrefix("5399"))
    }
}

@Test func `registered children are of compulsory age, or it is said that they aren't`() {
    let first = Day.known(2010, 9, 1)
    let last = Day.known(2019, 8, 31)
    for child in city.children where child.isRegistered {
        let isOfAge = (first...last).contains(child.birth)
        #expect(isOfAge != city.errors(about: child).contains(ErrorSet(.outOfAge)), "\(child.name)")
        #expect(isOfAge == (1...9).contains(child.grade))
    }
}

@Test func `brothers and sisters live in one household and are numbered in a row`() {
    for household in city.households {
        let children = household.children.map { city.children[$0 - 1] }
        #expect(children.allSatisfy { $0.household == household.number && $0.county == household.county })
        for (elder, younger) in zip(children, children.dropFirst()) {
            let gap = younger.birth - elder.birth
            #expect(gap == 0 ? elder.isTwin && younger.isTwin : gap > 270)
        }
    }
    #expect(city.households.contains { $0.children.count > 1 })
    #expect(city.households.reduce(0) { $0 + $1.children.count } == city.children.count)
}

@Test func `pupils sit in schools that teach their grade and are open`() {
    for edition in city.editions {
        for child in city.children {
            for place in [child.enrolled(in: edition), child.present(in: edition)] {
                guard let place else { continue }
                let school = city.organizations[place]
                #expect(school.grades?.contains(child.grade) == true, "\(school.name) \(child.grade)")
                #expect(school.until == nil)
            }
        }
    }
}

@Test func `organisations stand under one that comes before them, and the closed ones say who took over`() {
    for organization in city.organizations {
        #expect(city.organizations[organization.number].name == organization.name)
        if let parent = organization.parent { #expect(parent < organization.number) }
        if organization.until != nil { #expect(organization.successor != nil) }
    }
    let codes = city.organizations.compactMap(\.schoolCode)
    #expect(Set(codes).count == codes.count && codes.allSatisfy { $0.utf8.count == 10 })
    #expect(city.organizations.contains { $0.formerName?.name == "河湾县石门镇初级中学" })
}

@Test func `every role has somebody, logins are unique, and one post is vacant`() {
    #expect(Set(city.users.map(\.role)) == Set(City.Role.allCases))
    #expect(Set(city.users.map(\.login)).count == city.users.count)
    #expect(city.posts.filter { $0.holder == nil }.map { city.organizations[$0.organization].name } == ["鹤鸣县督战专班"])
}

@Test(arguments: Failure.Kind.allCases)
func `each failure of document 002 has children who can be found`(kind: Failure.Kind) {
    let failures = city.failures.filter { $0.kind == kind }
    #expect(!failures.isEmpty)
    for failure in failures {
        let child = city.children[failure.child - 1]
        #expect(child.number == failure.child && child.county == failure.county && !failure.facts.isEmpty)
    }
}

@Test func `the pupil whom neither county paid learns in one and lives in the other`() throws {
    let failure = try #require(city.failures.first { $0.kind == .crossCountyUnpaid })
    let child = city.children[failure.child - 1]
    let school = try #require(child.present(in: city.editions[1]))
    #expect(city.organizations[school].county == CountyPlan.index(of: "白塔区"))
    #expect(child.county == CountyPlan.index(of: "云台县"))
}

@Test(arguments: ["2025-09-03", "2026-10-01", "2031-05-05"])
func `a city can be made for another day than that of the demo`(text: String) throws {
    let day = try #require(Day(text))
    let city = City.make(children: 120, seed: 4, on: day)
    #expect(city.editions[0].day < city.editions[1].day && city.editions[1].day == day)
    let files = Array(city.files)
    #expect(Set(files.map(\.path)).count == files.count && files.allSatisfy { !$0.sheets.isEmpty })
    let listed = city.children.filter { $0.isRegistered && $0.cast == 0 }
    #expect(listed.count { (1...9).contains($0.grade) } > listed.count * 9 / 10)
}
