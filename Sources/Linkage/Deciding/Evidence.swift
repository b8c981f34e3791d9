import Vocabulary

/// What one comparison says about two persons, in words and in bits.
public struct Evidence: Sendable {
    /// The comparison by its name in the model, and the level that was found.
    public let comparison: String
    public let level: String
    /// The comparison, as people call it: 出生日期.
    public let title: String
    /// The level in words: 只差一个字.
    public let finding: String
    /// How much it speaks for one person; below zero it speaks against.
    public let bits: Double
    /// True if one of the two says nothing.
    public let isMissing: Bool
}

/// A row that may belong to a person of the left side, and what speaks for and against it.
public struct Candidate: Sendable {
    public let right: Int
    public let evidence: [Evidence]
    /// The odds before anything was compared, in bits; a second enrolment starts lower.
    public let startBits: Double
    /// The sum of all.
    public let totalBits: Double
    public let probability: Double
    public let fate: Fate
    /// What two unrelated numbers have made of it.
    public let contradiction: Contradiction?

    /// How far two unrelated numbers speak against one child.
    public enum Contradiction: Sendable {
        /// The name agrees: a person has to look.
        case doubtful
        /// The name is another too: two children.
        case denied
    }

    /// What became of the row.
    public enum Fate: Sendable, Equatable {
        case linked(LinkClass)
        /// It was given to another person of the left side.
        case taken(by: Int)
        case open
    }

    /// The comparisons that speak against it, strongest first.
    public var against: [Evidence] {
        evidence.filter { $0.bits < -0.5 && !$0.isMissing }.sorted { ($0.bits, $0.title) < ($1.bits, $1.title) }
    }
}

// MARK: - In words

extension Comparison {
    /// A level in words.
    func finding(_ level: Int) -> String {
        let raw = UInt8(level)
        return switch kind {
        case .number: NumberLevel(rawValue: raw)?.label ?? ""
        case .name: NameLevel(rawValue: raw)?.label ?? ""
        case .date: DateLevel(rawValue: raw)?.label ?? ""
        case .place: PlaceLevel(rawValue: raw)?.label ?? ""
        case .sex, .group: ChoiceLevel(rawValue: raw)?.label ?? ""
        case .code: CodeLevel(rawValue: raw)?.label ?? ""
        case .text: TextLevel(rawValue: raw)?.label ?? ""
        }
    }
}

extension NumberLevel {
    var label: String {
        switch self {
        case .missing: say("有一方没有可用的号码")
        case .same: say("相同")
        case .slip: say("只错一处（一位、相邻两位对调、少一位或被截断）")
        case .twoSlips: say("错两位，其中一个号码的校验码不对")
        case .sameStart: say("同县同日出生，后四位不同")
        case .sameBirth: say("号码里的出生日期相同，地区不同")
        case .sameRegion: say("号码里的地区相同，其余不同")
        case .different: say("不同")
        }
    }
}

extension NameLevel {
    var label: String {
        switch self {
        case .missing: say("有一方没有姓名")
        case .same: say("相同")
        case .variant: say("异体字或分隔点不同")
        case .sameSound: say("同音字")
        case .lookAlike: say("形近字")
        case .nearSound: say("当地读音相近")
        case .shortened: say("多一字、少一字、截断或次序不同")
        case .oneOff: say("只差一个字，说不出原因")
        case .otherSurname: say("名同姓不同")
        case .sameSurname: say("只有姓相同")
        case .different: say("不同")
        }
    }
}

extension DateLevel {
    var label: String {
        switch self {
        case .missing: say("有一方没有日期，或日期只是取自号码")
        case .same: say("相同")
        case .swapped: say("月日对调")
        case .yearOff: say("只差一年")
        case .partDiffers: say("只有年、月、日中的一项不同")
        case .lunar: say("相差不到两个月，可能一方是农历")
        case .different: say("不同")
        }
    }
}

extension PlaceLevel {
    var label: String {
        switch self {
        case .missing: say("有一方没有住址")
        case .narrow: say("同村")
        case .middle: say("同乡镇，村不同或未写")
        case .wide: say("同县，乡镇不同或未写")
        case .different: say("不同县")
        }
    }
}

extension ChoiceLevel {
    var label: String {
        switch self {
        case .missing: say("有一方没有填")
        case .same: say("相同")
        case .different: say("不同")
        }
    }
}

extension CodeLevel {
    var label: String {
        switch self {
        case .missing: say("有一方没有填")
        case .same: say("相同")
        case .slip: say("只错一处")
        case .different: say("不同")
        }
    }
}

extension TextLevel {
    var label: String {
        switch self {
        case .missing: say("有一方没有填")
        case .same: say("相同")
        case .near: say("几乎相同")
        case .similar: say("相近")
        case .different: say("不同")
        }
    }
}
