import Testing
import Vocabulary

@testable import DemoCity

@Test(arguments: [1, 2026] as [UInt64])
func `the cast is the same in every city`(seed: UInt64) throws {
    let city = City.make(children: 150, seed: seed)
    let edition = city.editions[1]
    let xiaohe = try #require(city.member(Hewan.xiaohe))
    let school = try #require(xiaohe.present(in: edition))
    #expect(city.organizations[school].name == "河湾县第三中学")
    #expect(xiaohe.grade == 7 && xiaohe.classNumber == 4 && xiaohe.boards)
    #expect(xiaohe.birth.age(on: Hewan.today) == 12)
    #expect(city.household(of: xiaohe).guardian.name == Hewan.guiying.name)
    #expect(city.address(of: xiaohe) == "河湾县石门镇杨家坪村")

    let xiaoman = try #require(city.member(Hewan.xiaoman))
    #expect(xiaoman.household == xiaohe.household && xiaoman.whereabouts == .neverEnrolled)
}

@Test func `xiaoman is on no school's roster`() throws {
    let city = City.make(children: 150, seed: 1)
    let xiaoman = try #require(city.member(Hewan.xiaoman))
    let kinds = city.files.filter { file in
        file.sheets.contains { $0.rows.contains { $0.child == xiaoman.number } }
    }.map(\.submission.kind)
    #expect(Set(kinds) == [.population, .poverty, .assistance])
}

@Test func `everyone of the cast has a number of a place that isn't, with a sequence from 990 on`() throws {
    let people =
        Cast.families.map(\.guardian) + Cast.children.map(\.person)
        + [Hewan.zhou, Hewan.yongfu, Hewan.qinghua, Hewan.wang, Hewan.li, Hewan.zhang]
    for person in people {
        let number = try IDNumber(person.idNumber.digits)
        #expect(number.birth == person.birth && number.sex == person.sex, "\(person.name)")
        #expect(number.digits.hasPrefix("5399") && person.parts.sequence >= 990)
    }
    #expect(Set(people.map(\.idNumber)).count == people.count)
}

@Test func `the cast has an example of every error class`() {
    let city = City.make(children: 150, seed: 3)
    var seen: ErrorSet = []
    for child in city.children where child.cast > 0 { seen.formUnion(city.errors(about: child)) }
    for file in city.files {
        for sheet in file.sheets {
            for row in sheet.rows {
                if let number = row.child, city.children[number - 1].cast > 0 { seen.formUnion(row.errors) }
            }
        }
    }
    #expect(seen.classes == ErrorClass.allCases)
}

@Test func `the register writes 罗小川 with another sound and two digits swapped`() throws {
    let city = City.make(children: 150, seed: 1)
    let child = try #require(city.member(Hewan.xiaochuan))
    let submission = Submission(kind: .poverty, edition: city.editions[1], county: Hewan.county)
    let sheet = try #require(city.file(for: submission).sheets.first)
    let row = try #require(sheet.rows.first { $0.child == child.number })
    let place = try #require(sheet.headers.firstIndex(of: "证件号码"))
    #expect(row.cells.contains("罗晓川"))
    #expect(row.cells[place] != child.digits && row.cells[place].sorted() == child.digits.sorted())
    #expect(throws: IDNumberFault.checkDigit) { try IDNumber(row.cells[place]) }
}
