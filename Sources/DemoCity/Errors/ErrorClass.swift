/// What goes wrong in rosters, in the classes of dropout §3.1.
public enum ErrorClass: Int, CaseIterable, Sendable {
    case blankNumber = 1
    case mistypedNumber
    case cutByExcel
    case otherName
    case notInPopulation
    case inventedNumber
    case twoEnrolments
    case twoNumbers
    case twins
    case otherBirth
    case unusualSpelling
    case shortenedName
    case temporaryNumber
    case enrolmentUnderway
    case outOfProvince
    case otherSystem
    case outOfAge
    case gone
    case olderThanFact
    case apart

    /// `E11`
    public var code: String { "E\(rawValue)" }

    public var label: String {
        switch self {
        case .blankNumber: "号码空缺"
        case .mistypedNumber: "号码写错，校验码不对"
        case .cutByExcel: "号码被 Excel 截断"
        case .otherName: "号码对、姓名不同（同音、曾用名）"
        case .notInPopulation: "户籍库里没有"
        case .inventedNumber: "编造的号码"
        case .twoEnrolments: "一号两份学籍"
        case .twoNumbers: "一人两号（双重户籍）"
        case .twins: "双胞胎"
        case .otherBirth: "出生日期不一致"
        case .unusualSpelling: "姓名写法不同（空格、间隔号、形近、生僻字）"
        case .shortenedName: "少数民族姓名截短或颠倒"
        case .temporaryNumber: "临时学籍号当成身份证号"
        case .enrolmentUnderway: "学籍未注册或接转中"
        case .outOfProvince: "省外就读"
        case .otherSystem: "中职、技工、专门学校就读"
        case .outOfAge: "不在学龄"
        case .gone: "死亡、失联、出国、空挂户"
        case .olderThanFact: "名册比事实旧"
        case .apart: "人籍分离"
        }
    }
}
