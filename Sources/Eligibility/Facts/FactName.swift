import Vocabulary

/// What may be known of a child or student (事实): a closed list, so that no rule can ask for what nobody collects.
public enum FactName: String, Labelled {
    case stage, grade, status, boarding
    case school = "school_id"
    case schoolRegion = "school_region"
    case schoolKind = "school_kind"
    case major
    case hukouRegion = "hukou_region"
    case hukouKind = "hukou_kind"
    case hardship, birth
    case riskGone = "risk_gone"
    case paidElsewhere = "paid_elsewhere"
    case specialArea = "special_area"
    case careFee = "care_fee"
    case publicCareFee = "public_care_fee"
    case schoolFee = "school_fee"
    case tuition
    case mealPilot = "meal_pilot"
    case mealDays = "meal_days"
    case loanKind = "loan_kind"
    case loanAmount = "loan_amount"
    case contractOn = "contract_on"
    case enlistedOn = "enlisted_on"
    case resumedOn = "resumed_on"
    case admittedOn = "admitted_on"
    case veteran
    case nationalScholarship = "national_scholarship"
    case encouragementScholarship = "encouragement_scholarship"
    case vocationalScholarship = "vocational_scholarship"
    case academicScholarship = "academic_scholarship"
    case priority

    public var label: String {
        switch self {
        case .stage: say("学段")
        case .grade: say("年级")
        case .status: say("在学状态")
        case .boarding: say("寄宿")
        case .school: say("学校")
        case .schoolRegion: say("学籍地")
        case .schoolKind: say("学校性质")
        case .major: say("专业类别")
        case .hukouRegion: say("户籍地")
        case .hukouKind: say("户口类别")
        case .hardship: say("困难等级")
        case .birth: say("出生日期")
        case .riskGone: say("风险消除")
        case .paidElsewhere: say("已在外地享受")
        case .specialArea: say("原连片特困等地区")
        case .careFee: say("保教费")
        case .publicCareFee: say("同类型公办园保教费")
        case .schoolFee: say("核定学费")
        case .tuition: say("学费住宿费")
        case .mealPilot: say("营养改善计划试点")
        case .mealDays: say("供餐天数")
        case .loanKind: say("助学贷款类别")
        case .loanAmount: say("申请贷款金额")
        case .contractOn: say("贷款合同签订日")
        case .enlistedOn: say("入伍日")
        case .resumedOn: say("退役复学日")
        case .admittedOn: say("退役入学日")
        case .veteran: say("在校退役士兵")
        case .nationalScholarship: say("获评国家奖学金")
        case .encouragementScholarship: say("获评国家励志奖学金")
        case .vocationalScholarship: say("获评中职国家奖学金")
        case .academicScholarship: say("获评研究生学业奖学金")
        case .priority: say("名额排序分")
        }
    }

    var kind: FactKind {
        switch self {
        case .stage:
            .choice([
                "preschool", "primary", "junior", "senior", "vocational", "college", "undergraduate", "master",
                "doctor",
            ])
        case .status: .choice(["enrolled", "suspended", "left", "graduated", "deceased"])
        case .schoolKind: .choice(["public", "inclusive", "private"])
        case .major: .choice(["agricultural", "performing", "other"])
        case .hukouKind: .choice(["rural", "urban"])
        case .hardship: .choice(["special", "moderate", "general", "none"])
        case .mealPilot: .choice(["national", "local", "none"])
        case .loanKind: .choice(["origin", "campus"])
        case .school: .text
        case .schoolRegion, .hukouRegion: .region
        case .grade, .mealDays, .priority: .count
        case .careFee, .publicCareFee, .schoolFee, .tuition, .loanAmount: .money
        case .birth, .contractOn, .enlistedOn, .resumedOn, .admittedOn: .day
        case .boarding, .riskGone, .paidElsewhere, .specialArea, .veteran, .nationalScholarship,
            .encouragementScholarship, .vocationalScholarship, .academicScholarship:
            .flag
        }
    }

    /// What is so where nothing is written; nil where the answer then has to wait.
    var whenAbsent: FactValue? {
        switch self {
        case .status: .word("enrolled")
        case .hardship, .mealPilot: .word("none")
        case .riskGone, .specialArea, .veteran, .nationalScholarship, .encouragementScholarship, .vocationalScholarship,
            .academicScholarship:
            .flag(false)
        default: nil
        }
    }
}
