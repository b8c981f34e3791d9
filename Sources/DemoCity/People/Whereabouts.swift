/// Where a child truly is (去向), in the closing categories of dropout §3.3.
public enum Whereabouts: String, CaseIterable, Sendable {
    case inSchool, apart, unregistered, transferring
    case outOfProvince, outOfProvinceUnregistered
    case vocational, technician, correctional
    case specialSchool, homeTeaching
    case seniorSchool, leftAfterGraduation
    case tooYoung, deferred, suspended
    case abroad, dead, noSuchPerson, lost
    case neverEnrolled, droppedOut, beingPersuaded, droppedOutAgain

    public var label: String {
        switch self {
        case .inSchool: "在校就读"
        case .apart: "在校就读，学籍在另一所学校"
        case .unregistered: "在校就读，学籍未注册"
        case .transferring: "在校就读，学籍接转中"
        case .outOfProvince: "省外就读，有学籍"
        case .outOfProvinceUnregistered: "省外就读，无学籍"
        case .vocational: "中职就读"
        case .technician: "技工院校就读"
        case .correctional: "专门学校就读"
        case .specialSchool: "特殊教育学校就读"
        case .homeTeaching: "送教上门"
        case .seniorSchool: "初中毕业，升入普通高中"
        case .leftAfterGraduation: "初中毕业离校"
        case .tooYoung: "未达入学年龄"
        case .deferred: "延缓入学"
        case .suspended: "休学"
        case .abroad: "出国（境）"
        case .dead: "死亡"
        case .noSuchPerson: "空挂户或查无此人"
        case .lost: "失联"
        case .neverEnrolled: "失学，从未入学"
        case .droppedOut: "辍学"
        case .beingPersuaded: "辍学，劝返中"
        case .droppedOutAgain: "劝返后再次辍学"
        }
    }

    /// The closing category.
    public var code: String {
        switch self {
        case .inSchool, .apart: "V01"
        case .unregistered: "V02"
        case .transferring: "V03"
        case .outOfProvince: "V04"
        case .outOfProvinceUnregistered: "V05"
        case .vocational, .technician: "V06"
        case .specialSchool, .homeTeaching: "V07"
        case .seniorSchool, .leftAfterGraduation: "V08"
        case .tooYoung: "V09"
        case .deferred: "V10"
        case .suspended: "V11"
        case .abroad: "V12"
        case .dead: "V13"
        case .noSuchPerson: "V14"
        case .lost: "V16"
        case .neverEnrolled, .droppedOut, .beingPersuaded: "V18"
        case .droppedOutAgain: "V19"
        case .correctional: "V20"
        }
    }

    /// The error class that rosters show for such a child, however well they are kept.
    var error: ErrorClass? {
        switch self {
        case .unregistered, .transferring: .enrolmentUnderway
        case .outOfProvince, .outOfProvinceUnregistered: .outOfProvince
        case .vocational, .technician, .correctional: .otherSystem
        case .abroad, .dead, .noSuchPerson, .lost: .gone
        case .apart: .apart
        default: nil
        }
    }

    /// On the 学籍 roster of a school of the city.
    var isEnrolled: Bool {
        switch self {
        case .inSchool, .apart, .transferring, .specialSchool, .homeTeaching, .suspended, .correctional: true
        case .droppedOut, .beingPersuaded, .droppedOutAgain: true
        default: false
        }
    }

    /// Sits in a classroom of the city.
    var isPresent: Bool {
        switch self {
        case .inSchool, .apart, .unregistered, .transferring, .specialSchool, .correctional: true
        default: false
        }
    }
}
