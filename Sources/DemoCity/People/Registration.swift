import Vocabulary

extension City {
    /// A household on the poverty or monitoring register (脱贫户、监测对象), with its dates.
    public struct Registration: Hashable, Sendable {
        public enum Kind: String, CaseIterable, Sendable {
            case liftedOut = "脱贫户"
            case unstable = "脱贫不稳定户"
            case borderline = "边缘易致贫户"
            case suddenHardship = "突发严重困难户"
        }

        public let kind: Kind
        /// Recognised on this day.
        public let from: Day
        /// Struck off; nil while it stands.
        public let until: Day?
        /// 致贫、返贫风险
        public let risk: String

        /// 脱贫户 carry the year in which they were lifted out.
        var liftedOutIn: Int? { kind == .liftedOut ? max(2016, min(2020, from.year + 2)) : nil }

        func stands(on day: Day) -> Bool { from <= day && until.map { $0 > day } != false }

        static func draw(between editions: [Edition], _ chance: inout Chance) -> Registration {
            let risk = chance.pick(["因病", "因残", "因学", "因灾", "缺劳动力", "缺技术", "务工不稳"])
            let mark = chance.number(below: 1000)
            if mark < 6, let last = editions.last {
                return Registration(
                    kind: .suddenHardship, from: last.day - 21 - chance.number(below: 30), until: nil, risk: risk)
            }
            let from = Day.known(2014, 1, 1) + chance.number(below: 2100)
            let recent = Day.known(2021, 6, 1) + chance.number(below: 1400)
            switch mark {
            case ..<820: return Registration(kind: .liftedOut, from: from, until: nil, risk: risk)
            case ..<890: return Registration(kind: .unstable, from: recent, until: nil, risk: risk)
            case ..<960: return Registration(kind: .borderline, from: recent, until: nil, risk: risk)
            default: return Registration(kind: .suddenHardship, from: recent, until: nil, risk: risk)
            }
        }

        /// Stood in the first round and was struck off before the second.
        static func struckOff(between editions: [Edition], _ chance: inout Chance) -> Registration {
            Registration(
                kind: .borderline, from: .known(2022, 1, 10) + chance.number(below: 900),
                until: editions[0].day + 30 + chance.number(below: 40), risk: "因病")
        }
    }
}
