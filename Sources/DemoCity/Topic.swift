/// What is being drawn for; each topic has its own stream of chance.
enum Topic {
    case geography, county, traits, teams, damage
    case roster(RosterKind)

    var key: UInt64 {
        switch self {
        case .geography: 1
        case .county: 2
        case .traits: 3
        case .teams: 4
        case .damage: 5
        case .roster(let kind): 100 + kind.number
        }
    }
}
