/// The kind of a disability (残疾类别): the 19th character of the certificate's number.
///
/// Some web pages exchange 1 and 2; the order here is that of 残疾人证管理办法.
public enum DisabilityKind: String, Labelled, Codable {
    case sight = "1"
    case hearing = "2"
    case speech = "3"
    case limbs = "4"
    case intellect = "5"
    case mind = "6"
    case several = "7"

    public var label: String {
        switch self {
        case .sight: say("视力残疾")
        case .hearing: say("听力残疾")
        case .speech: say("言语残疾")
        case .limbs: say("肢体残疾")
        case .intellect: say("智力残疾")
        case .mind: say("精神残疾")
        case .several: say("多重残疾")
        }
    }

    /// By its code or its name, with or without 残疾.
    public init?(_ text: some StringProtocol) {
        let plain = String(text.filter { !$0.isWhitespace })
        guard
            let kind = DisabilityKind(rawValue: plain)
                ?? DisabilityKind.allCases.first(where: { $0.isCalled(plain) })
        else { return nil }
        self = kind
    }

    private func isCalled(_ text: String) -> Bool {
        let name = Catalogue.$current.withValue(.chinese) { label }
        return text == name || text == name.dropLast(2)
    }
}

extension DisabilityKind {
    /// How severe it is (残疾等级): the 20th character. The first grade is the most severe.
    public enum Grade: String, Labelled, Codable {
        case first = "1"
        case second = "2"
        case third = "3"
        case fourth = "4"

        public var label: String {
            switch self {
            case .first: say("一级")
            case .second: say("二级")
            case .third: say("三级")
            case .fourth: say("四级")
            }
        }

        /// By its code or its name: `1`, `一级`, `一`, `1级`.
        public init?(_ text: some StringProtocol) {
            let plain = String(text.filter { !$0.isWhitespace })
            guard let grade = Grade.allCases.first(where: { $0.isCalled(plain) }) else { return nil }
            self = grade
        }

        private func isCalled(_ text: String) -> Bool {
            let name = Catalogue.$current.withValue(.chinese) { label }
            return [rawValue, name, String(name.prefix(1)), rawValue + name.suffix(1)].contains(text)
        }
    }
}
