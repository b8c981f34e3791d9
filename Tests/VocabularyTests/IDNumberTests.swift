import Foundation
import Testing

@testable import Vocabulary

/// Made-up numbers with the sequences 996 to 999, which no child has.
struct IDNumberTests {
    @Test(arguments: Sample.all)
    func `a sample is what it is said to be`(sample: Sample) throws {
        switch sample.expected {
        case "valid", "valid after folding":
            let number = try IDNumber(sample.text)
            #expect(number.birth.description.filter { $0 != "-" } == sample.birth)
            #expect(number.sex.label == sample.sex)
            #expect(number.issuedIn.padded == sample.division)
            try expectDivision(of: number, in: sample)
        case "suspicious":
            let number = try IDNumber(sample.text)
            guard case .otherYears = Divisions.placeOfIssue(of: number) else {
                Issue.record("\(sample.kind): \(sample.division)")
                return
            }
        case "old 15-digit form":
            #expect(throws: IDNumberFault.fifteenDigits) { try IDNumber(sample.text) }
            // The last numbers of 15 digits went to births of 1999: 04 can only be 1904.
            #expect(IDNumber.lengthened(sample.text)?.birth.description == "1904-01-01")
        case "unrecoverable": #expect(throws: IDNumberFault.cutByExcel) { try IDNumber(sample.text) }
        default: try expectFault(in: sample)
        }
    }

    @Test func `no sample is forgotten`() {
        #expect(Sample.all.count == 102)
        let kinds = Dictionary(grouping: Sample.all, by: \.expected).mapValues(\.count)
        #expect(
            kinds == [
                "valid": 63, "valid after folding": 4, "suspicious": 10, "invalid": 23,
                "old 15-digit form": 1, "unrecoverable": 1,
            ])
    }

    @Test(arguments: ["11010519491231002X", "440524188001010014", "34052419800101001X", "11010519491231002x"])
    func `a number whose check character is right is read`(text: String) throws {
        #expect(try IDNumber(text).digits == text.uppercased())
    }

    @Test func `a wrong check character is found`() {
        #expect(throws: IDNumberFault.checkDigit) { try IDNumber("340524198001010013") }
        #expect(IDNumber.checkCharacter(for: "34052419800101001") == "X")
        #expect(IDNumber.checkCharacter(for: "3405241980010100") == nil)
    }

    @Test func `a number of 15 digits is put into today's form`() throws {
        #expect(throws: IDNumberFault.fifteenDigits) { try IDNumber("110105491231002") }
        #expect(try #require(IDNumber.lengthened("110105491231002")).digits == "11010519491231002X")
        #expect(IDNumber.lengthened("11010549123100") == nil)
        #expect(IDNumber.lengthened("110105491331002") == nil)
    }

    @Test func `one wrong character is always found`() throws {
        for number in try Sample.readable {
            let right = Array(number.digits)
            for place in right.indices {
                for other in place == 17 ? Array("0123456789X") : Array("0123456789")
                where other != right[place] {
                    var wrong = right
                    wrong[place] = other
                    #expect(throws: IDNumberFault.self) { try IDNumber(String(wrong)) }
                }
            }
        }
    }

    @Test func `two neighbours exchanged are always found`() throws {
        for number in try Sample.readable {
            let right = Array(number.digits)
            for place in 0..<17 where right[place] != right[place + 1] {
                var wrong = right
                wrong.swapAt(place, place + 1)
                #expect(throws: IDNumberFault.self) { try IDNumber(String(wrong)) }
            }
        }
    }

    @Test(arguments: ["4.30124E+17", "4.30124201105120e+17", "430124201105120000", "43012420110512.0"])
    func `what Excel cut is called by its name`(text: String) {
        #expect(throws: IDNumberFault.cutByExcel) { try IDNumber(text) }
    }

    @Test(arguments: ["", " ", "\u{3000}"])
    func `an empty cell is called empty`(text: String) {
        #expect(throws: IDNumberFault.blank) { try IDNumber(text) }
    }

    @Test func `marks that nobody sees do no harm`() throws {
        #expect(try IDNumber("\u{202D}11010519491231002X\u{202C}").digits == "11010519491231002X")
        #expect(try IDNumber("\u{FEFF}110105\u{2009}19491231\u{A0}002Ｘ\r\n").digits == "11010519491231002X")
    }

    @Test func `a number hides itself`() throws {
        let number = try IDNumber("11010519491231002X")
        for text in ["\(number)", String(reflecting: number), "\(Optional(number) as Any)", "\([number])"] {
            #expect(text.contains("110***********002X"))
            #expect(!text.contains("19491231"))
        }
    }

    private func expectDivision(of number: IDNumber, in sample: Sample) throws {
        switch Divisions.placeOfIssue(of: number) {
        case .current(let division):
            #expect(sample.successors.isEmpty)
            if !sample.kind.hasPrefix("residence") { #expect(division.fullName == sample.divisionName) }
        case .former(let division):
            #expect(division.fullName == sample.divisionName)
            let successors = division.successorCodes.map(\.padded)
            #expect(sample.successors.isEmpty || successors == sample.successors)
        case let other: Issue.record("\(sample.division): \(other)")
        }
    }

    private func expectFault(in sample: Sample) throws {
        #expect(sample.expected == "invalid")
        switch sample.kind {
        case "unknown division code" where !sample.division.hasPrefix("0"):
            #expect(Divisions.placeOfIssue(of: try IDNumber(sample.text)) == .unknown)
        case "unknown division code": #expect(throws: IDNumberFault.region) { try IDNumber(sample.text) }
        case "wrong check digit": #expect(throws: IDNumberFault.checkDigit) { try IDNumber(sample.text) }
        case "impossible date, check digit right":
            #expect(throws: IDNumberFault.birth) { try IDNumber(sample.text) }
        default: #expect(throws: IDNumberFault.self) { try IDNumber(sample.text) }
        }
    }
}

/// One line of `Fixtures/id_number_samples.csv`.
struct Sample: Sendable, CustomTestStringConvertible {
    let text: String
    let expected: String
    let kind: String
    let division: String
    let divisionName: String
    let successors: [String]
    let birth: String
    let sex: String

    var testDescription: String { "\(expected): \(kind), \(division)" }

    static let all = lines.map { line in
        let fields = fields(of: line)
        return Sample(
            text: fields[0], expected: fields[1], kind: fields[2], division: fields[3],
            divisionName: fields[4],
            successors: fields[5].split(separator: "|").map(String.init), birth: fields[6], sex: fields[7])
    }

    static var readable: [IDNumber] {
        get throws { try all.filter { $0.expected == "valid" }.map { try IDNumber($0.text) } }
    }

    private static var lines: [Substring] {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Fixtures/id_number_samples.csv")
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
        return text.split(separator: "\n").dropFirst().map { $0 }
    }

    private static func fields(of line: Substring) -> [String] {
        var fields = [""]
        var isQuoted = false
        for character in line {
            switch character {
            case "\"": isQuoted.toggle()
            case "," where !isQuoted: fields.append("")
            default: fields[fields.count - 1].append(character)
            }
        }
        return fields
    }
}
