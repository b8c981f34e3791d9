import Vocabulary

/// Why a cell can't be read as what its column holds. A cell has at most one flaw, the first that is met.
public enum Flaw: String, CaseIterable, Sendable, Codable {
    // Citizen numbers, and the numbers that contain one
    case length, fifteenDigits, characters, region, birth, checkDigit, cutByExcel
    /// Typed into a number cell: of more than 15 digits the last are gone.
    case numberCell
    /// A 学籍号 beginning with L, G or J where a citizen number should stand.
    case studentNumber
    /// 111111111111111111, 123456789012345678 and their like.
    case invented
    case studentNumberForm
    case certificateForm, certificateNumber, certificateKind, certificateGrade
    // Everything else
    case notADay, dayIncomplete, notAMonth, notASex, notAnEthnicGroup, notARegion, notYesOrNo, notAPhone, notACount,
        notInTable
    /// #N/A and its like: a formula that came to nothing.
    case formula

    init(_ fault: IDNumberFault) {
        switch fault {
        case .blank, .length: self = .length
        case .fifteenDigits: self = .fifteenDigits
        case .characters: self = .characters
        case .region: self = .region
        case .birth: self = .birth
        case .checkDigit: self = .checkDigit
        case .cutByExcel: self = .cutByExcel
        }
    }
}
