import Vocabulary

/// A child as one roster writes it down in one round: true, or with a slip of the pen.
struct Sighting {
    let child: City.Child
    let household: City.Household
    var name: String
    var number: String
    var birth: Day
    var phone: String
    var group: Int
    /// One lower where the roster still has last year's.
    var grade: Int
    var errors: ErrorSet
}

extension City {
    /// How the roster writes the child. Slips stay with a row from round to round unless somebody puts them right.
    func sighting(of child: Child, in submission: Submission) -> Sighting {
        let household = household(of: child)
        var sighting = Sighting(
            child: child, household: household, name: child.name, number: child.digits, birth: child.birth,
            phone: household.guardian.phone, group: household.group, grade: child.grade, errors: [])
        if child.isTwin { sighting.errors.insert(ErrorSet(.twins)) }
        if child.parts == .none { sighting.errors.insert(ErrorSet(.blankNumber)) }
        if child.cast > 0 {
            for slip in Cast.children[child.cast - 1].slips where slip.roster == submission.kind {
                sighting.take(slip)
            }
            return sighting
        }
        // Everything is drawn before anything is done, so that both rounds draw the same.
        var chance = Chance(seed, .roster(submission.kind), child.number)
        let isAltered = chance.happens(rates.altered)
        let slip = rates.slip(in: submission.kind, &chance)
        let mark = chance.number(below: 100)
        let isShortened = NameSlips.canBeShortened(child.name) && chance.happens(rates.shortenedName)
        let isShown = mark < 10 ? submission.edition.isEarlier : mark < 20 ? !submission.edition.isEarlier : true
        if let slip, isShown {
            sighting.take(slip, &chance)
        } else if isShortened {
            sighting.name = NameSlips.shortened(child.name, &chance)
            sighting.errors.insert(ErrorSet(.shortenedName))
        }
        if isAltered, submission.edition.isEarlier { sighting.differ(&chance) }
        return sighting
    }
}

extension Sighting {
    /// What people move and change between the rounds.
    mutating func differ(_ chance: inout Chance) {
        group = group % 9 + 1
        phone = Phone(tail: Int32(10_000 + chance.number(below: 99_980_000))).text
    }

    mutating func take(_ error: ErrorClass, _ chance: inout Chance) {
        switch error {
        case .blankNumber: number = ""
        case .mistypedNumber where number.isEmpty, .cutByExcel where number.isEmpty,
            .temporaryNumber where number.isEmpty:
            return
        case .mistypedNumber: number = NumberSlips.mistyped(number, &chance)
        case .cutByExcel: number = NumberSlips.cutByExcel(number, &chance)
        case .temporaryNumber: number = NumberSlips.temporaryNumber(number, &chance)
        case .otherName:
            guard let other = child.formerName ?? NameBook.shared.soundAlike(of: name, &chance) else { return }
            name = other
        case .otherBirth:
            birth = Sighting.misread(birth, &chance)
        case .unusualSpelling: name = NameSlips.unusualSpelling(of: name, &chance)
        case .olderThanFact:
            guard grade > 1 else { return }
            grade -= 1
        default: return
        }
        errors.insert(ErrorSet(error))
    }

    /// The cast's slips are told in the table, character by character.
    mutating func take(_ slip: CastSlip) {
        if let name = slip.name { self.name = name }
        var chance = Chance(seed: 1)
        switch slip.number {
        case .right: break
        case .blank: number = ""
        case .cut: number = String(number.prefix(15)) + "000"
        case .temporary: number = NumberSlips.temporaryNumber(number, &chance)
        case .swapped:
            var bytes = Array(number.utf8)
            NumberSlips.swapNeighbours(in: &bytes, from: 15)
            number = String(decoding: bytes, as: UTF8.self)
        }
        if slip.isAYearOff { birth = birth - 365 }
        if slip.errors.contains(ErrorSet(.olderThanFact)) { grade -= 1 }
        errors.formUnion(slip.errors)
    }

    /// E10: a year off, day and month swapped, or the day of the old calendar.
    private static func misread(_ birth: Day, _ chance: inout Chance) -> Day {
        switch chance.number(below: 3) {
        case 0: Day(year: birth.year - 1, month: birth.month, day: birth.day) ?? birth - 365
        case 1 where birth.day != birth.month:
            Day(year: birth.year, month: birth.day, day: birth.month) ?? birth - 31
        default: birth - chance.number(in: 20...45)
        }
    }
}
