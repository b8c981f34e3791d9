/// The kinds of units in and around the bureaus, by the same words as in the registry.
public enum OrganizationKind: String, CaseIterable, Sendable {
    case province, city, county, corps, township
    case kindergarten, school, teachingPoint, specialSchool, vocationalSchool, university
    case welfareInstitution, resettlementSite
    case publicSecurity, civilAffairs, disabledFederation, ruralRevitalization, humanResources
    case leadingGroup, supervisionTeam, village

    /// The first two digits of a school code (学校标识码); nil where units have none.
    func codeType(teaching grades: ClosedRange<Int>?) -> Int? {
        switch self {
        case .kindergarten: 11
        case .school: grades == 7...9 ? 31 : 21
        case .vocationalSchool: 36
        case .university: 41
        case .specialSchool: 51
        default: nil
        }
    }
}
