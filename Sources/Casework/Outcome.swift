import Vocabulary

/// Where a child of a run turned out to be (去向), and on what grounds.
public struct Outcome: Hashable, Sendable {
    public let state: State
    /// The closing category, where the matter is settled by one (归类).
    public let category: ClosingCategory?
    /// Why it is not settled, as far as one can guess.
    public let reason: Reason?

    init(_ state: State, _ category: ClosingCategory? = nil, because reason: Reason? = nil) {
        (self.state, self.category, self.reason) = (state, category, reason)
    }

    var isSettled: Bool { state.isSettled }

    public enum State: String, Labelled, Sendable {
        case attending, special, outside, vocational, graduated, deferred, abroad, dead
        case otherwise, ageOut
        case inReview, unverified

        public var label: String {
            switch self {
            case .attending: say("在校")
            case .special: say("特教或送教")
            case .outside: say("省外就读")
            case .vocational: say("中职技工")
            case .graduated: say("毕业离校")
            case .deferred: say("缓学休学")
            case .abroad: say("出国")
            case .dead: say("死亡注销")
            case .otherwise: say("其他已核实")
            case .ageOut: say("不在年龄段")
            case .inReview: say("待复核")
            case .unverified: say("待核实")
            }
        }

        /// Counted among the registered (登记): not who is too young or too old.
        public var isCounted: Bool { self != .ageOut }
        /// 已落实.
        public var isSettled: Bool { isCounted && self != .inReview && self != .unverified }

        public static let settled = allCases.filter(\.isSettled)
        public static let open: [State] = [.inReview, .unverified]
    }

    /// The likeliest reason why a child is not settled (待核实原因).
    public enum Reason: String, Labelled, Sendable {
        case absent, unregistered, transfer, notMovedUp, numberDoubt, nameDoubt, vocationalLikely, outsideUnregistered,
            waitingForPlace, dropped, unstable, disputed, expired, movedOut, noTrace, blank

        public var label: String {
            switch self {
            case .absent: say("名在人不在")
            case .unregistered: say("学籍未注册")
            case .transfer: say("转学未接续")
            case .notMovedUp: say("毕业未升学接续")
            case .numberDoubt: say("号码疑错")
            case .nameDoubt: say("姓名疑错")
            case .vocationalLikely: say("疑中职就读或毕业离校")
            case .outsideUnregistered: say("省外就读，无学籍")
            case .waitingForPlace: say("特教待安置")
            case .dropped: say("学籍标为辍学或失联")
            case .unstable: say("劝返不稳定")
            case .disputed: say("复核说不准，待学校核实")
            case .expired: say("核实结论到期")
            case .movedOut: say("户口迁出，去向不明")
            case .noTrace: say("各名册都没有")
            case .blank: say("信息太少，无从比对")
            }
        }
    }
}

/// How a child and a place were brought together (比对层次).
public enum MatchLayer: String, Labelled, Sendable {
    case number, studentNumber, ruling, verified, certain, probable, none

    public var label: String {
        switch self {
        case .number: say("号码和姓名一致")
        case .studentNumber: say("学籍号和姓名一致")
        case .ruling: say("人工结论")
        case .verified: say("核实结论")
        case .certain: say("多项一致，确定")
        case .probable: say("多项一致，很像")
        case .none: say("没有对上")
        }
    }
}

/// How a matter is closed, each with the proof it needs (就读状态归类).
///
/// The codes are Yidan's; the kinds are those of county lists of 2018 and 2019 and of the disability check of 2023.
public enum ClosingCategory: String, Labelled, Sendable {
    case V01, V02, V03, V04, V05, V06, V07, V08, V09, V10, V11, V12, V13, V14, V15, V16, V17, V18, V19, V20, V99

    public var label: String {
        switch self {
        case .V01: say("在校就读，学籍已注册")
        case .V02: say("省内就读，学籍未注册")
        case .V03: say("省内就读，学籍接转中")
        case .V04: say("省外就读，有学籍")
        case .V05: say("省外就读，无学籍")
        case .V06: say("中职、技工或普职融合就读")
        case .V07: say("特教、随班或送教")
        case .V08: say("已毕业离校")
        case .V09: say("超龄或未到年龄")
        case .V10: say("延缓入学")
        case .V11: say("休学")
        case .V12: say("出国（境）")
        case .V13: say("死亡")
        case .V14: say("户籍问题")
        case .V15: say("信息错误")
        case .V16: say("失踪或失联")
        case .V17: say("身体原因不具备学习条件")
        case .V18: say("辍学")
        case .V19: say("劝返后再次辍学")
        case .V20: say("专门学校或涉案")
        case .V99: say("其他")
        }
    }
}
