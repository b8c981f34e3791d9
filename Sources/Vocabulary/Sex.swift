/// GB/T 2261.1: what a roster says of a person's sex.
public enum Sex: String, Labelled, Codable {
    case unknown = "0"
    case male = "1"
    case female = "2"
    case notStated = "9"

    public var label: String {
        switch self {
        case .unknown: say("未知")
        case .male: say("男")
        case .female: say("女")
        case .notStated: say("未说明")
        }
    }
}
