extension City.Child {
    /// 全国学籍号: G and the citizen number; L and a temporary number in a pupil's first weeks; J where there is
    /// no citizen number (dropout §2.1).
    func studentNumber(in edition: Edition) -> String {
        let area = String(CountyPlan.all[county].code)
        if parts == .none { return "J" + area + Wording.packed(birth) + String(1000 + number % 9000) }
        if isNewcomer, edition.isEarlier { return "L" + area + Wording.packed(birth) + String(1000 + number % 9000) }
        return "G" + digits
    }

    /// One first-former in forty still had a temporary number in the first round.
    private var isNewcomer: Bool { grade == 1 && number % 40 == 7 }
}
