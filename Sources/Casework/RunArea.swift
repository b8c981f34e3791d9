import GRDB
import Registry
import Screening
import Vocabulary

/// For whose children a bureau's run answers (比对范围).
struct RunArea: Sendable {
    /// The bureau and everything below it.
    let units: Set<ID<Organization>>
    private let region: RegionCode?
    private let name: String?

    init(of organization: ID<Organization>, in db: Database) throws {
        units = try SQLRequest<ID<Organization>>(
            "SELECT descendantID FROM organizationClosure WHERE ancestorID = \(organization)"
        ).fetchSet(db)
        region = try SQLRequest<RegionCode>(
            "SELECT regionCode FROM organizationEver WHERE id = \(organization) AND regionCode IS NOT NULL"
        ).fetchOne(db)
        name = region.flatMap(Divisions.current)?.name
    }

    /// The county that a place without a code is in, as far as its words tell: the bureau's own.
    func county(of place: PlaceFacts?) -> RegionCode? {
        guard let region, region.level == .county, let name, let place else { return nil }
        return place.county == name || place.address?.contains(name) == true ? region : nil
    }

    /// By code, or by the county's name where a list has nothing else.
    func holds(_ place: PlaceFacts?) -> Bool {
        guard let place, let region else { return false }
        if let code = place.code { return region.contains(code) }
        return place.county != nil && place.county == name
    }
}
