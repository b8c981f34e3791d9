import Vocabulary

/// The eight answers to 孩子现在在哪里.
public enum WhereNow: String, Labelled {
    case school, outside, vocational, special, excused, absent, unreachable, other

    public var label: String {
        switch self {
        case .school: say("在省内上学")
        case .outside: say("在省外上学")
        case .vocational: say("在中职或技工学校")
        case .special: say("特教、随班、送教或专门学校")
        case .excused: say("已毕业，或按规定不在校")
        case .absent: say("没有上学")
        case .unreachable: say("联系不上")
        case .other: say("出国、去世，户籍或信息有误，其他")
        }
    }
}

/// What an answer may have to say beside its category (答复要填的).
public enum AnswerField: String, Labelled {
    case school, number, since, until, words

    public var label: String {
        switch self {
        case .school: say("学校")
        case .number: say("号码或文号")
        case .since: say("从哪天起")
        case .until: say("批准到哪天")
        case .words: say("说明")
        }
    }
}
