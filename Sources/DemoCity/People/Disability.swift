/// What a disability certificate says: type 1 to 7 and grade 1 (worst) to 4, the 19th and 20th character of its
/// number (残疾人证).
public struct Disability: Hashable, Sendable {
    public let type: Int
    public let grade: Int
    /// Children often have only a hospital's diagnosis.
    public let hasCertificate: Bool

    public var typeLabel: String {
        let labels = ["视力", "听力", "言语", "肢体", "智力", "精神", "多重"]
        return labels[type - 1]
    }

    public var gradeLabel: String { ["一级", "二级", "三级", "四级"][grade - 1] }

    static func draw(for whereabouts: Whereabouts, isRegistered: Bool, _ chance: inout Chance) -> Disability? {
        switch whereabouts {
        case .homeTeaching:
            return Disability(
                type: chance.pick([4, 5, 5, 6, 7, 7]), grade: chance.number(in: 1...2),
                hasCertificate: chance.happens(90_000))
        case .specialSchool:
            return Disability(
                type: chance.pick([1, 2, 2, 5, 5, 5]), grade: chance.number(in: 1...3),
                hasCertificate: chance.happens(90_000))
        default:
            guard chance.happens(isRegistered ? 1100 : 350) else { return nil }
            return Disability(
                type: chance.pick([1, 2, 3, 4, 4, 5, 6]), grade: chance.number(in: 2...4),
                hasCertificate: chance.happens(80_000))
        }
    }
}
