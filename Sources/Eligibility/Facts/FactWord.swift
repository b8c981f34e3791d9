import Vocabulary

/// The words of choices that are not stages.
enum FactWord: String, Labelled {
    case college, undergraduate, master, doctor
    case enrolled, suspended, left, graduated, deceased
    case `public`, inclusive, `private`
    case agricultural, performing, other
    case rural, urban
    case special, moderate, general, none
    case national, local
    case origin, campus

    var label: String {
        switch self {
        case .college: say("高职专科")
        case .undergraduate: say("本科")
        case .master: say("硕士研究生")
        case .doctor: say("博士研究生")
        case .enrolled: say("在读")
        case .suspended: say("休学")
        case .left: say("已离校")
        case .graduated: say("已毕业")
        case .deceased: say("已死亡")
        case .public: say("公办")
        case .inclusive: say("普惠性民办")
        case .private: say("民办")
        case .agricultural: say("涉农专业")
        case .performing: say("艺术表演专业")
        case .other: say("其他")
        case .rural: say("农村户口")
        case .urban: say("城镇户口")
        case .special: say("特别困难")
        case .moderate: say("比较困难")
        case .general: say("一般困难")
        case .none: say("没有")
        case .national: say("国家试点")
        case .local: say("地方试点")
        case .origin: say("生源地贷款")
        case .campus: say("校园地贷款")
        }
    }
}
