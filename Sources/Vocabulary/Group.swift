/// A register of families or children in hardship, under the names of its time (困难群体).
///
/// The vocabularies follow one another and live side by side: 建档立卡 until 2020, 脱贫人口 and three monitored
/// classes from 2021, 防止返贫致贫对象 from 2026. A membership names scheme and code, and keeps its own dates.
public struct Group: Hashable, Sendable, Codable {
    public let scheme: Scheme
    public let code: String

    public init(_ scheme: Scheme, _ code: String) {
        self.scheme = scheme
        self.code = code
    }

    public enum Scheme: String, Labelled, Codable {
        case povertyRegister = "JDLK"
        case monitoring = "FPJC-2021"
        case assistance = "FPZF-2026"
        case civilAffairs = "MZ"
        case disability = "CL"

        public var label: String {
            switch self {
            case .povertyRegister: say("建档立卡")
            case .monitoring: say("防止返贫监测（2021—2025）")
            case .assistance: say("防止返贫致贫对象（2026 起）")
            case .civilAffairs: say("民政对象")
            case .disability: say("持证残疾人")
            }
        }
    }
}
