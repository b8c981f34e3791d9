import Documents
import Foundation
import Testing
import Vocabulary

@testable import DemoCity

@Test func `the same seed gives the same bytes, whichever file is made first`() throws {
    let folder = try TemporaryFolder()
    try City.make(children: 400, seed: 1).write(to: folder.path + "/a")

    let again = City.make(children: 400, seed: 1)
    var notes: [FileNote] = []
    for submission in again.submissions.reversed() {
        let file = again.file(for: submission)
        try CityWriter.write(file, into: folder.path + "/b")
        notes.insert(FileNote(of: file), at: 0)
    }
    try TruthWriter(city: again, folder: folder.path + "/b").write(notes, of: again.submissions)
    try DamagedSamples(city: again, folder: folder.path + "/b").write()

    var first = try folder.contents(of: "a")
    #expect(first.removeValue(forKey: "说明.txt") != nil)
    #expect(first.count > 140)
    #expect(try folder.contents(of: "b") == first)
}

@Test func `another seed gives another city`() {
    let names = [1, 2].map { City.make(children: 150, seed: $0).children.filter { $0.cast == 0 }.map(\.name) }
    #expect(names[0] != names[1])
}

@Test func `the truth has a line for every row of every roster and for every child`() throws {
    let folder = try TemporaryFolder()
    let city = City.make(children: 150, seed: 1)
    let seen = Tally()
    try city.write(to: folder.path + "/city") { seen.add($0.done) }
    // Progress tells of every file, once.
    #expect(seen.all == Array(1...city.submissions.count))
    #expect(try folder.lines(of: "city/truth-rows.csv") == 1 + city.files.reduce(0) { $0 + $1.count })
    #expect(try folder.lines(of: "city/truth.csv") == 1 + city.children.count)
    #expect(try folder.lines(of: "city/truth-files.csv") == 1 + city.submissions.count)
    #expect(try folder.lines(of: "city/truth-failures.csv") == 1 + city.failures.count)
}

@Test func `what is read back is what was written, in every format and from every program`() throws {
    let folder = try TemporaryFolder()
    let city = City.make(children: 150, seed: 1)
    for file in city.files where file.submission.county ?? Hewan.county == Hewan.county {
        try CityWriter.write(file, into: folder.path + "/city")
        let spreadsheet = try Spreadsheet.open("\(folder.path)/city/\(file.path)")
        #expect(spreadsheet.sheets.count == file.sheets.count)
        for (place, sheet) in file.sheets.enumerated() {
            if file.format == .workbook { #expect(spreadsheet.sheets[place].name == sheet.name) }
            var rows: [Int: [String]] = [:]
            try spreadsheet.read(place) { row in
                rows[row.number] = row.cells.map(\.text)
                return true
            }
            for (offset, row) in sheet.rows.enumerated() {
                let read = rows[sheet.firstRow + offset] ?? []
                let padded = read + Array(repeating: "", count: row.cells.count - read.count)
                #expect(padded == row.cells, "\(file.path) \(sheet.name) \(sheet.firstRow + offset)")
            }
        }
    }
}

@Test func `merged headings stand over their columns`() throws {
    let folder = try TemporaryFolder()
    let city = City.make(children: 150, seed: 1)
    let submission = Submission(kind: .classList, edition: city.editions[1], county: Hewan.county)
    try CityWriter.write(city.file(for: submission), into: folder.path + "/city")
    let spreadsheet = try Spreadsheet.open("\(folder.path)/city/\(city.path(of: submission))")
    let head = try spreadsheet.head(of: 0, rows: 4)
    let last = try #require(head.last)
    #expect(head[2][7].text == "学生基本信息" && last[7].text == "出生日期" && last[1].text == "学校")
}

@Test func `damaged files are there, and the house has something to say about each`() throws {
    let folder = try TemporaryFolder()
    let samples = try folder.damagedSamples()
    for name in ["下载中断.xlsx", "空文件.xlsx", "网页另存为.xls"] {
        #expect(throws: DocumentRefusal.self) {
            let spreadsheet = try Spreadsheet.open("\(samples)/\(name)")
            for sheet in spreadsheet.sheets.indices { try spreadsheet.read(sheet) { _ in true } }
        }
    }
    for name in ["其实是文本.xlsx", "号码被截断.csv", "没有表头.csv", "像公式的格子.csv", "姓名三百字.csv"] {
        var count = 0
        try Spreadsheet.open("\(samples)/\(name)").read(0) { _ in
            count += 1
            return true
        }
        #expect(count > 1, "\(name)")
    }
    let mixed = try Spreadsheet.open("\(samples)/两种编码.csv")
    let reading = try mixed.read(0) { _ in true }
    #expect(!mixed.notes.isEmpty || reading.replaced > 0)
}

@Test func `a newcomer is told what lies there`() throws {
    let text = Newcomer(city: City.make(children: 150, seed: 1)).text
    #expect(text.contains("田小禾") && text.contains("2026春/河湾县/") && text.contains("E20"))
    #expect(!text.contains("539921"))
}

extension TemporaryFolder {
    /// The folder of damaged files, and in it the list from which one of them is cut.
    fileprivate func damagedSamples() throws -> String {
        let city = City.make(children: 150, seed: 1)
        let submission = Submission(kind: .disability, edition: city.editions[1], county: nil)
        try CityWriter.write(city.file(for: submission), into: path)
        try DamagedSamples(city: city, folder: path).write()
        return "\(path)/\(DamagedSamples.directory)"
    }
}
