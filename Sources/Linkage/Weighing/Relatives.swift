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
}
