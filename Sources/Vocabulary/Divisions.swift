/// The divisions of the country by code and year (行政区划代码, GB/T 2260), with those that are no more.
///
/// Citizen numbers carry the code of the place and time of first issue for ever, and codes are given out again:
/// 370982 was one town until 1985 and is another since 1995. So a code means something only together with a year.
public enum Divisions {
    /// What a code stood for.
    public enum Finding: Hashable, Sendable {
        /// In force then and now, under this name.
        case current(Division)
        /// In force then; later abolished, divided or renamed. What is there now: `Division.successors`.
        case former(Division)
        /// On one of the two published lists only: accept it, with a warning.
        case disputed(Division)
        /// A code that is known, but not from those years.
        case otherYears([Division])
        case unknown
    }

    /// What the code stood for in a year. Townships and villages are found by their county.
    public static func resolve(_ code: RegionCode, in year: Int) -> Finding { resolve(code, in: year...year) }

    /// What the code first stood for within some years.
    public static func resolve(_ code: RegionCode, in years: ClosedRange<Int>) -> Finding {
        let known = DivisionLines.known.all(of: code)
        guard let best = known.filter({ $0.existed(in: years) }).min(by: { $0.fits(years, before: $1) })
        else {
            return known.isEmpty ? .unknown : .otherYears(known.map(\.division))
        }
        return switch best.standing {
        case .current: .current(best.division)
        case .former: .former(best.division)
        case .disputed: .disputed(best.division)
        }
    }

    /// Where a citizen number was issued. That is done in the year of birth or later, as many adults got theirs only
    /// after 1984 and some children are registered late; a code that was dead before the birth is suspicious.
    public static func placeOfIssue(of number: IDNumber) -> Finding {
        resolve(standardCode(of: number.issuedIn), in: number.birth.year...Int(UInt16.max))
    }

    /// The division of today; nil if the code is none any more.
    public static func current(_ code: RegionCode) -> Division? {
        DivisionLines.known.all(of: code).first { $0.standing == .current }?.division
    }

    /// Residence permits of people from Taiwan begin with 83, where the standard has 71 (国办发〔2018〕81号).
    private static func standardCode(of code: RegionCode) -> RegionCode {
        code.widened(to: .province)?.digits == "83" ? RegionCode("71") ?? code : code
    }
}

/// A province, prefecture or county as it stood in some years (行政区划).
public struct Division: Hashable, Sendable {
    public let code: RegionCode
    public let name: String
    /// From the province downwards, as it was then: 内蒙古自治区呼伦贝尔盟牙克石市.
    public let fullName: String
    /// The first list of 31 December that has it; 1980 stands for 1980 or before.
    public let firstYear: Int
    /// The last one; nil for a division of today.
    public let lastYear: Int?
    /// The division around it at that time; nil for a province.
    public let parent: RegionCode?
    /// Codes of today, several if it was divided; empty for a division of today.
    public let successorCodes: [RegionCode]

    public var level: RegionCode.Level { code.level }
    public var successors: [Division] { successorCodes.compactMap(Divisions.current) }
}

// MARK: - The tables

/// Both tables as lines that are found by number; a line is put into words only when it is asked for.
struct DivisionLines: Sendable {
    static let known = DivisionLines()

    private let current = DivisionLines.lines(of: DivisionTable.text, areCurrent: true)
    private let former = DivisionLines.lines(of: DivisionHistoryTable.text, areCurrent: false)

    var currentCount: Int { current.count }
    var formerCount: Int { former.count }
    var everything: [DivisionLine] { current + former }

    /// The division of today first, then those of earlier years.
    func all(of code: RegionCode) -> [DivisionLine] {
        guard let number = UInt32((code.widened(to: .county) ?? code).padded) else { return [] }
        return DivisionLines.part(of: current, with: number) + DivisionLines.part(of: former, with: number)
    }

    private static func part(of lines: [DivisionLine], with code: UInt32) -> [DivisionLine] {
        var (low, high) = (0, lines.count)
        while low < high {
            let middle = (low + high) / 2
            if lines[middle].code < code { low = middle + 1 } else { high = middle }
        }
        return Array(lines[low...].prefix { $0.code == code })
    }

    private static func lines(of table: StaticString, areCurrent: Bool) -> [DivisionLine] {
        table.withUTF8Buffer { bytes in
            var lines: [DivisionLine] = []
            lines.reserveCapacity(4000)
            for line in bytes.split(separator: 0x0A) {
                lines.append(DivisionLine(line, of: bytes, isCurrent: areCurrent))
            }
            return lines
        }
    }
}

/// One line: numbers at once, words on demand.
struct DivisionLine: Sendable {
    enum Standing { case current, former, disputed }

    let code: UInt32
    let firstYear: UInt16
    let lastYear: UInt16
    let standing: Standing
    /// Where the words stand in the table.
    private let words: Range<Int>

    /// `110101 1980 东城区`, or `152104 1984 1989 a 152100 内蒙古自治区呼伦贝尔盟 牙克石市 150782`.
    init(_ line: Slice<UnsafeBufferPointer<UInt8>>, of table: UnsafeBufferPointer<UInt8>, isCurrent: Bool) {
        func number(at place: Int, digits: Int) -> UInt32 {
            table[line.startIndex + place..<line.startIndex + place + digits].reduce(0) {
                $0 * 10 + UInt32($1 & 0xF)
            }
        }
        code = number(at: 0, digits: 6)
        firstYear = UInt16(number(at: 7, digits: 4))
        lastYear = isCurrent ? UInt16.max : UInt16(number(at: 12, digits: 4))
        let isDisputed = !isCurrent && table[line.startIndex + 17] == UInt8(ascii: "d")
        standing = isCurrent ? .current : isDisputed ? .disputed : .former
        words = line.startIndex + (isCurrent ? 12 : 19)..<line.endIndex
    }

    /// The lists are those of 31 December: what was last on the list of 1998 was in force for a part of 1999.
    func existed(in years: ClosedRange<Int>) -> Bool {
        Int(firstYear) <= years.upperBound && Int(lastYear) + 1 >= years.lowerBound
    }

    /// The earlier the better, then what is on the list of that year, then what both lists have.
    func fits(_ years: ClosedRange<Int>, before other: DivisionLine) -> Bool {
        rank(in: years) < other.rank(in: years)
    }

    private func rank(in years: ClosedRange<Int>) -> (Int, Int, Int) {
        (
            max(Int(firstYear), years.lowerBound), Int(lastYear) < years.lowerBound ? 1 : 0,
            standing == .disputed ? 1 : 0
        )
    }

    var division: Division { standing == .current ? currentDivision : formerDivision }

    private var currentDivision: Division {
        let name = text(in: DivisionTable.text)[0]
        let code = regionCode
        let around = code.wider.lazy.compactMap(Divisions.current).first
        return Division(
            code: code, name: name, fullName: (around?.fullName ?? "") + name, firstYear: Int(firstYear),
            lastYear: nil, parent: around?.code, successorCodes: [])
    }

    private var formerDivision: Division {
        let fields = text(in: DivisionHistoryTable.text)
        return Division(
            code: regionCode, name: fields[2], fullName: fields[1] + fields[2], firstYear: Int(firstYear),
            lastYear: Int(lastYear), parent: RegionCode(fields[0]),
            successorCodes: fields[3...].compactMap { RegionCode($0) })
    }

    private var regionCode: RegionCode {
        guard let code = RegionCode(String(code)) else {
            preconditionFailure("a table has a code that is none")
        }
        return code
    }

    private func text(in table: StaticString) -> [String] {
        table.withUTF8Buffer { bytes in
            bytes[words].split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
        }
    }
}

extension RegionCode {
    /// The codes that may be around this one, the nearest first.
    fileprivate var wider: [RegionCode] {
        [Level.city, .province].filter { $0 < level }.compactMap { widened(to: $0) }
    }
}
