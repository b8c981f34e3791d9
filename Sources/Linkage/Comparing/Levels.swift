/// How two citizen numbers agree.
enum NumberLevel: UInt8, CaseIterable {
    case missing, same
    /// One digit, two neighbours swapped, a digit lost, or the end cut off by a spreadsheet.
    case slip
    /// Two digits, where one of the numbers is broken.
    case twoSlips
    /// Born on the same day in the same county: twins, or the number of somebody else.
    case sameStart
    case sameBirth
    case sameRegion
    case different
}

/// How two names agree, from nearest to farthest.
enum NameLevel: UInt8, CaseIterable {
    case missing, same
    /// Other shapes of the same characters, or a dot more or less.
    case variant
    case sameSound
    case lookAlike
    /// The same to the ears of the region.
    case nearSound
    /// A character more or less, a cut tail, parts in another order, a character that could not be typed.
    case shortened
    /// One character differs, and nothing explains it.
    case oneOff
    /// The given name is the same.
    case otherSurname
    case sameSurname
    case different

    static func further(_ one: NameLevel, _ other: NameLevel) -> NameLevel {
        one.rawValue > other.rawValue ? one : other
    }
}

enum DateLevel: UInt8, CaseIterable {
    case missing, same
    /// Day and month changed places.
    case swapped
    case yearOff
    /// Only the month, or only the day, differs.
    case partDiffers
    /// Less than two months apart: one may be a day of the lunar calendar.
    case lunar
    case different
}

enum PlaceLevel: UInt8, CaseIterable {
    case missing, narrow, middle, wide, different
}

enum ChoiceLevel: UInt8, CaseIterable {
    case missing, same, different
}

enum CodeLevel: UInt8, CaseIterable {
    case missing, same
    /// One character, or two neighbours swapped.
    case slip
    case different
}

enum TextLevel: UInt8, CaseIterable {
    case missing, same, near, similar, different
}
