/// How often each error is injected.
///
/// | class | base | per 100,000 |
/// |---|---|---|
/// | E1 blank number | rows: export / by hand | 20 / 800 |
/// | E2 mistyped number | rows: register / export / by hand | 15 / 200 / 600 |
/// | E3 cut by Excel | rows: export / by hand | 150 / 300 |
/// | E4 other name | rows: register / export / by hand | 50 / 300 / 300 |
/// | E5 not in the population roster | children | 40 |
/// | E5 and E1, no number at all | children not on the poverty register | 50 |
/// | E6 invented number | rows of the poverty roster | 30 |
/// | E7 two enrolments | children in 学籍 | 60 |
/// | E8 two numbers | children in 户籍 | 40 |
/// | E9 twins | births | 1,100 |
/// | E10 other birth date | rows: register / export / by hand | 30 / 120 / 250 |
/// | E11 unusual spelling | rows: register / export / by hand | 60 / 200 / 600 |
/// | E12 shortened name | rows with names of five and more characters | 8,000 |
/// | E13 temporary number | rows by hand | 80 |
/// | E14 enrolment under way | children (`Fates`): registered / others | 220 / 140 |
/// | E15 other province | children (`Fates`): registered / others | 1,160 / 1,700 |
/// | E16 other system | those who left junior school: registered / others | 74,000 / 44,000 |
/// | E17 out of age | registered children | 1,500 |
/// | E18 gone | children (`Fates`): registered / others | 45 / 35 |
/// | E19 older than the fact | rows: export / by hand | 600 / 200 |
/// | E20 person and 学籍 apart | children (`Fates`) | 250 |
///
/// Of the slips in rows, 10 in 100 are put right before the second round and 10 in 100 are new in it, so each
/// round alone shows 90 in 100 of them; the rates above are those of one round.
public struct ErrorRates: Sendable {
    /// Errors of one row: per hundred thousand rows, by how the roster is kept.
    public let slips: [(error: ErrorClass, register: Int, export: Int, hand: Int)]
    public let shortenedName: Int
    public let notInPopulation: Int
    public let inventedNumber: Int
    public let twoEnrolments: Int
    public let twoNumbers: Int
    public let twinBirths: Int
    public let withoutNumber: Int
    public let outOfAge: Int
    /// Rows in which something else than an error differs between the rounds.
    public let altered: Int

    public static let standard = ErrorRates(
        slips: [
            (.blankNumber, 0, 20, 800), (.mistypedNumber, 15, 200, 600), (.cutByExcel, 0, 150, 300),
            (.otherName, 50, 300, 300), (.otherBirth, 30, 120, 250), (.unusualSpelling, 60, 200, 600),
            (.temporaryNumber, 0, 0, 80), (.olderThanFact, 0, 600, 200),
        ],
        shortenedName: 8000, notInPopulation: 40, inventedNumber: 30, twoEnrolments: 60, twoNumbers: 40,
        twinBirths: 1100, withoutNumber: 50, outOfAge: 1500, altered: 700)

    /// Per hundred thousand rows of one round.
    public func rate(of error: ErrorClass, in kind: RosterKind) -> Int {
        guard let slip = slips.first(where: { $0.error == error }) else { return 0 }
        return switch kind.upkeep {
        case .register: slip.register
        case .export: slip.export
        case .hand: slip.hand
        }
    }

    /// The slip drawn for a row, if any.
    func slip(in kind: RosterKind, _ chance: inout Chance) -> ErrorClass? {
        var mark = chance.number(below: 90_000)
        for slip in slips {
            mark -= rate(of: slip.error, in: kind)
            if mark < 0 { return slip.error }
        }
        return nil
    }
}
