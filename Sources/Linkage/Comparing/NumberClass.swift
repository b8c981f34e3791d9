/// What the numbers of two persons say about what else they must share.
enum NumberClass: Int, CaseIterable {
    case unknown, same, sameStart, sameBirth, sameRegion, different

    init(level: Int) {
        self =
            switch NumberLevel(rawValue: UInt8(level)) {
            case .same, .slip, .twoSlips: .same
            case .sameStart: .sameStart
            case .sameBirth: .sameBirth
            case .sameRegion: .sameRegion
            case .different: .different
            default: .unknown
            }
    }

    /// Issued in one county, to two persons.
    var tellsRegion: Bool { self == .sameStart || self == .sameRegion }
}
