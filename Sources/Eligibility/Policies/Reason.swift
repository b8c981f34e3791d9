import Vocabulary

/// Why nothing is due, or why the answer has to wait (理由): a closed list, so that every answer can be put into words.
public enum Reason: String, Labelled {
    // What a rule may name
    case stage, grade
    case notEnrolled = "not-enrolled"
    case notBoarding = "not-boarding"
    case dayPupil = "day-pupil"
    case notRecognised = "not-recognised"
    case notInGroup = "not-in-group"
    case riskGone = "risk-gone"
    case tooYoung = "too-young"
    case tooOld = "too-old"
    case schoolKind = "school-kind"
    case region
    case major
    case hukou
    case notPilot = "not-pilot"
    case notSelected = "not-selected"
    case notServed = "not-served"
    case paidElsewhere = "paid-elsewhere"
    case fallbackEnded = "fallback-ended"
    case autumnOnly = "autumn-only"
    // What the engine finds
    case notInForce = "not-in-force"
    case ended
    case notRetroactive = "not-retroactive"
    case excluded
    case capped
    case belowLine = "below-line"
    case unconfirmed
    case noLocalRate = "no-local-rate"

    public var label: String {
        switch self {
        case .stage: say("不在这项政策的学段内")
        case .grade: say("不在这项政策的年级内")
        case .notEnrolled: say("学期内不在读")
        case .notBoarding: say("不寄宿")
        case .dayPupil: say("当时的政策不含非寄宿生")
        case .notRecognised: say("没有认定为家庭经济困难")
        case .notInGroup: say("不属于规定的困难群体")
        case .riskGone: say("开学日前风险已消除")
        case .tooYoung: say("不到规定年龄")
        case .tooOld: say("超过规定年龄")
        case .schoolKind: say("学校性质不符")
        case .region: say("不在规定的地区")
        case .major: say("专业不符")
        case .hukou: say("户口类别不符")
        case .notPilot: say("学校不在试点范围")
        case .notSelected: say("没有评上")
        case .notServed: say("没有服兵役")
        case .paidElsewhere: say("已在外地享受，不重复资助")
        case .fallbackEnded: say("户籍地兜底已停止，省外就读由就读地负责")
        case .autumnOnly: say("每学年评一次，随秋季学期发放")
        case .notInForce: say("当时还没有这项政策")
        case .ended: say("这项政策已经停止")
        case .notRetroactive: say("认定在后，按规定不追补")
        case .excluded: say("与另一项资助不能同时享受")
        case .capped: say("已达封顶金额")
        case .belowLine: say("符合条件，但排在名额之外")
        case .unconfirmed: say("这一时段的规定还没有找到文件，须经确认")
        case .noLocalRate: say("标准由当地规定，还没有录入当地文件")
        }
    }

    /// Those that a policy file may name.
    static let forRules = allCases.prefix { $0 != .notInForce }.map(\.rawValue)
}
