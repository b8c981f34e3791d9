import Vocabulary

/// Errors that concern a child rather than one row, and the facts that rosters add about it.
extension City {
    /// What any honest comparison stumbles over with this child, row slips apart.
    public func errors(about child: Child) -> ErrorSet {
        var errors: ErrorSet = child.isTwin ? ErrorSet(.twins) : []
        if let error = child.whereabouts.error { errors.insert(ErrorSet(error)) }
        if child.isRegistered, !(1...9).contains(child.grade) { errors.insert(ErrorSet(.outOfAge)) }
        if child.parts == .none { return errors.union([ErrorSet(.blankNumber), ErrorSet(.notInPopulation)]) }
        if child.cast > 0 { return errors.union(Cast.children[child.cast - 1].errors) }
        var chance = Chance(seed, .traits, child.number)
        let isFromAfar = household(of: child).isFromAfar
        for (error, rate) in [
            (ErrorClass.notInPopulation, rates.notInPopulation), (.twoNumbers, rates.twoNumbers),
        ] where chance.happens(rate) && !isFromAfar {
            errors.insert(ErrorSet(error))
        }
        if chance.happens(rates.twoEnrolments), child.schools.enrolledNow >= 0, (1...9).contains(child.grade) {
            errors.insert(ErrorSet(.twoEnrolments))
        }
        if chance.happens(rates.inventedNumber), child.isRegistered { errors.insert(ErrorSet(.inventedNumber)) }
        return errors
    }

    /// Facts that don't change from roster to roster: a stream of chance of the child's own.
    func traits(of child: Child) -> Chance { Chance(seed, .traits, child.number + 1_000_000_000) }
}

extension City.Child {
    /// A second number for the same person (E8): a year apart, as after a second registration of the birth.
    var secondDigits: String {
        NumberParts(issuedIn: parts.issuedIn, sequence: Int16(970 + number % 9 * 2 + (sex == .male ? 1 : 0)))
            .digits(born: birth - 366)
    }

    /// A well-formed number that nobody has (E6).
    var inventedDigits: String {
        NumberParts(issuedIn: parts.issuedIn, sequence: Int16(950 + number % 9 * 2 + (sex == .male ? 1 : 0)))
            .digits(born: birth)
    }
}
