import Testing
import Vocabulary

@testable import DemoCity

private let city = City.make(children: 400, seed: 1)
private let files = Array(city.files)

@Test func `every kind of roster comes from every county, in both rounds`() {
    let kinds = RosterKind.allCases.filter(\.comesInEachRound)
    let byCounty = kinds.count(where: \.isByCounty)
    #expect(files.count == 2 * (12 * byCounty + kinds.count - byCounty) + 2)
    #expect(Set(files.map(\.path)).count == files.count)
}

@Test func `rows are as wide as their headings, and no heading comes twice`() {
    for file in files {
        for sheet in file.sheets {
            #expect(Set(sheet.headers).count == sheet.headers.count, "\(file.path)")
            #expect(sheet.rows.allSatisfy { $0.cells.count == sheet.headers.count }, "\(file.path) \(sheet.name)")
        }
    }
}

@Test func `a number is right unless an error says that it isn't`() {
    let allowed: ErrorSet = [
        ErrorSet(.blankNumber), ErrorSet(.mistypedNumber), ErrorSet(.cutByExcel), ErrorSet(.temporaryNumber),
    ]
    let headers = ["公民身份号码", "证件号码", "身份证号", "身份证件号", "残疾人证号"]
    var wrong = 0
    for file in files {
        for sheet in file.sheets {
            guard let place = sheet.headers.firstIndex(where: headers.contains) else {
                Issue.record("no number in \(file.path)")
                continue
            }
            for row in sheet.rows where !row.isTotal {
                let number = row.cells[place].prefix(18)
                let hasError = !row.errors.isDisjoint(with: allowed)
                #expect(isWellFormed(number) || hasError, "\(file.path) \(row.errors.text)")
                let child = row.child.map { city.children[$0 - 1] }
                #expect(!hasError || number.isEmpty || String(number) != child?.digits, "\(file.path)")
                if hasError { wrong += 1 }
            }
        }
    }
    #expect(wrong > 50)
}

@Test func `the written number is the child's own unless an error says otherwise`() throws {
    let submission = Submission(kind: .enrolment, edition: city.editions[1], county: Hewan.county)
    let sheet = try #require(city.file(for: submission).sheets.first)
    let (name, number) = (sheet.headers.firstIndex(of: "姓名"), sheet.headers.firstIndex(of: "身份证件号"))
    let places = (name: try #require(name), number: try #require(number))
    for row in sheet.rows where row.errors.isEmpty {
        let child = city.children[try #require(row.child) - 1]
        #expect(row.cells[places.name] == child.name && row.cells[places.number] == child.digits)
    }
}

@Test func `totals under a school add up`() throws {
    for file in files where file.submission.kind == .classList {
        for sheet in file.sheets {
            let due = try #require(sheet.headers.firstIndex(of: "应到天数"))
            var sums = (count: 0, due: 0, present: 0)
            for row in sheet.rows {
                let days = (Int(row.cells[due]) ?? -1, Int(row.cells[due + 1]) ?? -1)
                if row.isTotal {
                    #expect(row.cells[4] == "\(sums.count)人" && days == (sums.due, sums.present))
                    sums = (0, 0, 0)
                } else {
                    sums = (sums.count + 1, sums.due + days.0, sums.present + days.1)
                }
            }
            #expect(sums.count == 0)
        }
    }
}

@Test(arguments: [RosterKind.population, .poverty, .enrolment, .classList])
func `one to three rows in a hundred differ between the rounds`(kind: RosterKind) {
    let (old, new) = (rows(of: kind, earlier: true), rows(of: kind, earlier: false))
    let children = Set(old.keys).union(new.keys)
    let changed = children.count { old[$0] != new[$0] }
    #expect((0.008...0.034).contains(Double(changed) / Double(children.count)), "\(changed) of \(children.count)")
}

private func isWellFormed(_ text: some StringProtocol) -> Bool {
    do { return try IDNumber(text).birth.year > 1900 } catch { return false }
}

/// Without the running number in the first column.
private func rows(of kind: RosterKind, earlier: Bool) -> [Int: [String]] {
    var rows: [Int: [String]] = [:]
    for file in files where file.submission.kind == kind && file.submission.edition.isEarlier == earlier {
        for sheet in file.sheets {
            for row in sheet.rows {
                guard let child = row.child else { continue }
                rows[child, default: []] += sheet.headers.first == "序号" ? Array(row.cells.dropFirst()) : row.cells
            }
        }
    }
    return rows
}
