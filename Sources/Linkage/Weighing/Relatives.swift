/// Who has the same number and is somebody else is mostly of the family: a number was copied from the brother's line.
enum Relatives {
    /// How likely each level is between brothers and sisters; nil where nothing is assumed.
    static func shares(of kind: FieldKind, isMain: Bool) -> [Double]? {
        switch kind {
        case .date: [0, 0.10, 0.02, 0.08, 0.12, 0.10, 0.58]
        case .sex: [0, 0.6, 0.4]
        case .name:
            isMain
                ? [0, 0.02, 0.005, 0.01, 0.005, 0.01, 0.02, 0.12, 0.02, 0.65, 0.14]
                : [0, 0.70, 0.01, 0.01, 0.01, 0.01, 0.01, 0.01, 0.01, 0.10, 0.13]
        case .place: [0, 0.78, 0.12, 0.04, 0.06]
        case .group: [0, 0.95, 0.05]
        default: nil
        }
    }

    /// How likely each level is between twins; nil where twins agree as one person does.
    static func twins(_ kind: FieldKind, isMain: Bool) -> [Double]? {
        switch kind {
        case .number: [0, 0.01, 0.01, 0.03, 0.93, 0.01, 0.005, 0.005]
        case .name where isMain: [0, 0.003, 0.0005, 0.005, 0.003, 0.005, 0.03, 0.35, 0.005, 0.55, 0.0485]
        case .date: [0, 0.97, 0.002, 0.005, 0.015, 0.003, 0.005]
        case .sex: [0, 0.65, 0.35]
        default: nil
        }
    }

    /// How much rarer than the same child a twin is whose own row is missing on the left, in 1/1024 bit.
    static let rarity: Int32 = 9 * 1024
}
