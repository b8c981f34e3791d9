import GRDB
import Vocabulary

extension Organization {
    /// The units by which a list of children can be narrowed: schools and townships, or for a wide reach the counties
    /// only, so that a drop-down list stays one.
    public static func filters(for viewer: Viewer, in db: Database) throws -> [Organization] {
        let units = try viewer.organizations(with: .seeChildren).flatMap { try under($0, in: db) }
        let all = units.filter { $0.kind != .schoolClass && ($0.kind.teaches || $0.kind.governs) }
        return all.count <= mostFilters ? all : Array(all.filter(\.kind.governs).prefix(mostFilters))
    }

    private static let mostFilters = 400
}

extension Organization.Kind {
    /// Bureaus and their offices in the townships.
    var governs: Bool {
        switch self {
        case .province, .city, .county, .corps, .township: true
        default: false
        }
    }
}
